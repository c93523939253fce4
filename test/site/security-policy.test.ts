import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withSecurityPolicy } from '../../src/site/security-policy.ts'

const page = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <script type="module" src="/app.js"></script>
    <script id="dark">run('a')</script>
  </head>
  <body><p style="color:red">x</p><p style="color:red">y</p></body>
</html>`

function policy(html: string): ReadonlyMap<string, string> {
  const [, content = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  return new Map(
    content.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('of inline code, only what stands in the page is allowed, each text once', () => {
  const directives = policy(withSecurityPolicy(page))
  expect(directives.get('script-src')).toBe(`'self' ${hash("run('a')")}`)
  expect(directives.get('style-src-attr')).toBe(`'unsafe-hashes' ${hash('color:red')}`)
})

test('a page without inline code allows none, and nobody may evaluate text', () => {
  const directives = policy(withSecurityPolicy('<head><meta charset="utf-8"></head>'))
  expect(directives.get('script-src')).toBe("'self'")
  expect(directives.has('style-src-attr')).toBe(false)
  expect([...directives.values()].join(' ')).not.toContain('unsafe-eval')
})

test('the policy comes before everything that it is about', () => {
  const html = withSecurityPolicy(page)
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('/app.js'))
})
