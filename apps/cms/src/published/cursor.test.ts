import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byDate, byInstant, byPublicId, readCursor, writeCursor } from './cursor'
import { Refusal } from './refusal'

describe('cursors', () => {
  it('come back as they were written', () => {
    const bound = fc.option(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      { nil: null },
    )
    fc.assert(
      fc.property(bound, bound, fc.stringMatching(/^[0-9a-z]{1,64}$/), (earliest, latest, id) => {
        const read = readCursor(writeCursor([earliest, latest, id]), byDate)
        expect(read).toEqual([earliest, latest, id].map((part) => (part === 0 ? 0 : part)))
      }),
    )
  })

  it('are nothing where none was sent', () => {
    expect(readCursor(undefined, byPublicId)).toBeNull()
  })

  it('of another list are refused', () => {
    expect(() => readCursor(writeCursor(['abc']), byDate)).toThrow(Refusal)
    expect(() => readCursor(writeCursor(['not a moment', 'abc']), byInstant)).toThrow(Refusal)
  })

  it('that the database could not read are refused', () => {
    expect(() => readCursor(writeCursor(['a\0b']), byPublicId)).toThrow(Refusal)
    expect(() => readCursor(writeCursor(['0000-01-01T00:00:00.000Z', 'abc']), byInstant)).toThrow(Refusal)
  })

  it('that are anything else are refused, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor(text, byInstant)).toThrow('"cursor" is not one that this list has given out.')
      }),
    )
  })

  it('longer than any of ours are refused unread', () => {
    expect(() => readCursor(writeCursor(['x'.repeat(199), 'y'.repeat(199)]), byPublicId)).toThrow(Refusal)
    expect(() => readCursor('A'.repeat(1e6), byPublicId)).toThrow(Refusal)
  })
})
