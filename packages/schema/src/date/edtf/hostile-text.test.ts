import { describe, expect, it } from 'vitest'
import { everyText, shownText } from '../edtf-cases/case-table'
import { hostileText, randomFrom } from './hostile-text'
import { parseEdtf } from './parse-edtf'
import { faultIn } from './survival'

// The tests try the same few each time; `npm run fuzz` tries a million, from another seed where one is given.
const FEW = 3000
const TEXTS = Number(process.env.FUZZ_TEXTS ?? FEW)
const SEED = Number(process.env.FUZZ_SEED ?? 1985)
const SLOW_MS = 5

describe('hostile texts', () => {
  it('are read or refused with a reason, at once, and nothing else happens', { timeout: 30 * 60_000 }, () => {
    // Most of the time would go into traces that nobody looks at.
    if (TEXTS > FEW) Error.stackTraceLimit = 0
    const random = randomFrom(SEED)
    const dates = everyText().map(shownText)
    let read = 0
    let slowest = { ms: 0, text: '' }
    for (let tried = 0; tried < TEXTS; tried += 1) {
      const text = hostileText(dates, random)
      const { isRead, ms } = reading(text)
      if (ms > slowest.ms) slowest = { ms, text }
      const fault = faultIn(text)
      if (fault !== null) expect.fail(`${JSON.stringify(text)} ${fault} (seed ${SEED})`)
      read += isRead ? 1 : 0
    }
    if (TEXTS > FEW) {
      console.log(`${TEXTS} texts from seed ${SEED}: ${read} read, ${TEXTS - read} refused, none with a fault`)
      console.log(`slowest: ${slowest.ms.toFixed(2)} ms for ${JSON.stringify(slowest.text)}`)
    }
    expect(read, 'both kinds are tried').toBeGreaterThan(TEXTS / 50)
    expect(read).toBeLessThan(TEXTS / 2)
    expect(slowest.ms, slowest.text).toBeLessThan(SLOW_MS)
  })

  it('are the same again for the same seed, and of the lengths that matter', () => {
    const some = (seed: number) => {
      const random = randomFrom(seed)
      return Array.from({ length: 2000 }, () => hostileText(['2014', '2019-02-03'], random))
    }
    expect(some(1)).toEqual(some(1))
    expect(some(1)).not.toEqual(some(2))
    const lengths = new Set(some(1).map((text) => text.length))
    expect([254, 255, 256, 257].every((length) => lengths.has(length))).toBe(true)
  })

  it('do not get past it: a fault is found where there is one', () => {
    expect(faultIn('2014')).toBeNull()
    expect(faultIn('2014-13')).toBeNull()
    expect(faultIn(Object.create(null) as string)).toMatch('threw')
  })
})

/** Whether a text can be read, and in what time; the least of several where another process may have been in between. */
function reading(text: string): { isRead: boolean; ms: number } {
  let least = Number.POSITIVE_INFINITY
  let isRead = false
  for (let attempt = 0; attempt < 10 && least > 1; attempt += 1) {
    const started = performance.now()
    isRead = canBeRead(text)
    least = Math.min(least, performance.now() - started)
  }
  return { isRead, ms: least }
}

function canBeRead(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}
