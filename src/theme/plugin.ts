import { join, relative } from 'node:path'
import { Application, EntryPointStrategy, type TranslatedString } from 'typedoc'
import type { ProjectReflection, Reflection } from 'typedoc/models'
import type { GeneratedFiles } from '../files/plan.ts'
import { filesAmong, readFiles } from '../files/read-files.ts'
import { applySync } from '../files/sync.ts'
import { historyPages } from '../history/pages.ts'
import { RELEASES } from '../history/places.ts'
import { readRecords, withRecord } from '../history/records.ts'
import type { Api } from '../model/api.ts'
import type { ReleaseChanges } from '../model/changes.ts'
import { exportProblems } from '../model/exports.ts'
import { brokenLinks } from '../model/links.ts'
import { keepOrder } from '../model/members.ts'
import { addressesIn } from './addresses.ts'
import { apiFile } from './api/file.ts'
import { type ApiOptions, apiOf } from './api/index.ts'
import { classicDefaults } from './classic-model/defaults.ts'
import { restoreClassicModel } from './classic-model/index.ts'
import { type Media, pageOrFile } from './media.ts'
import { declareOptions, misplacedOptions, sharedOption } from './options.ts'
import { firstSteps } from './partials/page.breadcrumbs.ts'
import { type RenderOptions, renderPages } from './render-pages.ts'
import { ClassicRouter } from './router.ts'
import { keepConversions } from './schemas/declarations.ts'
import { schemasFile } from './schemas/file.ts'
import { schemasOf } from './schemas/index.ts'
import { portableSourcePaths } from './source-paths.ts'
import { ClassicTheme } from './theme.ts'
import { applyPatches } from './typedoc-patches.ts'

/** Name of the router, of the theme and of the output. */
const NAME = 'classic'

/** What TypeDoc calls when `plugin` names this module: the classic layout becomes its output. */
export function load(app: Application): void {
  // The commands load it themselves, and typedoc.json may name it again.
  if (app.options.getDeclaration('classicModel')) return
  declareOptions(app)
  app.options.addReader(classicDefaults(app))
  app.renderer.defineRouter(NAME, ClassicRouter)
  app.renderer.defineTheme(NAME, ClassicTheme)
  app.outputs.addOutput(NAME, (path, project) => writeOutput(app, path, project))
  // At the end, so that the order of the plugins does not matter.
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    if (!app.options.getDeclaration('publicPath'))
      app.logger.error(
        'Cannot draw the classic layout: expected `typedoc-plugin-markdown` in the option `plugin`.',
      )
    app.outputs.setDefaultOutputName(NAME)
    app.generateDocs = (project, out) => generateDocs(app, project, out)
    for (const message of misplacedOptions(app)) app.logger.warn(message as TranslatedString)
    applyPatches(app)
    if (app.options.getValue('classicModel')) restoreClassicModel(app)
    portableSourcePaths(app)
    reportWithPlace(app)
    keepConversions(app)
  })
}

/**
 * All files of a generation, in memory: the pages, what they show and, if it is wanted, the site's
 * data.
 */
export async function generate(
  app: Application,
  project: ProjectReflection,
  options: RenderOptions = {},
): Promise<GeneratedFiles> {
  // The layout's own order is the old default of this option.
  if (app.options.isSet('sort')) keepOrder(project)
  const copyable = await filesAmong(project.files.getMediaPaths())
  const { pages, media } = await renderPages(app, project, copyable, options)
  const router = app.renderer.router as ClassicRouter
  const out = options.out ?? app.options.getValue('out')
  for (const [path, text] of historyOf(app, router, project, out, options.release))
    pages.set(path, options.knownHistory?.(path) ?? text)
  const file = app.options.getValue('api')
  if (file) pages.set(file, apiFile(documentedApi(app, project, media, options.knownSymbol)))
  const schemas = app.options.getValue('schemas')
  if (schemas) pages.set(schemas, options.knownSchemas ?? schemasFile(await schemasOf(project)))
  return new Map<string, string | Uint8Array>([...pages, ...(await readFiles(media.copies))])
}

/** The documented API of a project as data, with the addresses that its pages would have. */
export async function apiOfProject(app: Application, project: ProjectReflection): Promise<Api> {
  const { media } = await renderPages(app, project, new Set(), { known: () => '' })
  return documentedApi(app, project, media)
}

function documentedApi(
  app: Application,
  project: ProjectReflection,
  media: Media,
  known?: ApiOptions['known'],
): Api {
  const router = app.renderer.router as ClassicRouter
  const urlOf = (reflection: Reflection | undefined) =>
    reflection && router.hasUrl(reflection) ? router.getFullUrl(reflection) : undefined
  return apiOf(project, {
    categoryOrder: app.options.getValue('categoryOrder'),
    defaultCategory: app.options.getValue('defaultCategory'),
    links: {
      urlOf,
      urlOfFile(link) {
        const found = pageOrFile(link, project, media)
        if (typeof found === 'string') return found
        return found?.isProject() ? router.entryUrl : urlOf(found)
      },
    },
    ...(known && { known }),
  })
}

/** The pages that tell what has changed from release to release, where there are records of that. */
function historyOf(
  app: Application,
  router: ClassicRouter,
  project: ProjectReflection,
  out: string,
  release?: ReleaseChanges,
) {
  const records = withRecord(readRecords(join(relative('.', out), RELEASES)), release)
  if (records.length === 0) return []
  return historyPages(records, {
    addresses: addressesIn(router, project),
    trail: sharedOption(app, 'hideBreadcrumbs') ? [] : firstSteps(router, project),
    publicPath: sharedOption(app, 'publicPath'),
  })
}

async function writeOutput(app: Application, path: string, project: ProjectReflection) {
  const files = await generate(app, project, { out: path })
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  process.once('SIGINT', interrupt)
  const { plan } = await applySync(path, files, { signal: interruption.signal }).finally(() =>
    process.off('SIGINT', interrupt),
  )
  const { write, remove, keep } = plan
  app.logger.info(
    `${write.length} written, ${remove.length} removed, ${keep.length} unchanged in ${path}`,
  )
}

/** What scripts for version 3 call: there it wrote the pages, while TypeDoc's own writes HTML. */
async function generateDocs(app: Application, project: ProjectReflection, path: string) {
  app.trigger(Application.EVENT_GENERATE_OUTPUTS_BEGIN, project)
  await app.outputs.writeOutput({ name: NAME, path }, project)
  app.trigger(Application.EVENT_GENERATE_OUTPUTS_END, project)
}

/** TypeDoc names no file for what its validation finds; its own reports give way to ones that do. */
function reportWithPlace(app: Application): void {
  const { invalidLink, notExported, ...validation } = app.options.getValue('validation')
  const isMerge = app.entryPointStrategy === EntryPointStrategy.Merge
  app.options.setValue('validation', { ...validation, invalidLink: false, notExported: false })
  const warn = (text: string, { file, line }: { file?: string; line?: number }) => {
    const place = file
      ? `${[relative(process.cwd(), file), line].filter(Boolean).join(':')} - `
      : ''
    app.logger.validationWarning(place + text)
  }
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    if (notExported && !isMerge) {
      const exceptions = app.options.getValue('intentionallyNotExported')
      const { missing, unused } = exportProblems(project, exceptions)
      for (const { name, owner, ...place } of missing)
        warn(
          `cannot link \`${name}\` in ${owner}: expected it to be exported, or named in \`intentionallyNotExported\``,
          place,
        )
      for (const name of unused)
        warn(
          `cannot find \`${name}\` of \`intentionallyNotExported\`: expected the name of a type that is mentioned and not exported`,
          {},
        )
    }
    // A package may link to another; that shows when all are together.
    if (!invalidLink || app.options.packageDir) return
    for (const { tag, owner, ...place } of brokenLinks(project))
      warn(`cannot resolve \`${tag}\` in ${owner}: expected a documented name in scope`, place)
  })
}
