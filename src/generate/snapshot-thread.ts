import type { Snapshot } from '../model/snapshot.ts'
import { post, reported, reporter } from './reporter.ts'
import { takeSnapshot } from './snapshot.ts'

await reported(async () => {
  post<Snapshot>({ kind: 'done', result: await takeSnapshot(reporter()) })
})
