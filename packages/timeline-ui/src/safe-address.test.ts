import { describe, expect, it } from 'vitest'
import { bareLinksIn } from './adapters/bare-links'
import { safeLink, safeSource } from './safe-address'

describe('an address', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    [' HTTP://Example.org ', 'http://example.org/'],
    ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['/media/a b.jpg', '/media/a%20b.jpg'],
    ['../a.jpg', '../a.jpg'],
    ['#part', '#part'],
    ['//example.org/a', 'https://example.org/a'],
    ['a.jpg"onerror="x', 'a.jpg%22onerror=%22x'],
  ])('%j may be followed as %j', (address, href) => {
    expect(safeLink(address)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'http://',
    '',
    '  ',
  ])('%j is refused', (address) => {
    expect(safeLink(address)).toBeNull()
    expect(safeSource(address)).toBeNull()
  })

  it('shows the data of a picture, but not of a document or a drawing with scripts', () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo='
    expect(safeSource(picture)).toBe(picture)
    expect(safeLink(picture)).toBeNull()
    expect(safeSource('data:image/svg+xml;base64,PHN2Zz4=')).toBeNull()
    expect(safeSource('data:image/png;base64,"><script>')).toBeNull()
  })

  it('is found in a running text without the punctuation behind it, once', () => {
    expect(bareLinksIn('See https://example.org/a (and https://example.org/b). https://example.org/a!')).toEqual([
      { text: 'https://example.org/a', href: 'https://example.org/a' },
      { text: 'https://example.org/b', href: 'https://example.org/b' },
    ])
  })
})
