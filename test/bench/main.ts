import { cpus } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { benchSubject, type Outcome } from './bench-subject.ts'
import { obstacle } from './measure.ts'
import { peers } from './peers.ts'
import { benchTable, rows } from './report.ts'
import { generated, models, monorepo, type Subject } from './subjects.ts'

const names = peers.map(({ name }) => name).join(', ')
const command = new Command('bench')
  .description('Measures generations and what they can be compared with: time, CPU and memory.')
  .option('--only <subject>', '`models`, one of the sizes, or `packages`')
  .option('--runs <n>', 'runs of each program, whose median counts', whole, 3)
  .addOption(
    new Option('--peers <names>', `some of ${names}`).argParser(namedPeers).default(peers, 'all'),
  )
  .addOption(
    new Option('--sizes <list>', 'interfaces of the generated packages')
      .argParser(sizes)
      .default([100, 1_000, 10_000], '100,1000,10000'),
  )
  .option('--json', 'print all samples as JSON')
  .parse()
const options = command.opts<{
  only?: string
  runs: number
  peers: typeof peers
  sizes: number[]
  json?: true
}>()
const subjects = [models(), ...options.sizes.map(generated), monorepo()].filter(
  ({ name }) => options.only === undefined || name === options.only,
)
if (subjects.length === 0)
  command.error(`No subject \`${options.only}\`: expected models, a size or packages.`)
const problem = obstacle()
if (problem) command.error(problem)

const began = performance.now()
const results: { subject: Subject; outcomes: readonly Outcome[] }[] = []
for (const subject of subjects) {
  const step = (text: string) => {
    const seconds = Math.round((performance.now() - began) / 1000)
    process.stderr.write(`${subject.name} +${seconds} s: ${text}\n`)
  }
  results.push({
    subject,
    outcomes: await benchSubject(subject, options.peers, { ...options, step }),
  })
}

const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model }
process.stdout.write(options.json ? json() : markdown())

function json(): string {
  const data = results.map(({ subject: { name, title }, outcomes }) => ({
    name,
    title,
    rows: rows(outcomes).map((row, at) => ({ ...row, samples: outcomes[at]?.samples })),
  }))
  return `${JSON.stringify({ ...machine, runs: options.runs, subjects: data }, undefined, 2)}\n`
}

function markdown(): string {
  const tables = results.map(
    ({ subject, outcomes }) => `### ${subject.title}\n\n${benchTable(rows(outcomes))}\n`,
  )
  const { node, cores } = machine
  return [`Node ${node.slice(1)}, ${cores} cores, median of ${options.runs}.\n`, ...tables].join(
    '\n',
  )
}

function namedPeers(list: string): typeof peers {
  return list.split(',').map((wanted) => {
    const peer = peers.find(({ name }) => name === wanted)
    if (!peer) throw new InvalidArgumentError(`Expected some of ${names}.`)
    return peer
  })
}

function sizes(list: string): number[] {
  return list.split(',').map(whole)
}

function whole(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 on.')
  return Number(text)
}
