import { safeLink } from '../safe-address'
import type { AdaptedLink } from './adapted-timeline'
import { decodeEntities } from './html-entities'
import { plainText, plainTextOf } from './plain-text'
import { attributesOf, piecesOf } from './tags'

export interface MarkupImage {
  readonly source: string
  readonly alt: string
}

/** A text without its markup, and what the markup held besides. Addresses of images and frames are as they stood. */
export interface MarkupReading {
  readonly text: string
  readonly links: readonly AdaptedLink[]
  readonly images: readonly MarkupImage[]
  readonly frames: readonly string[]
  /** Names of the elements whose meaning was lost, each once. */
  readonly lost: readonly string[]
  /** Addresses that were not safe to follow. */
  readonly refused: readonly string[]
}

const BREAKS: ReadonlyMap<string, string> = new Map([
  ...'address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
    .split(' ')
    .map((name) => [name, '\n\n'] as const),
  ['br', '\n'],
  ['tr', '\n'],
  ['td', ' '],
  ['th', ' '],
])
/** Elements whose loss loses nothing but looks. */
const SILENT: ReadonlySet<string> = new Set([
  ...BREAKS.keys(),
  'a',
  'font',
  'iframe',
  'img',
  'li',
  'span',
  'tbody',
  'wbr',
])
const MAX_LOST = 8

/** Reads a text that may be HTML. What comes out holds no markup, whatever went in. */
export function readMarkup(html: string): MarkupReading {
  if (!/<[a-z!/?]/i.test(html)) return textOnly(plainText(decodeEntities(html)))
  const reader = new MarkupReader()
  for (const piece of piecesOf(html)) {
    if (piece.kind === 'text') reader.write(decodeEntities(piece.text.replace(/[ \t\n\r\f]+/g, ' ')))
    else if (piece.isClosing) reader.close(piece.name)
    else reader.open(piece.name, piece.source)
  }
  return reader.read()
}

/** A text that may be HTML, in one line; `null` where nothing is left. */
export function lineOf(value: unknown): string | null {
  const text = typeof value === 'string' ? readMarkup(value).text : plainTextOf(value)
  return text?.replace(/\s+/g, ' ') || null
}

/** A reading that is nothing but text. */
export function textOnly(text: string): MarkupReading {
  return { text, links: [], images: [], frames: [], lost: [], refused: [] }
}

class MarkupReader {
  readonly #words: string[] = []
  readonly #links: AdaptedLink[] = []
  readonly #images: MarkupImage[] = []
  readonly #frames: string[] = []
  readonly #lost = new Set<string>()
  readonly #refused: string[] = []
  #link: { readonly href: string; readonly from: number } | null = null

  write(text: string): void {
    this.#words.push(text)
  }

  open(name: string, source: string): void {
    this.write(name === 'li' ? '\n• ' : (BREAKS.get(name) ?? ''))
    if (!SILENT.has(name) && this.#lost.size < MAX_LOST) this.#lost.add(name)
    if (name === 'a') this.#openLink(addressIn(source, 'href'))
    if (name === 'img') this.#images.push({ source: addressIn(source, 'src'), alt: addressIn(source, 'alt') })
    if (name === 'iframe') this.#frames.push(addressIn(source, 'src'))
  }

  close(name: string): void {
    if (name === 'a') this.#closeLink()
    // One line's end is enough for what opens another itself.
    this.write(name === 'li' || name === 'tr' ? '' : (BREAKS.get(name) ?? ''))
  }

  read(): MarkupReading {
    this.#closeLink()
    return {
      text: plainText(this.#words.join('')),
      links: this.#links,
      images: this.#images,
      frames: this.#frames,
      lost: [...this.#lost],
      refused: this.#refused,
    }
  }

  #openLink(address: string): void {
    this.#closeLink()
    const href = safeLink(address)
    if (href === null) this.#refused.push(address)
    else this.#link = { href, from: this.#words.length }
  }

  #closeLink(): void {
    if (!this.#link) return
    const { href, from } = this.#link
    this.#link = null
    this.#links.push({ text: plainText(this.#words.slice(from).join('')) || href, href })
  }
}

function addressIn(source: string, name: string): string {
  return decodeEntities(attributesOf(source).get(name) ?? '')
}
