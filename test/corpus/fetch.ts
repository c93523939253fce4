import { cpSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install } from '../programs/install.ts'
import type { CorpusPackage } from './packages.ts'

/** Where the packages are kept between two runs, outside any project. */
const cache = join(tmpdir(), 'seamapi-corpus')

/** The folders of one package. */
export interface Workplace {
  /** The package itself, outside `node_modules`, so that its files are not taken for installed ones. */
  readonly source: string
  /** The pages of two generations. */
  readonly docs: string
  readonly again: string
}

/** Installs a package where it is not in the cache, and lays out a fresh workplace for it. */
export async function fetchPackage({
  name,
  version,
  types = [],
}: CorpusPackage): Promise<Workplace> {
  const folder = join(cache, `${name.replace('/', '+')}@${version}`)
  await install(folder, [`${name}@${version}`, ...types])
  const workplace = {
    source: join(folder, 'package'),
    docs: join(folder, 'docs'),
    again: join(folder, 'docs-again'),
  }
  for (const path of Object.values(workplace)) rmSync(path, { recursive: true, force: true })
  cpSync(join(folder, 'node_modules', name), workplace.source, { recursive: true })
  return workplace
}
