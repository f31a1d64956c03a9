import { describe, expect, it } from 'vitest'
import { LABEL_GAP, occupied, placeLabel } from './label'
import { textWidth } from './text-width'

const rules = { room: { from: 0, to: 1000 }, most: 300, cut: 400, seals: 0 }
const place = (bar: { from: number; to: number }, others = {}) =>
  placeLabel('Popular Mobilization Units', bar, { inside: bar, ...rules, ...others })

describe('a label', () => {
  it('goes inside the bar where it fits, else after it', () => {
    expect(place({ from: 0, to: 400 }).side).toBe('inside')
    expect(place({ from: 0, to: 40 }).side).toBe('after')
  })

  it('goes before its mark near the end of the timeline, if there is room', () => {
    expect(place({ from: 980, to: 992 }).side).toBe('before')
  })

  it('is written only on ground of one tone', () => {
    expect(place({ from: 0, to: 400 }, { inside: { from: 100, to: 140 } }).side).toBe('after')
  })

  it('is cut short inside a long bar where the picture is narrow', () => {
    expect(place({ from: 0, to: 130 }, { cut: 88 })).toEqual({ side: 'inside', width: 130 - 2 * LABEL_GAP })
  })

  it('is cut short on the roomier side where it fits on none', () => {
    expect(place({ from: 50, to: 150 }, { room: { from: 0, to: 200 } })).toEqual({ side: 'inside', width: 84 })
    expect(place({ from: 50, to: 62 }, { room: { from: 0, to: 200 } })).toEqual({ side: 'after', width: 130 })
  })

  it('goes before a bar that goes on where little of it can be seen', () => {
    const goesOn = { from: 970, to: Number.POSITIVE_INFINITY }
    expect(place(goesOn).side).toBe('before')
    expect(place({ from: 0, to: Number.POSITIVE_INFINITY }).side).toBe('inside')
  })

  it('is left out where not even a few letters would be seen', () => {
    expect(place({ from: 20, to: Number.POSITIVE_INFINITY }, { room: { from: 0, to: 60 } })).toEqual({
      side: 'none',
      width: 0,
    })
  })

  it('takes no more than is allowed beside a mark', () => {
    expect(place({ from: 0, to: 12 }, { most: 50 }).width).toBe(50)
  })

  it('takes up the axis on the side where it stands', () => {
    const dot = { from: 100, to: 112 }
    expect(occupied(dot, { side: 'after', width: 50 })).toEqual({ from: 94, to: 112 + LABEL_GAP + 50 })
    expect(occupied(dot, { side: 'before', width: 50 })).toEqual({ from: 100 - LABEL_GAP - 50, to: 118 })
    expect(occupied(dot, { side: 'none', width: 0 })).toEqual({ from: 94, to: 118 })
  })
})

describe('the width of a text', () => {
  it('grows with every letter and with the size', () => {
    expect(textWidth('mm', 13)).toBeGreaterThan(textWidth('m', 13))
    expect(textWidth('m', 26)).toBeGreaterThan(textWidth('m', 13))
    expect(textWidth('', 13)).toBe(0)
  })

  it('gives combining marks no room and Chinese letters a full square', () => {
    expect(textWidth('e\u0301', 100)).toBe(textWidth('e', 100))
    expect(textWidth('年', 100)).toBeGreaterThanOrEqual(100)
  })
})
