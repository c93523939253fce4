import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generate } from '../../src/theme/plugin.ts'
import { convert, ownModels, render, texts } from './render.ts'

const seed = readFileSync('test/oracle/OngoingAccessCode.md', 'utf8')
const page = 'interfaces/OngoingAccessCode.md'

describe('the seed page', () => {
  test('comes out of a fixture to the last byte, line numbers included', async () => {
    const folder = resolve('test/oracle/seed')
    const pages = await render(folder, {
      name: 'seamapi',
      entryPoints: [`${folder}/src/index.ts`],
      tsconfig: `${folder}/tsconfig.json`,
      readme: `${folder}/README.md`,
    })
    expect(pages.get(page)).toBe(seed)
  })

  test('is the page of our own models, comments and lines set aside', async () => {
    const { app, project } = await convert(resolve('.'), ownModels)
    for (const reflection of Object.values(project.reflections)) delete reflection.comment
    const pages = texts(await generate(app, project))
    expect(withoutLines(pages.get(page) ?? '')).toBe(withoutLines(seed))
  })
})

function withoutLines(text: string): string {
  return text.replace(/#L\d+/g, '#L').replace(/(\.ts):\d+/g, '$1:')
}
