import { expect, test } from '@playwright/test'
import { beginDocument, pageOnSite, publish, signInToAdmin } from '../admin-pages'

const PUBLISHES = 20

test(`${PUBLISHES} publishes are each seen by a reader, and how soon`, async ({ page }) => {
  test.setTimeout(300_000)
  await signInToAdmin(page)
  await beginDocument(page, 'articles', 'Bulletin 0')
  await publish(page)
  const address = await pageOnSite(page)
  await expect.poll(async () => (await fetch(address)).status).toBe(200)

  const times: number[] = []
  for (let number = 1; number <= PUBLISHES; number++) {
    const title = `Bulletin ${number} of ${PUBLISHES}`
    await page.getByLabel('Title').first().fill(title)
    const button = page.getByRole('button', { name: 'Publish changes' })
    await expect(button).toBeEnabled()
    // After the draft saved itself, as when an editor reads once more before publishing.
    await page.waitForTimeout(2500)
    const clickedAt = performance.now()
    await button.click()
    times.push((await seenAt(address, title)) - clickedAt)
    await expect(page.getByText('Status: Published')).toBeVisible()
  }

  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.ceil(share * PUBLISHES) - 1] ?? Number.NaN)
  console.log(
    `From the click on Publish to the changed page, ${PUBLISHES} times: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, slowest ${at(1)} ms.`,
  )
})

async function seenAt(address: string, title: string): Promise<number> {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    if ((await (await fetch(address)).text()).includes(title)) return performance.now()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`No reader saw “${title}” within 30 seconds.`)
}
