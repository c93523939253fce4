import { resultOfThread } from '../../generate/in-thread.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { progressText } from '../report.ts'

export const snapshot = defineCommand({
  name: 'snapshot',
  summary: 'Write.',
  details: '',
  options: {},
  async run(_o, terminal) {
    const { snapshotFile } = await import('../../api/snapshot-file.ts')
    const result = await resultOfThread<Snapshot>(
      './snapshot-thread.js',
      {},
      {
        progress: (progress) => terminal.progress(progressText(progress)),
        warn: terminal.warn,
        signal: terminal.signal,
      },
    )
    terminal.print(snapshotFile(result))
    return ExitCode.Ok
  },
})
