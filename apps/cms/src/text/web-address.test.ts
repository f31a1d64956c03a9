import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeSourceAddress } from './source-address'
import { InvalidAddressError, readLinkAddress, readWebAddress } from './web-address'

describe('readLinkAddress', () => {
  it.each(['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:desk@example.org'])(
    'lets %s pass',
    (address) => {
      expect(readLinkAddress(address)).toBe(address)
    },
  )
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u200bscript:alert(1)',
    ' \u00a0javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/path',
    'example.org',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https://',
    'https://user:secret@example.org/',
    'https://example.org/a b',
    '',
    `https://example.org/${'a'.repeat(2000)}`,
  ])('refuses %j in one sentence', (address) => {
    expect(() => readLinkAddress(address)).toThrow(InvalidAddressError)
    expect(() => readLinkAddress(address)).toThrow(/^“.*” cannot be linked to: .+\.$/su)
  })
  it('throws nothing else, and never lets another protocol through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          expect(new URL(readLinkAddress(text)).protocol).toMatch(/^(https?|mailto):$/)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidAddressError)
        }
      }),
    )
  })
})

describe('readWebAddress', () => {
  it('refuses mail', () => {
    expect(() => readWebAddress('mailto:desk@example.org')).toThrow('only http, https is allowed')
  })
})

describe('normalizeSourceAddress', () => {
  it.each([
    ['HTTPS://Example.ORG:443/Path', 'https://example.org/Path'],
    ['https://example.org/?utm_source=x&fbclid=y', 'https://example.org/'],
    ['https://example.org/?', 'https://example.org/'],
    ['https://example.org/??', 'https://example.org/??'],
    ['https://example.org/a?why=what?', 'https://example.org/a?why=what?'],
    ['https://example.org/a?id=1&utm_medium=mail&page=2#part', 'https://example.org/a?id=1&page=2'],
  ])('writes %s as %s', (given, normal) => {
    expect(normalizeSourceAddress(given)).toBe(normal)
  })
  it('leaves a normal address as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const normal = normalizeSourceAddress(address)
        expect(normalizeSourceAddress(normal)).toBe(normal)
      }),
      { numRuns: 1000 },
    )
  })
})
