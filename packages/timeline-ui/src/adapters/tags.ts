/** A piece of a text that may hold markup, in its order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly isClosing: boolean; readonly source: string }

/** What stands within these is not meant to be read. */
const UNREAD: ReadonlySet<string> = new Set(
  'audio canvas iframe math noembed noframes noscript object script select style svg template textarea title video xmp'.split(
    ' ',
  ),
)
const QUOTED_TAG = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/**
 * Cuts a text into tags and what stands between them, as browsers do, in time that grows with its length. Comments and
 * what scripts, styles and embedded documents hold are passed over; a `<` that opens no tag is text.
 */
export function* piecesOf(html: string): Generator<Piece> {
  const reach = html.lastIndexOf('>')
  let areQuotesSound = true
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0 || open > reach) break
    if (open > at) yield { kind: 'text', text: html.slice(at, open) }
    if (html.startsWith('<!--', open)) {
      at = endOf(html, '-->', open + 4)
    } else if (/[!?]/.test(html[open + 1] ?? '')) {
      at = endOf(html, '>', open)
    } else if (/^<\/?[a-z]/i.test(html.slice(open, open + 3))) {
      const end: number | null = areQuotesSound ? quotedEnd(html, open) : null
      areQuotesSound = end !== null
      at = end ?? endOf(html, '>', open)
      const tag = tagOf(html.slice(open, at))
      yield tag
      if (!tag.isClosing && UNREAD.has(tag.name)) at = closingOf(html, tag.name, at)
    } else {
      yield { kind: 'text', text: '<' }
      at = open + 1
    }
  }
  if (at < html.length) yield { kind: 'text', text: html.slice(at) }
}

/** A tag's attributes by name; the first of a name counts. */
export function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of source.slice(1).matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '')
  }
  return attributes
}

function tagOf(source: string): Extract<Piece, { kind: 'tag' }> {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9:-]{0,30})/i.exec(source) ?? []
  return { kind: 'tag', name: name.toLowerCase(), isClosing: slash === '/', source }
}

/** Where a tag ends if a `>` within quotes does not end it; `null` where a quote stays open. */
function quotedEnd(html: string, open: number): number | null {
  QUOTED_TAG.lastIndex = open
  return QUOTED_TAG.test(html) ? QUOTED_TAG.lastIndex : null
}

function closingOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?![a-z0-9-])`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}
