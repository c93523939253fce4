import { code, table } from '../../markdown/index.ts'
import { type RuleName, rules } from '../../model/rules.ts'
import { titleOf } from './summary.ts'

/** Every rule by which changes are judged, as a table: what, an example, what it means, and why. */
export function rulesTable(): string {
  return table<RuleName>(
    [
      { title: 'Rule', cell: (name) => `${code(name)}: ${rules[name].title}` },
      { title: 'Example', cell: (name) => rules[name].example.split(' → ').map(code).join(' → ') },
      { title: 'Read', cell: (name) => titleOf(rules[name].read).toLowerCase() },
      { title: 'Written', cell: (name) => titleOf(rules[name].write).toLowerCase() },
      { title: 'Why', cell: (name) => rules[name].reason },
    ],
    Object.keys(rules) as RuleName[],
  )
}
