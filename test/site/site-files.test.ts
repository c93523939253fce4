import { mkdtempSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteFiles } from '../../src/site/site-files.ts'

const files = new Map([
  ['interfaces/Door.md', () => '# Door'],
  ['a b.json', () => '{}'],
])

type Answer = { readonly type?: string; readonly text?: string }

/** What the development server answers; nothing where it leaves the request to others. */
function asked(url: string, headers: Readonly<Record<string, string>> = {}): Answer {
  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  const answer: Answer = {}
  const handlers: Handler[] = []
  const server = {
    config: { base: '/base/' },
    middlewares: { use: (one: Handler) => handlers.push(one) },
  }
  const response = {
    setHeader: (_name: string, type: string) => void Object.assign(answer, { type }),
    end: (text: string) => void Object.assign(answer, { text }),
  }
  const { configureServer } = siteFiles('files', () => files) as { configureServer?: unknown }
  ;(configureServer as (server: object) => void)(server)
  handlers[0]?.(
    { url, headers } as IncomingMessage,
    response as unknown as ServerResponse,
    () => {},
  )
  return answer
}

test('the development server has the files below the base, and says what they are', () => {
  expect(asked('/base/interfaces/Door.md')).toEqual({
    type: 'text/markdown; charset=utf-8',
    text: '# Door',
  })
  expect(asked('/base/a%20b.json')).toEqual({ type: 'application/json', text: '{}' })
  expect(asked('/interfaces/Door.md')).toEqual({})
  expect(asked('/base/%E0%A4%A')).toEqual({})
})

test('a page that the browser imports is left to VitePress', () => {
  expect(asked('/base/interfaces/Door.md?t=1')).toEqual({})
  expect(asked('/base/interfaces/Door.md', { 'sec-fetch-dest': 'script' })).toEqual({})
})

test('a build has the files, those of the browser alone', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'site-files-'))
  const write = async (isServer: boolean) => {
    const plugin = siteFiles('files', () => files) as unknown as {
      configResolved(config: object): void
      writeBundle(options: object): Promise<void>
    }
    plugin.configResolved({ build: { ssr: isServer } })
    await plugin.writeBundle({ dir })
  }
  await write(true)
  expect(() => readFileSync(join(dir, 'a b.json'))).toThrow()
  await write(false)
  expect(readFileSync(join(dir, 'interfaces/Door.md'), 'utf8')).toBe('# Door')
})
