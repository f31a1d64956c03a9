import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugOf } from './slug'

describe('slugOf', () => {
  it.each([
    ['A bridge was closed', 'a-bridge-was-closed'],
    ['Dôle — été 2014', 'dole-ete-2014'],
    ['The mayor’s “plan”', 'the-mayors-plan'],
    ['Straße', 'strasse'],
    ['قصف الجسر', 'قصف-الجسر'],
    ['پلِ شهر', 'پلِ-شهر'],
    ['हिन्दी शीर्षक', 'हिन्दी-शीर्षक'],
    ['Йод', 'йод'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>', 'script'],
    ['?!', 'untitled'],
    ['', 'untitled'],
  ])('makes of %j %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })
  it('cuts between words', () => {
    expect(slugOf('word '.repeat(100))).toMatch(/^(word-)*word$/)
  })
  it('is bounded, stays the same when made again, and holds nothing that an address would have to escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugOf(title)
        expect(slugOf(slug)).toBe(slug)
        expect([...slug].length).toBeLessThanOrEqual(80)
        expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u)
      }),
    )
  })
  it('takes no time over a hostile title', () => {
    const start = performance.now()
    slugOf('a\u0301'.repeat(200_000))
    expect(performance.now() - start).toBeLessThan(200)
  })
})
