import { existsSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { parse } from 'jsonc-parser'
import { detect } from 'package-manager-detector'
import { DocsError } from '../docs-error.ts'
import { defaultBranch, git } from '../git/git.ts'
import { compiledSources } from './compiler.ts'
import { type Exporting, entryPoints } from './entry-points.ts'
import type { DocsFolder, Manager, Package } from './package.ts'
import { gitHubRepository } from './repository.ts'
import { TYPEDOC_FILES } from './typedoc-json.ts'

interface Manifest extends Exporting {
  readonly name?: string
  readonly description?: string
  readonly type?: string
  readonly homepage?: string
  readonly repository?: string | { readonly url?: string }
  readonly workspaces?: unknown
  readonly packageManager?: string
  readonly typedocOptions?: object
  readonly dependencies?: object
  readonly devDependencies?: object
  readonly peerDependencies?: object
}

/**
 * What is known of the package in a folder.
 *
 * @throws DocsError when there is none, or none in TypeScript.
 */
export async function readPackage(folder: string): Promise<Package> {
  const manifest = readManifest(folder)
  const { name = '', description = '', type, homepage, repository } = manifest
  const isConfigured = TYPEDOC_FILES.some((file) => existsSync(join(folder, file)))
  const address =
    (typeof repository === 'string' ? repository : repository?.url) ??
    git(folder, 'remote', 'get-url', 'origin')
  const found = address ? gitHubRepository(address) : undefined
  return {
    name,
    description,
    isModule: type === 'module',
    ...(homepage && { homepage }),
    dependencies: [
      manifest.dependencies,
      manifest.devDependencies,
      manifest.peerDependencies,
    ].flatMap((each) => Object.keys(each ?? {})),
    entryPoints: isConfigured || manifest.typedocOptions ? [] : await sources(folder, manifest),
    ...(found && { repository: { ...found, branch: defaultBranch(folder) } }),
    ...(address && !found && { elsewhere: address }),
    prefix: git(folder, 'rev-parse', '--show-prefix') ?? '',
    manager: await manager(folder, manifest),
    docs: docsFolder(folder),
  }
}

function readManifest(folder: string): Manifest {
  let text: string
  try {
    text = readFileSync(join(folder, 'package.json'), 'utf8')
  } catch {
    throw new DocsError(
      `Cannot set up \`${resolve(folder)}\`: expected a package.json in it, for its documentation describes a package.`,
    )
  }
  const malformed = (what: string) =>
    new DocsError(`Cannot read \`package.json\`: expected a JSON object. ${what}`)
  try {
    const manifest: unknown = JSON.parse(text)
    if (typeof manifest === 'object' && manifest && !Array.isArray(manifest)) return manifest
  } catch (error) {
    throw malformed((error as SyntaxError).message)
  }
  throw malformed('Found another value.')
}

async function sources(folder: string, manifest: Manifest): Promise<string[]> {
  const isTypeScript = existsSync(join(folder, 'tsconfig.json'))
  const compiled = isTypeScript ? await compiledSources(folder) : new Map<string, string>()
  const found = entryPoints(manifest, {
    sourceOf: (output) => compiled.get(output),
    exists: (path) => existsSync(join(folder, path)),
  })
  if (found.length > 0) return found
  if (manifest.workspaces || existsSync(join(folder, 'pnpm-workspace.yaml')))
    throw new DocsError(
      `Cannot set up \`${resolve(folder)}\`, the root of a workspace: expected the folder of one of its packages; or write a typedoc.json with \`"entryPointStrategy": "packages"\` and the packages as \`entryPoints\`, and call this again.`,
    )
  throw new DocsError(
    isTypeScript
      ? `Cannot find the entry point of \`${manifest.name ?? resolve(folder)}\`: expected \`exports\`, \`types\` or \`main\` in package.json that are made of a TypeScript file, or src/index.ts.`
      : `Cannot set up \`${resolve(folder)}\`: expected a package in TypeScript, with a tsconfig.json or src/index.ts.`,
  )
}

async function manager(folder: string, { packageManager }: Manifest): Promise<Manager> {
  const root = git(folder, 'rev-parse', '--show-toplevel') ?? folder
  const lockfile: { strategies: ['lockfile'] } = { strategies: ['lockfile'] }
  const locked = await detect({ cwd: folder, stopDir: root, ...lockfile })
  const cached = await detect({ cwd: root, stopDir: root, ...lockfile })
  const used = locked ?? (await detect({ cwd: folder, stopDir: root }))
  return {
    agent: used?.agent ?? 'npm',
    isLocked: locked !== null,
    isCached: cached !== null,
    isPinned: packageManager !== undefined,
  }
}

/** The folders that an existing typedoc.json names, else `docs`. */
function docsFolder(folder: string): DocsFolder {
  const file = TYPEDOC_FILES.map((name) => join(folder, name)).find(
    (path) => /\.jsonc?$/.test(path) && existsSync(path),
  )
  const options: unknown = file ? parse(readFileSync(file, 'utf8')) : {}
  const { out, api } = (options ?? {}) as { readonly out?: unknown; readonly api?: unknown }
  const pages = posix.normalize(typeof out === 'string' && out ? out : 'docs').replace(/\/$/, '')
  return {
    out: pages,
    api: typeof api === 'string' && api ? api : 'api.json',
    site: pages.startsWith('docs/') ? 'docs' : pages,
  }
}
