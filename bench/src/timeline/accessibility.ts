import { AxeBuilder } from '@axe-core/playwright'
import type { Tab } from './browser'
import type { Contender } from './contenders'

/** Elements within the host that axe finds fault with, the size of targets looked at too. */
export async function countFaults({ page }: Tab): Promise<number> {
  const { violations } = await new AxeBuilder({ page })
    .include('#host')
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.reduce((sum, { nodes }) => sum + nodes.length, 0)
}

/** How many of `count` incidents neither the Tab key nor the arrows of what it stops at come to. */
export async function countUnreachable({ page }: Tab, { listbox }: Contender, count: number): Promise<number> {
  const met = new Set<number>()
  const look = async () => {
    const { text, isOption } = await page.evaluate(() => window.bench.focused())
    const named = new Set([...text.matchAll(/#(\d+) of the set/g)].map(([, index]) => Number(index)))
    const [first] = named
    // Something that holds several is no stop at any of them.
    if (first !== undefined && (isOption || named.size === 1)) met.add(first)
  }
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let stop = 0; stop < count + 60; stop += 1) {
    await page.keyboard.press('Tab')
    await look()
  }
  if (listbox) await page.locator(listbox).first().focus()
  else await page.locator('#host').click({ position: { x: 600, y: 300 } })
  await page.keyboard.press('Home')
  await look()
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('ArrowRight')
    await look()
  }
  return count - met.size
}
