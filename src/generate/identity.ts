import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeIdentity } from '../trace/code-identity.ts'
import type { Identity } from '../trace/fingerprint.ts'

/** The packages whose code makes the pages, beside ours. */
const PACKAGES = ['typedoc', 'typedoc-plugin-markdown', 'typescript']

/** What pages depend on beyond the files that are read: code, versions, place and language. */
export function identity(): Identity {
  return {
    'the current folder': process.cwd(),
    'Node.js': process.version,
    'the platform': process.platform,
    'the language': Intl.DateTimeFormat().resolvedOptions().locale,
    seamapi: codeIdentity(new URL('..', import.meta.url)),
    ...Object.fromEntries(PACKAGES.map((name) => [name, packageJson(name)])),
  }
}

/** The text of the package.json of a package as it would be imported here. */
function packageJson(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)))
  for (;;) {
    try {
      const text = readFileSync(join(folder, 'package.json'), 'utf8')
      if (JSON.parse(text).name === name) return `${folder} ${JSON.parse(text).version}`
    } catch {
      // Further up.
    }
    if (folder === dirname(folder)) return 'unknown'
    folder = dirname(folder)
  }
}
