import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { declarationsIn } from '../../src/api/declarations.ts'
import { snapshotOf } from '../../src/api/snapshot.ts'
import type { Api } from '../../src/model/api.ts'
import type { Change } from '../../src/model/changes.ts'
import { defaultPolicy, type Policy, type Snapshot } from '../../src/model/snapshot.ts'
import { apiOfProject } from '../../src/theme/plugin.ts'
import { convert } from '../theme/render.ts'

const FOLDER = 'test/api-diff'

/** A change of a package, a program that uses it, and what it should be judged. */
export interface Case {
  readonly name: string
  /** The modules of both sides by their paths; `index.ts` is the entry point. */
  readonly before: ReadonlyMap<string, string>
  readonly after: ReadonlyMap<string, string>
  /** A program that imports `package` and compiles before. */
  readonly consumer: string
  readonly policy: Policy
  /** A line for each change: verdict, rule, what has changed. */
  readonly verdict: readonly string[]
}

/** Every case, from the files beside this one. */
export function readCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8')
      const parts = new Map(
        text
          .split(/^# (?=(?:[\w/]+\.ts|policy|verdict)$)/m)
          .slice(1)
          .map((part) => {
            const end = part.indexOf('\n')
            return [part.slice(0, end), part.slice(end + 1)] as const
          }),
      )
      const part = (name: string) => {
        const found = parts.get(name)
        if (found === undefined) throw new Error(`${file} has no part \`# ${name}\``)
        return found
      }
      return {
        name: file.replace(/\.txt$/, ''),
        before: modules('before', parts),
        after: modules('after', parts),
        consumer: part('consumer.ts'),
        policy: { ...defaultPolicy, ...JSON.parse(parts.get('policy') ?? '{}') },
        verdict: part('verdict').split('\n').filter(Boolean),
      }
    })
}

/** `before.ts` is the entry point, and `before/helpers.ts` a module beside it. */
function modules(side: string, parts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...parts].flatMap(([name, text]) => {
      if (name === `${side}.ts`) return [['index.ts', text] as const]
      return name.startsWith(`${side}/`) ? [[name.slice(side.length + 1), text] as const] : []
    }),
  )
}

/** A change as a line of a case. */
export function line({ verdict, rule, symbol, member, to }: Change): string {
  const what = member === undefined ? symbol : `${symbol}.${member}`
  return `${verdict} ${rule} ${what}${to ? ` → ${to.name}` : ''}`
}

/** The sources of all cases as one project, which takes a second where each alone would take a minute. */
export interface Laid {
  readonly folder: string
  snapshot(name: string, side: 'before' | 'after', policy: Policy): Snapshot
  /** The errors of each case's consumer against one side. */
  errors(name: string, side: 'before' | 'after'): string[]
  remove(): void
}

/** Lays the cases out in a folder and converts them. */
export async function layOut(cases: readonly Case[]): Promise<Laid> {
  const folder = mkdtempSync(join(tmpdir(), 'api-diff-'))
  for (const { name, consumer, ...sides } of cases)
    for (const side of ['before', 'after'] as const) {
      mkdirSync(join(folder, name, side), { recursive: true })
      for (const [path, text] of sides[side]) writeFileSync(join(folder, name, side, path), text)
      writeFileSync(
        join(folder, name, `uses-${side}.ts`),
        consumer.replaceAll("'package'", `'./${side}/index.ts'`),
      )
    }
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'esnext',
    module: 'esnext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  const sides = cases.flatMap(({ name }) => [`${name}/before/index.ts`, `${name}/after/index.ts`])
  const { app, project } = await convert(folder, {
    name: 'cases',
    tsconfig: join(folder, 'tsconfig.json'),
    entryPoints: sides.map((path) => join(folder, path)),
    readme: 'none',
    skipErrorChecking: true,
  })
  const entryPoints = app.getEntryPoints() ?? []
  const [first] = entryPoints
  if (!first) throw new Error('there are no cases')
  const api = await apiOfProject(app, project)
  const declarations = declarationsIn([first.program], folder)
  const diagnostics = diagnosticsIn(folder, compilerOptions, cases)
  return {
    folder,
    snapshot(name, side, policy) {
      const point = entryPoints.filter(({ sourceFile }) =>
        sourceFile.fileName.endsWith(`/${name}/${side}/index.ts`),
      )
      return snapshotOf(
        ofModule(api, name, side),
        { name, version: '1.0.0' },
        policy,
        (isDocumented) => declarations(point, isDocumented),
      )
    },
    errors: (name, side) => diagnostics.get(`${name}/uses-${side}.ts`) ?? [],
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** What one side of a case exports, as if it were the only one. */
function ofModule(api: Api, name: string, side: string): Api {
  const module = `${name}/${side}`
  const symbols = api.symbols.flatMap(({ namespace = '', source = '', ...symbol }) => {
    if (namespace !== module && !namespace.startsWith(`${module}.`)) return []
    const inner = namespace.slice(module.length + 1)
    const there = { ...symbol, source: source.replace(`${module}/`, 'src/') }
    return [inner ? { ...there, namespace: inner } : there]
  })
  return { ...api, symbols }
}

function diagnosticsIn(
  folder: string,
  json: object,
  cases: readonly Case[],
): ReadonlyMap<string, string[]> {
  const { options } = ts.convertCompilerOptionsFromJson(json, folder)
  const names = cases.flatMap(({ name }) => [`${name}/uses-before.ts`, `${name}/uses-after.ts`])
  const program = ts.createProgram(
    names.map((name) => join(folder, name)),
    options,
  )
  return new Map(
    names.map((name) => {
      const file = program.getSourceFile(join(folder, name))
      const found = [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
      ]
      return [
        name,
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ]
    }),
  )
}
