import { MENTIONABLE } from './mentionable'
import { childrenOf, isNode, referenceOf, rootOf, type TextNode } from './text-node'
import { InvalidAddressError, readLinkAddress } from './web-address'

export class InvalidTextError extends Error {
  override name = 'InvalidTextError'
}

const MAX_DEPTH = 20
const MAX_NODES = 20_000
/** Bold, italic, strikethrough, underline, code, subscript, superscript: the bits that the editor keeps as a number. */
const MARKS = 1 | 2 | 4 | 8 | 16 | 32 | 64
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type CheckNode = (node: TextNode, strictness: Strictness) => void

interface Strictness {
  /** Whether a link may wait for its address: the editor sets one as soon as its drawer opens, and saves meanwhile. */
  readonly mayLinksWait?: boolean
}

/** What must hold of a node of each kind; a kind that is not here is refused. */
const KINDS: Readonly<Record<string, CheckNode>> = {
  root: nothingMore,
  paragraph: nothingMore,
  quote: nothingMore,
  listitem: nothingMore,
  linebreak: nothingMore,
  tab: nothingMore,
  heading: ({ tag }) => must(tag === 'h2' || tag === 'h3', 'A heading here is of the second or third level.'),
  list: ({ listType }) => must(listType === 'bullet' || listType === 'number', 'A list here has bullets or numbers.'),
  text: ({ text, format = 0 }) => {
    must(typeof text === 'string', 'The text holds a piece without words: remove it and save again.')
    must(typeof format === 'number' && (format & ~MARKS) === 0, 'The text holds a style that readers cannot be shown.')
  },
  link: checkLink,
  autolink: checkLink,
}

/** Refuses what a reader's page could not show or should not link to; the editor's own limits protect nothing. */
export function checkText(stored: unknown, strictness: Strictness = {}): void {
  if (stored === null || stored === undefined) return
  const root = rootOf(stored)
  if (root === null || root.type !== 'root') throw new InvalidTextError('The text is not in a form that can be stored.')
  let count = 0
  check(root, 0)

  function check(node: TextNode, depth: number): void {
    count += 1
    must(depth <= MAX_DEPTH, 'The text is nested too deeply: take some levels out of its lists.')
    must(count <= MAX_NODES, 'The text is too long for one document: divide it.')
    const checkKind = typeof node.type === 'string' && Object.hasOwn(KINDS, node.type) ? KINDS[node.type] : undefined
    if (checkKind === undefined) {
      throw new InvalidTextError(`The text holds something that cannot be published (“${nameOf(node)}”): remove it.`)
    }
    checkKind(node, strictness)
    must(node.children === undefined || isListOfNodes(node.children), 'The text is not in a form that can be stored.')
    for (const child of childrenOf(node)) check(child, depth + 1)
  }
}

/** What the editor puts where no address has been typed yet. */
const NO_ADDRESS_YET = 'https://'

function checkLink({ fields }: TextNode, { mayLinksWait = false }: Strictness): void {
  if (mayLinksWait && isWaiting(fields)) return
  if (fields?.linkType === 'internal') {
    checkMention(fields.doc)
    return
  }
  if (typeof fields?.url !== 'string') throw new InvalidTextError('A link in the text has no address.')
  try {
    readLinkAddress(fields.url)
  } catch (error) {
    if (error instanceof InvalidAddressError)
      throw new InvalidTextError(`A link in the text is refused: ${error.message}`)
    throw error
  }
}

function isWaiting(fields: TextNode['fields']): boolean {
  return fields?.linkType === 'internal' ? !fields.doc : fields?.url === NO_ADDRESS_YET
}

function checkMention(doc: NonNullable<TextNode['fields']>['doc']): void {
  const id = referenceOf(doc?.value)
  const isKnown = MENTIONABLE.some((collection) => collection === doc?.relationTo)
  must(isKnown && id !== null && UUID.test(id), 'A link in the text leads to no document of ours: choose one.')
}

function isListOfNodes(value: unknown): boolean {
  return Array.isArray(value) && value.every(isNode)
}

function must(holds: boolean, sentence: string): void {
  if (!holds) throw new InvalidTextError(sentence)
}

function nothingMore(): void {}

function nameOf({ type }: TextNode): string {
  return typeof type === 'string' ? type.slice(0, 40) : 'unknown'
}
