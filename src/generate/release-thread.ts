import { workerData } from 'node:worker_threads'
import type { Manifest } from '../files/manifest.ts'
import type { ReleaseChanges } from '../model/changes.ts'
import { convert, open, render } from './render.ts'
import { post, reported, reporter } from './reporter.ts'

await reported(async () => {
  const listener = reporter()
  const typedoc = await open(listener)
  const project = await convert(typedoc)
  const release: ReleaseChanges = workerData.release
  // npm has not raised it yet.
  if (project.packageVersion !== undefined) project.packageVersion = release.version
  const { out, wanted } = await render(typedoc, project, listener, release)
  post<{ out: string; wanted: Manifest }>({ kind: 'done', result: { out, wanted } })
})
