import { posix } from 'node:path'
import { TYPEDOC_FILES } from '../docs-folder.ts'
import { withAttributes } from './attributes.ts'
import { withIgnored } from './ignored.ts'
import { withoutTag } from './npmrc.ts'
import type { Package } from './package.ts'
import { releaseWorkflow } from './release-workflow.ts'
import { withScripts } from './scripts.ts'
import {
  CONFIG_FILES,
  configAdvice,
  siteConfig,
  siteTheme,
  THEME_FILES,
  themeAdvice,
} from './site-config.ts'
import { typedocAdvice, typedocJson } from './typedoc-json.ts'
import { workflow } from './workflow.ts'

/** A file of a documented package. */
export interface Part {
  /** The names that it may have, from the package's folder; it is written under the first. */
  readonly names: readonly string[]
  /** Its text where there is none yet. */
  text(): string
  /** The text of one that is there with what it lacks; without this, one that is there is kept. */
  revised?(text: string): string
  /** The lines that one that is kept lacks. */
  advice?(text: string): string[]
}

/** The files that make a package a documented one, in the order in which they are written. */
export function parts(pkg: Package): readonly Part[] {
  const { isModule, docs, elsewhere, manager } = pkg
  const vitepress = (names: readonly string[]) =>
    names.map((name) => `${docs.site}/.vitepress/${name}`)
  const [first = '', second = '', ...others] = CONFIG_FILES
  // In a package of CommonJS, VitePress would load a plain `config.ts` as such.
  const configs = isModule ? CONFIG_FILES : [second, first, ...others]
  return [
    {
      names: TYPEDOC_FILES,
      text: () => typedocJson(pkg),
      advice: (text) => typedocAdvice(text, pkg),
    },
    { names: vitepress(configs), text: () => siteConfig(pkg), advice: configAdvice },
    { names: vitepress(THEME_FILES), text: siteTheme, advice: themeAdvice },
    {
      names: ['.gitignore'],
      text: () => withIgnored('', pkg),
      revised: (text) => withIgnored(text, pkg),
    },
    {
      names: ['.gitattributes'],
      text: () => withAttributes('', pkg),
      revised: (text) => withAttributes(text, pkg),
    },
    ...(elsewhere ? [] : workflows(pkg)),
    ...(manager.agent === 'npm'
      ? [{ names: ['.npmrc'], text: () => withoutTag(''), revised: withoutTag }]
      : []),
    { names: ['package.json'], text: () => '', revised: (text) => withScripts(text, pkg) },
  ]
}

/** GitHub finds workflows at the root of the repository only. */
function workflows(pkg: Package): readonly Part[] {
  const { prefix, isPrivate } = pkg
  const folder = `${'../'.repeat(prefix.split('/').length - 1)}.github/workflows`
  const docs = `${prefix ? `docs-${posix.basename(prefix)}` : 'docs'}.yml`
  // In a monorepo, a tag does not tell which package it is of.
  const isReleased = !isPrivate && !prefix
  return [
    { names: [`${folder}/${docs}`], text: () => workflow(pkg) },
    ...(isReleased
      ? [{ names: [`${folder}/release.yml`], text: () => releaseWorkflow(pkg, docs) }]
      : []),
  ]
}
