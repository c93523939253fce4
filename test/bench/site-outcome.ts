import { rmSync, statSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathsBelow } from '../corpus/files-below.ts'
import { run } from '../programs/run.ts'
import { firstVisit } from './first-visit.ts'
import { interfaceName } from './fixture-interface.ts'
import { type Failure, measure, reason } from './measure.ts'
import type { SiteSetup } from './site-setups.ts'
import { generated } from './subjects.ts'
import { cache, layAfresh } from './workplace.ts'

/** What became of the site of one package with one set-up. */
export interface SiteOutcome {
  readonly size: number
  readonly setup: SiteSetup
  readonly seconds?: number
  /** MiB that the build held at one time. */
  readonly memory?: number
  /** Bytes of the built site. */
  readonly disk?: number
  /** Bytes of a first visit, compressed. */
  readonly visit?: number
  /** Bytes of a first search, compressed. */
  readonly search?: number
  /** Why there are no figures. */
  readonly remark?: string
}

/** Minutes after which a build has failed. */
const LIMIT = 120

/** Both set-ups may use more than Node allows by itself: the larger sites of one would not come to an end. */
const env = { NODE_OPTIONS: '--max-old-space-size=12288' }

/** Generates the pages of a package of so many interfaces, builds their site, and visits it. */
export async function siteOutcome(setup: SiteSetup, size: number): Promise<SiteOutcome> {
  const subject = generated(size)
  const folder = join(cache, 'sites', `${size}-${setup.name}`)
  layAfresh(folder, new Map([...subject.files(0), ...setup.files(subject)]))
  rmSync(join(folder, 'node_modules'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))

  const pages = await run(setup.generate, { cwd: folder, env, minutes: LIMIT })
  if (!pages.isDone) return failed(setup, size, { failure: reason(pages.out), out: pages.out })
  const figures = `${folder}.figures`
  const built = await measure([setup.build], { folder, env, figures, limit: LIMIT })
  if ('failure' in built) return failed(setup, size, built)

  const name = interfaceName(Math.floor(size / 2))
  const page = `${setup.pages}${name}.html`
  const { first, search } = await firstVisit({ folder, page, query: name })
  const { seconds, memory } = built
  return { size, setup, seconds, memory, disk: diskOf(folder), visit: first, search }
}

function failed(setup: SiteSetup, size: number, { failure, out }: Failure): SiteOutcome {
  process.stderr.write(`${out.slice(-2_000)}\n`)
  return { size, setup, remark: `fails: ${failure}` }
}

function diskOf(folder: string): number {
  const dist = join(folder, 'docs/.vitepress/dist')
  return pathsBelow(dist).reduce((sum, path) => sum + statSync(join(dist, path)).size, 0)
}
