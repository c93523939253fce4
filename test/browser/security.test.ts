import { expect, test } from 'vitest'
import { useBrowser } from './page.ts'

const newTab = useBrowser()

test.each(['', 'modules.html', 'interfaces/OngoingAccessCode.html', 'guide/access-codes.html'])(
  'the page /%s runs and shows nothing but its own',
  async (path) => {
    const tab = await newTab({ colorScheme: 'dark' })
    await tab.open(path)
    expect(tab.troubles).toEqual([])
    const ran = await tab.page.evaluate(async () => {
      const refused = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        ),
      )
      const script = document.createElement('script')
      script.textContent = 'document.title = "ran"'
      document.head.append(script)
      return { refused: await refused, title: document.title }
    })
    expect(ran.refused).toBe('script-src-elem')
    expect(ran.title).not.toBe('ran')
  },
)

test('text is never evaluated', async () => {
  const tab = await newTab()
  await tab.open('')
  const refused = tab.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI))
        setTimeout('document.title = "ran"')
      }),
  )
  expect(await refused).toBe('eval')
})

test('code keeps its colours on the way from page to page', async () => {
  const tab = await newTab()
  await tab.open('guide/access-codes.html')
  await tab.page
    .locator('.VPSidebar a', { hasText: /^Thermostats$/ })
    .first()
    .click()
  await tab.page.getByRole('heading', { level: 1, name: 'Thermostats' }).waitFor()
  const keyword = tab.page.locator('.vp-code .ref-code-keyword').first()
  const text = tab.page.locator('.vp-doc p').first()
  const color = (element: Element) => getComputedStyle(element).color
  expect(await keyword.evaluate(color)).toBe('rgb(160, 17, 31)')
  expect(await text.evaluate(color)).not.toBe('rgb(160, 17, 31)')
  expect(tab.troubles).toEqual([])
})
