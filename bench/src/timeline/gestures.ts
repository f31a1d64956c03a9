import type { Tab } from './browser'
import type { Contender } from './contenders'

/** Inputs of one gesture that is measured. */
const STEPS = 30
const STEP_MS = 16
/** Pixels the pointer goes, or the page scrolls, with each. */
const STEP_PX = 12
const TURN = 100

interface Point {
  readonly x: number
  readonly y: number
}

/** The middle of what the pointer acts on, within what is in view. */
export async function middleOf({ page }: Tab, { surface }: Contender): Promise<Point> {
  const box = await page.locator(surface).first().boundingBox()
  const size = page.viewportSize()
  if (!box || !size) throw new Error(`There is no ${surface} in view.`)
  const bottom = Math.min(box.y + box.height, size.height, 640)
  return { x: box.x + box.width / 2, y: (Math.max(box.y, 0) + bottom) / 2 }
}

/** Zooms to about a half of the whole, so that panning has somewhere to go. */
export async function halve(tab: Tab, contender: Contender): Promise<void> {
  const at = await middleOf(tab, contender)
  for (let turn = 0; turn < contender.halving; turn += 1) await turnWheel(tab, contender, at, -TURN)
}

/** Drags, or scrolls, to and fro. */
export async function pan(tab: Tab, contender: Contender): Promise<void> {
  const at = await middleOf(tab, contender)
  if (contender.pan === 'scroll') {
    for (let step = 0; step < STEPS; step += 1)
      await paced(() => wheel(tab, at, { deltaY: step < STEPS / 2 ? TURN : -TURN, modifiers: 0 }))
    return
  }
  await mouse(tab, 'mousePressed', at)
  for (let step = 1; step <= STEPS; step += 1) {
    const away = step <= STEPS / 2 ? step : STEPS - step
    await paced(() => mouse(tab, 'mouseMoved', { x: at.x - away * STEP_PX, y: at.y }))
  }
  await mouse(tab, 'mouseReleased', at)
}

/** Zooms closer and out again, about the middle. */
export async function zoom(tab: Tab, contender: Contender): Promise<void> {
  const { zoom: means } = contender
  if (means === null) return
  if (typeof means === 'object') {
    for (const button of [means.closer, means.wider, means.closer, means.wider]) {
      await press(tab, button)
    }
    return
  }
  const at = await middleOf(tab, contender)
  for (let step = 0; step < STEPS; step += 1)
    await paced(() => turnWheel(tab, contender, at, step % STEPS < STEPS / 2 ? -TURN / 4 : TURN / 4))
}

/** Filters and takes the filter away, twice. */
export async function filter(tab: Tab): Promise<void> {
  for (let time = 0; time < 4; time += 1) await press(tab, '#filter')
}

async function press(tab: Tab, selector: string): Promise<void> {
  const box = await tab.page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`There is no ${selector} to press.`)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await mouse(tab, 'mousePressed', at)
  await mouse(tab, 'mouseReleased', at)
  await tab.page.evaluate(() => window.bench.nextPaint())
}

async function paced(act: () => Promise<void>): Promise<void> {
  await Promise.all([act(), new Promise((resolve) => setTimeout(resolve, STEP_MS))])
}

function turnWheel(tab: Tab, { zoom: means }: Contender, at: Point, deltaY: number): Promise<void> {
  return wheel(tab, at, { deltaY, modifiers: means === 'ctrl-wheel' ? 2 : 0 })
}

async function wheel({ protocol }: Tab, at: Point, { deltaY, modifiers }: { deltaY: number; modifiers: number }) {
  await protocol.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX: 0, deltaY, modifiers })
}

async function mouse({ protocol }: Tab, type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point) {
  const isDown = type !== 'mouseReleased'
  const button = { button: 'left' as const, buttons: isDown ? 1 : 0, clickCount: type === 'mouseMoved' ? 0 : 1 }
  await protocol.send('Input.dispatchMouseEvent', { type, ...at, ...button })
}
