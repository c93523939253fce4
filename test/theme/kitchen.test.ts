import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { report } from '../../src/compare/report.ts'
import { filesBelow, render } from './render.ts'

/** A line that is not what the historical toolchain wrote, and the rule that says why. */
interface Deviation {
  readonly page: string
  readonly was: string
  readonly is: string
  /** Paragraph of the specification of the layout. */
  readonly because: string
}

const cases: Readonly<
  Record<string, { entryPoints: string[]; readme: string; deviations: Deviation[] }>
> = {
  'one-entry-point': {
    entryPoints: ['index.ts'],
    readme: 'README.md',
    deviations: [
      {
        page: 'modules.md',
        was: 'Ƭ **Imported**: `Obj`',
        is: 'Ƭ **Imported**: [`Obj`](modules.md#obj)',
        because: '14: an `import("x").T` type keeps its link',
      },
      {
        page: 'modules.md',
        was: '| `deep.fn` | [object Object] |',
        is: '| `deep.fn` | (`a`: { `b`: `number`  }) => { `c`: `string`  } |',
        because: '14: a method inside a flattened object shows its function type',
      },
      {
        page: 'modules.md',
        was: '| `a` | `string` | First | member. |',
        is: '| `a` | `string` | First \\| member. |',
        because: '14: an unescaped bar would split the cell',
      },
      {
        page: 'modules.md',
        was: '| ``get` **value**(): `number`` | `Object` |',
        is: '| `value` | `number` |',
        because: '14: a getter in an object type shows its name',
      },
    ],
  },
  'two-entry-points': {
    entryPoints: ['functions.ts', 'zoo.ts'],
    readme: 'none',
    deviations: [],
  },
}

/** The report that the guide to the migration explains. */
const [, reportOfGuide] =
  /^```text\n(.*?)\n```$/ms.exec(readFileSync('docs/guide/migrating.md', 'utf8')) ?? []

describe('the kitchen, page for page', () => {
  test.each(Object.entries(cases))('%s', async (name, { entryPoints, readme, deviations }) => {
    const folder = resolve('test/oracle/kitchen')
    const pages = await render(folder, {
      name: 'kitchen',
      entryPoints: entryPoints.map((file) => `${folder}/src/${file}`),
      tsconfig: `${folder}/tsconfig.json`,
      readme: readme === 'none' ? readme : `${folder}/${readme}`,
      displayBasePath: `${folder}/src`,
      sourceLinkTemplate: 'https://github.com/example/kitchen/blob/main/src/{path}#L{line}',
      compilerOptions: { ignoreDeprecations: '6.0' },
    })
    const oracle = filesBelow(`${folder}/expected/${name}`)
    expect([...pages.keys()].sort()).toEqual([...oracle.keys()])
    const found = [...oracle].flatMap(([page, text]) => differences(page, text, pages.get(page)))
    expect(found).toEqual(deviations.map(({ page, was, is }) => ({ page, was, is })))
    if (found.length > 0)
      expect(report(compare(oracle, pages), { isVerbose: false })).toBe(reportOfGuide)
  })
})

/** The lines that differ; beyond the end of the shorter page a line is undefined. */
function differences(page: string, before: string, after = '') {
  const [old, today] = [before.split('\n'), after.split('\n')]
  return Array.from({ length: Math.max(old.length, today.length) }, (_, index) => ({
    page,
    was: old[index],
    is: today[index],
  })).filter(({ was, is }) => was !== is)
}
