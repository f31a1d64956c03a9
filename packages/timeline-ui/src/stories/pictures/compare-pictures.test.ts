import { describe, expect, it } from 'vitest'
import { comparePictures, type Picture } from './compare-pictures'

const PAPER = [251, 250, 246] as const
const INK = [15, 94, 107] as const
/** The ground of a bar, in light. */
const TINT = [220, 230, 228] as const

type Colour = readonly [number, number, number]

/** A picture of 60 by 40 pixels whose every pixel is painted by its place. */
function painted(colourAt: (x: number, y: number) => Colour): Picture {
  const [width, height] = [60, 40]
  const colours = Array.from({ length: width * height }, (_, at) => [
    ...colourAt(at % width, Math.floor(at / width)),
    255,
  ])
  return { metadata: { width, height }, data: Uint8Array.from(colours.flat()) }
}

/** A round dot whose rim is softened over one pixel. */
function dotAt(left: number, colour: Colour = INK): Picture {
  return painted((x, y) => {
    const part = Math.min(1, Math.max(0, 6 - Math.hypot(x + 0.5 - left, y + 0.5 - 20)))
    const mixed = PAPER.map((ground, index) => Math.round(ground + ((colour[index] ?? 0) - ground) * part))
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0]
  })
}

const compare = (one: Picture, other: Picture) => comparePictures(one, other, { createDiff: true })

describe('two pictures', () => {
  it('are the same where a dot is half a pixel or a whole one off', () => {
    for (const off of [0, 0.5, 1]) expect(compare(dotAt(20), dotAt(20 + off)).pass, `${off}`).toBe(true)
  })

  it('differ where a dot is two pixels off, whichever of them came first', () => {
    expect(compare(dotAt(20), dotAt(22)).pass).toBe(false)
    expect(compare(dotAt(22), dotAt(20)).pass).toBe(false)
  })

  it('differ where a dot is missing, or lost its colour', () => {
    expect(compare(dotAt(20), dotAt(-20)).pass).toBe(false)
    expect(compare(dotAt(20), dotAt(20, [90, 90, 90])).pass).toBe(false)
  })

  it('differ where the faintest tint is gone', () => {
    const tinted = painted((x) => (x < 30 ? TINT : PAPER))
    expect(
      compare(
        tinted,
        painted(() => PAPER),
      ).pass,
    ).toBe(false)
  })

  it('are the same with strays here and there, and differ where as many lie together', () => {
    const strewn = painted((x, y) => (x % 12 === 0 && y % 9 === 0 ? INK : PAPER))
    const heaped = painted((x, y) => (x < 6 && y < 6 ? INK : PAPER))
    expect(
      compare(
        painted(() => PAPER),
        strewn,
      ).pass,
    ).toBe(true)
    expect(
      compare(
        painted(() => PAPER),
        heaped,
      ).pass,
    ).toBe(false)
  })

  it('are told apart by how much and where, with a picture of it', () => {
    const { message, diff } = compare(dotAt(20), dotAt(24))
    expect(message).toMatch(/^\d+ pixels differ \([\d.]+ %\), \d+ of them about \(16, 16\), where 28 may\.$/)
    expect([...(diff ?? [])].filter((value, at) => at % 4 === 0 && value === 220).length).toBeGreaterThan(20)
    expect(comparePictures(dotAt(20), dotAt(24), { createDiff: false }).diff).toBeNull()
  })

  it('differ in size', () => {
    const other = { ...dotAt(20), metadata: { width: 40, height: 60 } }
    expect(compare(dotAt(20), other)).toEqual({
      pass: false,
      diff: null,
      message: 'It measures 40×60 pixels, not 60×40 as before.',
    })
  })
})
