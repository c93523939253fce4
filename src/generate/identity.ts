import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeIdentity } from '../trace/code-identity.ts'
import type { Identity } from '../trace/fingerprint.ts'
import { upwards } from '../trace/upwards.ts'

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
    ...Object.fromEntries(PACKAGES.map((name) => [name, placeAndVersion(name)])),
  }
}

/** Where a package is that would be imported here, and its version. */
function placeAndVersion(packageName: string): string {
  for (const folder of upwards(dirname(fileURLToPath(import.meta.resolve(packageName)))))
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      if (name === packageName) return `${folder} ${version}`
    } catch {
      // Further up.
    }
  return 'unknown'
}
