import { afterAll, beforeAll, expect, test } from 'vitest'
import { diffSnapshots } from '../../src/api/diff.ts'
import type { Change } from '../../src/model/changes.ts'
import { type RuleName, rules } from '../../src/model/rules.ts'
import { defaultPolicy } from '../../src/model/snapshot.ts'
import { type Case, type Laid, layOut } from './cases.ts'

const names = Object.keys(rules) as RuleName[]

/** Files are no TypeScript. */
const examples = names.filter((name) => name !== 'source-moved')

let laid: Laid
let changes: readonly Change[]

beforeAll(async () => {
  laid = await layOut([examplesAsCase()])
  const [before, after] = [
    laid.snapshot('examples', 'before', defaultPolicy),
    laid.snapshot('examples', 'after', defaultPolicy),
  ]
  changes = diffSnapshots(before, after, laid.folder)
})

afterAll(() => laid.remove())

test.each(examples)('the example of %s is judged by it', (name) => {
  const found = changes.filter(
    ({ symbol, rule }) => symbol.startsWith(`${namespaceOf(name)}.`) && rule === name,
  )
  const isWritten = ({ symbol, to }: Change) => (to?.name ?? symbol).endsWith('Request')
  const { read, write } = rules[name]
  const verdicts = found.filter((each) => !isWritten(each)).map(({ verdict }) => verdict)
  expect(new Set(verdicts)).toEqual(new Set([read]))
  if (read !== write) expect(found.filter(isWritten).map(({ verdict }) => verdict)).toEqual([write])
})

/** Each example in a namespace of its own, where applications read it and where they write it. */
function examplesAsCase(): Case {
  const side = (index: 0 | 1) =>
    examples
      .map((name) => {
        const text = rules[name].example.split(' → ')[index] ?? ''
        return `export namespace ${namespaceOf(name)} {\n${declarations(text)}\n}\n`
      })
      .join('')
  const types = 'interface Lock { lock: string }\ninterface Thermostat { degrees: number }\n'
  return {
    name: 'examples',
    before: new Map([['index.ts', types + side(0)]]),
    after: new Map([['index.ts', types + side(1)]]),
    consumer: '',
    policy: defaultPolicy,
    verdict: [],
  }
}

function namespaceOf(name: RuleName): string {
  return `of_${name.replaceAll('-', '_')}`
}

/** Examples are declarations, members or types. */
function declarations(example: string): string {
  const [, comment = '', text = ''] = /^(\/\*\*.*?\*\/ )?(.*)$/.exec(example) ?? []
  if (text === 'export {}') return ''
  if (text.startsWith('export ')) return comment + text
  if (/^(?:interface|(?:abstract )?class|enum|type) /.test(text))
    return `type Base = {}\ntype Device = {}\n${comment}export ${text}`
  const type = /^\w+: /.test(text) ? `{ ${comment}${text} }` : text
  return ['Example', 'ExampleRequest']
    .map((name) => `${comment}export type ${name} = ${type}`)
    .join('\n')
}
