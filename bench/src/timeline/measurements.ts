import { countFaults, countUnreachable } from './accessibility'
import type { Tab } from './browser'
import { traceFrames } from './frame-work'
import { filter, halve, pan, zoom } from './gestures'
import { bytesHeld } from './memory'
import type { Readings, Request } from './visit'

const SLOWED = 4
const IDLE_MS = 2000
const SETTLING_MS = 1000
/** Up to how many incidents every element is looked at by axe, and every incident is sought by keys. */
const MOST_FOR_AXE = 300
const MOST_FOR_KEYS = 100

export interface Measurement {
  readonly name: string
  readonly read: (tab: Tab, request: Request) => Promise<Readings>
}

/** In this order: each finds the page as the one before it left it. */
export const MEASUREMENTS: readonly Measurement[] = [
  { name: 'drawing', read: draw },
  { name: 'looking', read: look },
  { name: 'idling', read: idle },
  {
    name: 'panning',
    async read(tab, { contender }) {
      await halve(tab, contender)
      // Once unmeasured, so that what is compiled on first use is.
      await pan(tab, contender)
      return { panWork: (await traceFrames(tab.protocol, () => pan(tab, contender))).frames }
    },
  },
  {
    name: 'zooming',
    async read(tab, { contender }) {
      if (contender.zoom === null) return {}
      return { zoomWork: (await traceFrames(tab.protocol, () => zoom(tab, contender))).frames }
    },
  },
  {
    name: 'filtering',
    read: async (tab) => ({ filterWork: (await traceFrames(tab.protocol, () => filter(tab))).frames }),
  },
  { name: 'panning and zooming, slowed', read: moveSlowed },
  {
    name: 'looking for faults',
    read: async (tab, { isFirst, size }) => (isFirst && size <= MOST_FOR_AXE ? { axe: [await countFaults(tab)] } : {}),
  },
  { name: 'trying keys', read: tryKeys },
]

async function draw({ page, protocol }: Tab, { set, size }: Request): Promise<Readings> {
  await page.evaluate(([name, count]) => window.bench.make(name, count), [set, size] as const)
  const before = await bytesHeld(protocol)
  const firstRender = await page.evaluate(() => window.bench.draw())
  const added = (await bytesHeld(protocol)) - before
  const columns = await page.evaluate(() => window.bench.columnBytes())
  const readings = { firstRender: [firstRender], bytesPerIncident: [added / size] }
  return columns === 0 ? readings : { ...readings, bytesWithColumns: [(added + columns) / size] }
}

async function look({ page }: Tab, { contender }: Request): Promise<Readings> {
  const count = (selector: string) => page.evaluate((where) => window.bench.nodes(where), selector)
  const found = { nodes: [await count(contender.picture ?? '#host')], nodesInAll: [await count('#host')] }
  if (contender.marks.length === 0) return found
  return { ...found, overlap: [await page.evaluate((marks) => window.bench.overlap(marks), contender.marks)] }
}

async function idle({ protocol }: Tab, { isFirst }: Request): Promise<Readings> {
  if (!isFirst) return {}
  await pause(SETTLING_MS)
  const { frames, whole } = await traceFrames(protocol, () => pause(IDLE_MS))
  const seconds = IDLE_MS / 1000
  return { idleFrames: [frames.length / seconds], idleWork: [whole / seconds] }
}

async function moveSlowed(tab: Tab, { contender, isFirst }: Request): Promise<Readings> {
  if (!isFirst) return {}
  await tab.protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await tab.page.evaluate(() => window.bench.watchLatency())
  await pan(tab, contender)
  await zoom(tab, contender)
  const throttledLatency = await tab.page.evaluate(async () => {
    await window.bench.nextPaint()
    return window.bench.takeLatency()
  })
  await tab.protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return { throttledLatency }
}

async function tryKeys(tab: Tab, { isFirst, size, contender, set }: Request): Promise<Readings> {
  if (!isFirst || size > MOST_FOR_KEYS || set !== 'newsroom') return {}
  return { unreachable: [await countUnreachable(tab, contender, size)] }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
