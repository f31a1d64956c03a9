import { describe, expect, it } from 'vitest'
import { readMarkup } from './read-markup'

describe('a text that may be HTML', () => {
  it.each([
    ['The flood', 'The flood'],
    ['Kerbala &amp; Najaf &ndash; d&eacute;j&agrave; &#8220;vu&#x201d;', 'Kerbala & Najaf – déjà “vu”'],
    ['&#151; of an old file', '— of an old file'],
    ['&unknown; &', '&unknown; &'],
    ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
    ['<p>\n  One\n  line\n</p>', 'One line'],
    ['One\nline\n\n\n\nand another', 'One\nline\n\nand another'],
    ['<ul><li>one</li><li>two</li></ul>', '• one\n• two'],
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 2\n3'],
    ['before<!-- not this > -->after', 'beforeafter'],
    ['before<script>alert("</p>")</script>after', 'beforeafter'],
    ['before<STYLE>p{}</style >after', 'beforeafter'],
    ['<svg><text>drawn</text></svg>told', 'told'],
    ['<b title="x > y">bold</b> and "quoted"', 'bold and "quoted"'],
    ['a < b, and c > d', 'a < b, and c > d'],
    ['5 <6', '5 <6'],
    ['<p>it never closes', 'it never closes'],
    ['<a title="never closed>text</a>', 'text'],
  ])('%j reads %j', (html, text) => {
    expect(readMarkup(html).text).toBe(text)
  })

  it.each([
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<<script>script>alert(1)<</script>/script>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror=alert(1)',
    '<b <img src=x onerror=alert(1)>',
    '<a href="<img src=x>"><img src=x></a>',
    '\u0000<\u0000script>alert(1)</script>',
    '<\u007fimg src=x>',
    '<!doctype html><!-- <p> --!><?php ?>',
    '<p title="',
  ])('%j leaves nothing that opens a tag', (html) => {
    expect(readMarkup(html).text).not.toMatch(/<[a-z!/?]/i)
  })

  it('keeps a link with its words, and once an address is unsafe only the words', () => {
    const { text, links, refused } = readMarkup(
      'See <a class="x" href=\'https://example.org/a?b=1&amp;c=2\'>the <b>report</b></a>, <a href="java&#10;script:alert(1)">this</a>',
    )
    expect(text).toBe('See the report, this')
    expect(links).toEqual([{ text: 'the report', href: 'https://example.org/a?b=1&c=2' }])
    expect(refused).toEqual(['java\nscript:alert(1)'])
  })

  it('ends a link where the next one begins, or the text', () => {
    expect(readMarkup('<a href="/a">one <a href="/b">two').links).toEqual([
      { text: 'one', href: '/a' },
      { text: 'two', href: '/b' },
    ])
  })

  it('takes an address from href and not from the words of another attribute', () => {
    expect(readMarkup('<a title="x href=/wrong" href=/right>it</a>').links).toEqual([{ text: 'it', href: '/right' }])
  })

  it('hands out images and frames, and names what else was lost', () => {
    const { images, frames, lost } = readMarkup(
      '<h2>Head</h2><img src="/a.jpg" alt="A map"><iframe src="//example.org/film"></iframe><form><input></form><b>b</b>',
    )
    expect(images).toEqual([{ source: '/a.jpg', alt: 'A map' }])
    expect(frames).toEqual(['//example.org/film'])
    expect(lost).toEqual(['input', 'b'])
  })

  it.each([
    ['open angles', '<'],
    ['open tags', '<a '],
    ['open quotes', '<a b="'],
    ['closed quotes', "<a '>"],
    ['open comments', '<!--'],
    ['open scripts', '<script>'],
    ['half-closed scripts', '<script></script '],
    ['spaces', ' '],
    ['new lines and spaces', ' \n'],
    ['ampersands', '&#'],
    ['spaced attributes', '<a href   '],
    ['links', '<a href=/x>'],
  ])('reads a million characters of %s at once', (_name, part) => {
    const text = `${part.repeat(1_000_000 / part.length)}x>`
    const begun = performance.now()
    readMarkup(text)
    expect(performance.now() - begun).toBeLessThan(2500)
  })
})
