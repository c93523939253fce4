import { code, table } from '../../markdown/index.ts'
import { type Rule, type RuleName, rules } from '../../model/rules.ts'
import { titleOf } from './summary.ts'

/** Every rule by which changes are judged, as a table: what, an example, what it means, and why. */
export function rulesTable(): string {
  return table<RuleName>(
    [
      { title: 'Rule', cell: (name) => `${code(name)}: ${rules[name].title}` },
      { title: 'Example', cell: (name) => rules[name].example.split(' → ').map(code).join(' → ') },
      { title: 'Verdict', cell: (name) => verdictWords(rules[name]) },
      { title: 'Why', cell: (name) => rules[name].reason },
    ],
    Object.keys(rules) as RuleName[],
  )
}

/** One verdict, or one for each direction where they differ. */
function verdictWords({ read, write }: Rule): string {
  const [reading, writing] = [titleOf(read).toLowerCase(), titleOf(write).toLowerCase()]
  return read === write ? reading : `${reading} where it is read, ${writing} where it is written`
}
