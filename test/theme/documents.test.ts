import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixture } from './fixture.ts'
import { render } from './render.ts'

const folder = resolve('test/fixtures/documents')
const media = resolve('test/fixtures/media')

describe('the documents of a project', () => {
  test('come first on the index page, in their order, and move no other page', async () => {
    const projectDocuments = ['zoo', 'about'].map((name) => `${folder}/project/${name}.md`)
    const alone = await render(folder, fixture(folder))
    const pages = await render(folder, {
      ...fixture(folder),
      displayBasePath: folder,
      projectDocuments,
    })
    const added = new Map([...pages].filter(([path]) => !alone.has(path)))
    expect(Object.fromEntries(added)).toEqual({
      'documents/project_zoo.md':
        '[tiny](../README.md) / project/zoo\n\n# Zoo\n\nSee [about](project_about.md).\n',
      'documents/project_about.md':
        '[tiny](../README.md) / project/about\n\n# Document: project/about\n\nBack to the [zoo](project_zoo.md).\n',
    })
    expect(pages.get('README.md')).toContain(
      [
        '### Other Documents',
        '',
        '- [project/zoo](documents/project_zoo.md)',
        '- [project/about](documents/project_about.md)',
        '- [Getting &lt;started\\&gt; &amp; more](documents/Getting__started____more.md)',
        '  - [install](documents/Getting__started____more.install.md)',
      ].join('\n'),
    )
  })

  test('are listed in the body where there are no tables of contents', async () => {
    const pages = await render(folder, { ...fixture(folder), hideInPageTOC: true })
    expect(pages.get('interfaces/Lock.md')).toContain(
      '## Documents\n\n- [lock](../documents/Lock.lock.md)\n\n## Properties\n',
    )
  })

  test('stand among the symbols of the site, each with its text', async () => {
    const pages = await render(folder, { ...fixture(folder), api: 'api.json' })
    const { symbols } = JSON.parse(pages.get('api.json') ?? '')
    expect(symbols.filter(({ kind }: { kind: string }) => kind === 'Document')).toContainEqual({
      name: 'install',
      kind: 'Document',
      url: 'documents/Getting__started____more.install.md',
      comment: 'Without a title, and with an [index](documents/Getting__started____more.md).',
    })
  })
})

test('a picture has its address below publicPath', async () => {
  const pages = await render(media, { ...fixture(media), publicPath: 'https://example.org/api/' })
  expect(pages.get('modules.md')).toContain(
    '![The sign](https://example.org/api/_media/sign.svg "A sign")',
  )
})
