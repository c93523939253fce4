import { writeSync } from 'node:fs'
import { Application, TSConfigReader } from 'typedoc'
import { load as loadMarkdown } from 'typedoc-plugin-markdown'
import { load } from '../../../src/theme/plugin.ts'
import { patches } from '../../../src/theme/typedoc-patches.ts'

// The program that is started: TypeDoc with our plugin, without the patches that are named. It tells
// how long the conversion takes.
for (const name of process.argv.slice(2))
  if (!patches.delete(name)) throw new Error(`There is no patch \`${name}\`.`)
const app = await Application.bootstrapWithPlugins(
  { entryPoints: ['src/index.ts'], plugin: [loadMarkdown, load], disableGit: true } as object,
  [new TSConfigReader()],
)
const entryPoints = app.getEntryPoints()
if (!entryPoints) throw new Error('There are no entry points.')
const began = performance.now()
app.converter.convert(entryPoints)
writeSync(3, JSON.stringify({ convert: performance.now() - began }))
