import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Answers whether a text stands in what the authors of a package wrote. */
export type OwnWords = (written: string) => boolean

/** What the authors wrote: readme, comments, declarations. What stands in it is not our doing. */
export function ownWords(source: string): OwnWords {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^README\.md|\.[cm]?ts)$/i.test(name))
    .map((name) => join(source, name))
  return wordsOf(files)
}

/** The same for some files alone. */
export function wordsOf(files: readonly string[]): OwnWords {
  const texts = files.map((file) => squeezed(readFileSync(file, 'utf8')))
  return (written) => texts.some((text) => text.includes(squeezed(written)))
}

/** Comments are broken into lines where it suits them. */
function squeezed(text: string): string {
  return text.replace(/[\s*]+/g, '')
}

/** Whether the authors wrote a link to an address, in Markdown or in HTML. */
export function isHandWritten(words: OwnWords, url: string): boolean {
  const path = url.replace(/^\.\//, '')
  // The site serves `x.md` as `x.html`, and VitePress gives an address without extension one.
  const paths = [path, path.replace(/\.html(?=#|$)/, '.md'), path.replace(/\.html(?=#|$)/, '')]
  return paths
    .flatMap((each) => [each, `./${each}`])
    .some((each) => ['](', ']:', '](<', '="', "='", '<'].some((before) => words(before + each)))
}
