import { commandLine } from '../init/install.ts'
import type { Package } from '../init/package.ts'
import type { InitPlan } from '../init/plan.ts'

/** What has been set up, or would be, and what is left to do. */
export function initText(
  { name, manager, docs, elsewhere }: Package,
  { files, install }: InitPlan,
  { isPlan, isInstalled }: { readonly isPlan: boolean; readonly isInstalled: boolean },
): string {
  const lines = files.flatMap(({ path, action, add = [] }) => [
    `  ${action.padEnd(7)} ${path}`,
    ...(add.length > 0 ? ['          to which you may add'] : []),
    ...add.map((line) => `            ${line}`),
  ])
  const steps = [
    ...(install.length > 0 && !isInstalled ? [commandLine(manager, 'add', '-D', ...install)] : []),
    commandLine(manager, 'run', 'docs'),
    commandLine(manager, 'run', 'docs:dev'),
  ]
  const isCreated = (name: RegExp) =>
    files.some(({ path, action }) => name.test(path) && action === 'create')
  return [
    `The documentation of ${name || 'this package'}, in ${docs.site}/:`,
    ...lines,
    ...(elsewhere
      ? [`No workflow and no links to sources, for \`${elsewhere}\` is not on GitHub.`]
      : []),
    isPlan ? 'Nothing was changed. After `seamapi-docs init`:' : 'Next:',
    ...steps.map((step) => `  ${step}`),
    ...(isCreated(/\.yml$/)
      ? ['To publish it, choose “GitHub Actions” in the repository’s settings, under Pages.']
      : []),
    ...(isCreated(/\/release\.yml$/)
      ? ['To release it, let npm trust release.yml, or give the repository the secret NPM_TOKEN.']
      : []),
  ].join('\n')
}

/** The plan as data. */
export function initJson(plan: InitPlan): string {
  return JSON.stringify(plan, undefined, 2)
}
