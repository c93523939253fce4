import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathsBelow } from '../corpus/files-below.ts'
import { install } from '../programs/install.ts'
import { out } from './configs.ts'
import { interleaved } from './interleaved.ts'
import { type Failure, measure, reason, type Sample } from './measure.ts'
import type { Peer } from './peers.ts'
import type { Subject } from './subjects.ts'
import { cache, layAfresh, layChanges } from './workplace.ts'

/** What became of one peer. */
export interface Outcome {
  readonly peer: Peer
  readonly samples: readonly Sample[]
  /** How many files it made; undefined for one that makes none. */
  readonly files?: number | undefined
  /** Why there are no samples, or no more. */
  readonly remark?: string
}

interface Wishes {
  readonly runs: number
  /** Hears which run begins, and why one failed. */
  readonly step: (text: string) => void
}

/** Measures some peers with one package, in turns. A peer that fails takes no more part. */
export async function benchSubject(
  subject: Subject,
  peers: readonly Peer[],
  { runs, step }: Wishes,
): Promise<Outcome[]> {
  const outcomes = new Map(peers.map((peer) => [peer, untried(peer, subject)]))
  for (const { item: peer, round } of interleaved(peers, runs)) {
    const outcome = outcomes.get(peer)
    if (!outcome || outcome.remark) continue
    step(`${peer.name}, run ${round} of ${runs}`)
    // The figures of a peer that cannot even start are no reason to lose those of the others.
    const result = await runOnce(peer, subject, round).catch(
      (error: Error): Failure => ({ failure: reason(error.message), out: error.message }),
    )
    if ('failure' in result) {
      step(`${peer.name} fails: ${result.failure}\n${result.out.slice(-2_000)}`)
      outcomes.set(peer, { ...outcome, remark: `fails: ${result.failure}` })
    } else {
      const samples = [...outcome.samples, result]
      outcomes.set(peer, { ...outcome, samples, files: filesMade(peer, subject) })
    }
  }
  return [...outcomes.values()]
}

function untried(peer: Peer, { size = 0, packages }: Subject): Outcome {
  const { upTo = Number.POSITIVE_INFINITY, takesPackages } = peer
  const start = { peer, samples: [] }
  if (packages && !takesPackages) return { ...start, remark: 'takes one package' }
  return size > upTo ? { ...start, remark: `not run above ${upTo.toLocaleString('en')}` } : start
}

/** Lays out what the peer shall find, and measures one run of it. */
async function runOnce(peer: Peer, subject: Subject, round: number): Promise<Sample | Failure> {
  const { packages, finds = 'sources', env } = peer
  const home = packages && join(cache, 'packages', packages.join('+').replaceAll('/', '+'))
  if (home) await install(home, packages)
  const modules = join(home ?? process.cwd(), 'node_modules')
  const folder = workplace(peer, subject)
  const filesAt = (revision: number) => {
    const own = subject.files(revision)
    return new Map([...own, ...(peer.files?.(subject, own) ?? [])])
  }
  const run = () =>
    measure(peer.commands({ subject, modules }), { folder, env, figures: `${folder}.figures` })

  if (finds === 'sources' || round === 1) layAfresh(folder, filesAt(0))
  if (finds !== 'sources' && round === 1) {
    const first = await run()
    if ('failure' in first) return first
  }
  if (finds === 'change') layChanges(folder, filesAt(round))
  return run()
}

function filesMade(peer: Peer, subject: Subject): number | undefined {
  const folder = join(workplace(peer, subject), out)
  return existsSync(folder) ? pathsBelow(folder).length : undefined
}

/** A folder that no other peer sees. */
function workplace(peer: Peer, subject: Subject): string {
  return join(cache, 'work', subject.name, peer.name)
}
