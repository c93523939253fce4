import { buildSite } from './build-site.ts'
import { checkMarkdown, type LinkReport } from './check-markdown.ts'
import { checkSite } from './check-site.ts'
import { documentPackage } from './document.ts'
import { fetchPackage } from './fetch.ts'
import { differences } from './files-below.ts'
import type { Generation } from './generate.ts'
import { type OwnWords, ownWords, wordsOf } from './own-words.ts'
import type { CorpusPackage } from './packages.ts'
import type { NodeRun } from './run-node.ts'

/** What was found out about one package. Absent is what was not reached, or not wanted. */
export interface Result {
  readonly package: CorpusPackage
  readonly problems: readonly string[]
  readonly generation?: Generation | undefined
  readonly generationRun?: NodeRun
  readonly links?: LinkReport
  readonly siteRun?: NodeRun
}

interface Wishes {
  readonly site: boolean
  /** Hears which step begins. */
  readonly step: (text: string) => void
}

/** Documents one package and holds the pages, and the site of them, to every check there is. */
export async function checkPackage(wanted: CorpusPackage, wishes: Wishes): Promise<Result> {
  const { step } = wishes
  step('fetching')
  const { source, docs, again } = await fetchPackage(wanted)
  const words = ownWords(source)
  step('documenting')
  const { run: generationRun, generation } = await documentPackage(wanted, source, docs)
  if (!generation)
    return { package: wanted, generationRun, problems: [`no pages: ${end(generationRun.out)}`] }
  step('documenting again')
  const second = await documentPackage(wanted, source, again)
  step('following the links')
  const links = checkMarkdown(docs, words)
  const problems = [
    ...ourWarnings(generation, words).map((text) => `our warning: ${text}`),
    ...(second.generation ? [] : [`no pages the second time: ${end(second.run.out)}`]),
    ...differences(docs, again).map((path) => `differs in the second run: ${path}`),
    ...links.dead.map((link) => `dead by GitHub's rules: ${link}`),
  ]
  const result = { package: wanted, generation, generationRun, links }
  if (wanted.withoutSite) step(`no site: ${wanted.withoutSite}`)
  if (!wishes.site || wanted.withoutSite) return { ...result, problems }
  step('building the site')
  const siteRun = await buildSite(wanted, docs, links.byHand)
  if (!siteRun.isDone) problems.push(`no site: ${end(siteRun.out)}`)
  else {
    step('following the links of the site')
    problems.push(...checkSite(docs, words).map((link) => `dead on the site: ${link}`))
  }
  return { ...result, siteRun, problems }
}

/** Our warnings but those about a link that an author wrote, which TypeDoc alone would report, too. */
function ourWarnings({ ours }: Generation, words: OwnWords): string[] {
  return ours.filter((text) => {
    // What a package does not export is told in the place of TypeDoc's own check.
    if (/^\[warning\] (?:.+:\d+ - )?cannot link /.test(text)) return false
    const [, file, target] =
      /^\[warning\] (?:(.+):\d+ - )?cannot resolve `\{@\w+ (.+)\}` in/.exec(text) ?? []
    // The file may belong to a package that this one builds on.
    return !target || !(file ? wordsOf([file]) : words)(target)
  })
}

/** The last lines of what a program said. */
function end(out: string): string {
  return out.trim().split('\n').slice(-25).join('\n')
}
