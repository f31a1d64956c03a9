import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pagesToLookAt } from '../demo-pages'

const WIDTHS = [320, 768, 1280, 1920]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page fits and is accessible at every width, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(300_000)
    for (const width of WIDTHS) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      for (const { name, address } of await pagesToLookAt()) {
        const response = await page.goto(address)
        expect(response?.status(), name).toBe(name === 'not found' ? 404 : 200)
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(excess, `${name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0)
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          `${name} at ${width} px`,
        ).toEqual([])
      }
      await context.close()
    }
  })
}

test('nothing is asked of a foreign host', async ({ page }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!['127.0.0.1', ''].includes(new URL(request.url()).hostname)) foreign.push(request.url())
  })
  for (const { address } of await pagesToLookAt()) await page.goto(address, { waitUntil: 'load' })
  expect(foreign).toEqual([])
})
