import { describe, expect, it } from 'vitest'
import { generatedItems } from '../fixtures/generated'
import { honestDate } from '../fixtures/honest-date'
import { incidentsInLanes } from '../fixtures/incidents'
import { wordedOf } from './drawn-words'
import { drawnOf, incidentAtPixel } from './hit'
import { layOut } from './layout'
import { PATH_KINDS, picturePaths } from './picture-paths'
import { SIZE_CLASSES } from './size-class'
import { worldOf } from './world'

const [WIDE] = SIZE_CLASSES
const YEAR = { from: Date.UTC(2014, 0, 1), to: Date.UTC(2015, 0, 1) }

/** The layout of one incident in 2014, and its shapes drawn half as wide again. */
function drawnAs(edtf: string) {
  const world = worldOf({
    incidents: [{ id: 'a', title: 'A', date: honestDate(edtf) }],
    eras: [{ label: '', date: honestDate('2014') }],
  })
  const layout = layOut(world, { window: YEAR, sizeClass: WIDE })
  const paths = picturePaths(layout, { width: layout.scale.width * 1.5, row: 32 }).incidents
  return { layout, paths, kinds: PATH_KINDS.filter((kind) => paths[kind]) }
}

describe('the paths of a picture', () => {
  it.each([
    ['2014-06-15', ['dot']],
    ['2014-06-15~', []],
    ['2014-06', ['tint', 'edge']],
    ['2014-02/2014-11', ['tint', 'edge', 'solid']],
    ['2014-02-01/..', ['tint', 'edge', 'solid', 'solid-cap-open']],
    ['2014-02/', ['tint', 'edge', 'cap-unknown']],
    ['[2014-02,2014-06]', ['link-one-of', 'piece-tint', 'piece-edge']],
    ['{2014-02,2014-06}', ['link-all-of', 'piece-tint', 'piece-edge']],
  ])('draw %s as %j', (edtf, kinds) => {
    expect(drawnAs(edtf).kinds).toEqual(kinds)
  })

  it('stretch along the axis to the width there is, and stand in the middle of their row', () => {
    const { layout, paths } = drawnAs('2014-06')
    const { mark, row } = layout.lanes[0]?.incidents[0] ?? expect.fail('nothing is drawn')
    const [, x, y, width, height] = /^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/.exec(paths.tint ?? '') ?? []
    expect(Number(x)).toBeCloseTo(mark.from * 1.5, 1)
    expect(Number(width)).toBeCloseTo((mark.to - mark.from) * 1.5, 1)
    expect(Number(y) + Number(height) / 2).toBeCloseTo((row + 0.5) * 32, 1)
  })

  it('begin anew for each mark, so that its dashes do', () => {
    const world = worldOf({ incidents: incidentsInLanes(generatedItems(40)) })
    const layout = layOut(world, { window: world.bounds, sizeClass: WIDE })
    const dots = layout.lanes
      .flatMap(({ incidents }) => incidents)
      .filter(({ mark }) => mark.kind === 'dot' && mark.seals.length === 0)
    const { dot = '' } = picturePaths(layout, { width: 1000, row: 32 }).incidents
    expect(dot.split('M')).toHaveLength(dots.length + 1)
  })
})

describe('a point of the picture', () => {
  const world = worldOf({ incidents: incidentsInLanes(generatedItems(160, ['North', 'South'])) })
  const layout = layOut(world, { window: world.bounds, sizeClass: WIDE })

  it('finds the incident whose mark is under it', () => {
    for (const { incident, mark, row } of layout.lanes.flatMap(({ incidents }) => incidents)) {
      const middle = (Math.max(0, mark.from) + Math.min(layout.scale.width, mark.to)) / 2
      expect(incidentAtPixel(layout, middle, row + 0.5)?.id).toBe(incident.id)
    }
  })

  it('finds it by its label too, and nothing where nothing is', () => {
    const labelled = layout.lanes.flatMap(({ incidents }) => incidents).filter(({ label }) => label.side === 'after')
    expect(labelled.length).toBeGreaterThan(5)
    for (const { incident, label, row } of labelled) {
      expect(incidentAtPixel(layout, label.at + label.width / 2, row + 0.5)?.id).toBe(incident.id)
    }
    expect(incidentAtPixel(layout, 10, -1)).toBeNull()
    expect(incidentAtPixel(layout, 10, layout.rows + 1)).toBeNull()
    expect(drawnOf(layout, 'nobody')).toBeNull()
  })
})

describe('the words of a picture', () => {
  it('are all written where there is room, the heaviest of them where there is not', () => {
    const short = Array.from({ length: 2000 }, (_, nth) => ({
      id: String(nth),
      title: 'A',
      rank: nth % 100,
      date: { ...honestDate('2014-06-15'), earliest: nth * 1e7, latest: nth * 1e7 + 1 },
    }))
    const world = worldOf({ incidents: short })
    const layout = layOut(world, { window: { from: world.bounds.from, to: world.bounds.to }, sizeClass: WIDE })
    const labelled = layout.lanes.flatMap(({ incidents }) => incidents).filter(({ label }) => label.side !== 'none')
    const worded = wordedOf(layout)
    expect(worded.length).toBeLessThanOrEqual(130)
    const least = Math.min(...worded.map(({ incident }) => incident.rank ?? 0))
    const left = labelled.filter((drawn) => !worded.includes(drawn))
    expect(Math.max(0, ...left.map(({ incident }) => incident.rank ?? 0))).toBeLessThanOrEqual(least)
  })
})
