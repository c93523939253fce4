import { cpus } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { obstacle } from './measure.ts'
import { type SiteOutcome, siteOutcome } from './site-outcome.ts'
import { type SiteSetup, siteSetups } from './site-setups.ts'
import { siteTable } from './site-table.ts'

const names = siteSetups.map(({ name }) => name).join(', ')
const command = new Command('bench:site')
  .description(
    'Builds the sites of generated packages and visits them: time, memory, disk and what readers fetch.',
  )
  .addOption(
    new Option('--sizes <list>', 'interfaces of the packages')
      .argParser(sizes)
      .default([100, 1_000, 10_000], '100,1000,10000'),
  )
  .addOption(new Option('--setups <names>', `some of ${names}, at every size`).argParser(setups))
  .parse()
const options = command.opts<{ sizes: readonly number[]; setups?: readonly SiteSetup[] }>()
const problem = obstacle()
if (problem) command.error(problem)

const outcomes: SiteOutcome[] = []
for (const size of options.sizes)
  for (const setup of options.setups ?? siteSetups) {
    process.stderr.write(`${size} interfaces: ${setup.title}\n`)
    outcomes.push(await outcome(setup, size))
  }
process.stdout.write(
  `Node ${process.version.slice(1)}, ${cpus().length} cores.\n\n${siteTable(outcomes)}\n`,
)

async function outcome(setup: SiteSetup, size: number): Promise<SiteOutcome> {
  const { name, upTo = Number.POSITIVE_INFINITY } = setup
  if (!options.setups && size > upTo)
    return { size, setup, remark: `not built, for it takes very long; \`--setups ${name}\` does` }
  return siteOutcome(setup, size)
}

function setups(list: string): readonly SiteSetup[] {
  return list.split(',').map((wanted) => {
    const setup = siteSetups.find(({ name }) => name === wanted)
    if (!setup) throw new InvalidArgumentError(`Expected some of ${names}.`)
    return setup
  })
}

function sizes(list: string): readonly number[] {
  return list.split(',').map((text) => {
    if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 on.')
    return Number(text)
  })
}
