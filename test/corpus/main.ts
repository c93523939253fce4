import { Command } from 'commander'
import { checkPackage, type Result } from './check-package.ts'
import { packages } from './packages.ts'
import { problemList, resultTable } from './report.ts'

const command = new Command('corpus')
  .description('Documents published packages and holds the pages and their sites to all checks.')
  .argument('[package]', 'the only one to check')
  .option('--no-site', 'build no sites')
  .parse()
const [only] = command.args
const wanted = packages.filter(({ name }) => only === undefined || name === only)
if (wanted.length === 0)
  command.error(`No package \`${only}\`: expected ${packages.map(({ name }) => name).join(', ')}.`)

const results: Result[] = []
for (const each of wanted) {
  const began = performance.now()
  const step = (text: string) => {
    const seconds = Math.round((performance.now() - began) / 1000)
    process.stderr.write(`${each.name} +${seconds} s: ${text}\n`)
  }
  // A package that fails does not stop the others.
  const result = await checkPackage(each, { site: command.opts().site, step }).catch(
    (error: unknown): Result => ({ package: each, problems: [`crash: ${textOf(error)}`] }),
  )
  step(result.problems.length > 0 ? `failed, ${result.problems.length} problems` : 'passed')
  if (result.problems.length > 0) process.stderr.write(`${problemList(result)}\n`)
  results.push(result)
}
process.stdout.write(`${resultTable(results)}\n`)
process.exitCode = results.some(({ problems }) => problems.length > 0) ? 1 : 0

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
