import { entriesOf, propertyOf } from './fields'
import { plainText, plainTextOf } from './plain-text'
import { type MarkupReading, readMarkup, textOnly } from './read-markup'

/** Of one text. It also keeps the depth within what the stack holds. */
const MOST_ELEMENTS = 500
const CLOSES_ELEMENT = /<\/[a-z][a-z0-9]*\s*>|<br\s*\/?>|<img\s/i

/** What HTML a value is: a text, a number, or an element of the page. `null` where it is none of them. */
export function readHtml(value: unknown): MarkupReading | null {
  if (typeof value === 'string') return readMarkup(value)
  if (typeof value === 'number') return textOnly(plainTextOf(value) ?? '')
  const html = propertyOf(value, 'outerHTML')
  return typeof html === 'string' ? readMarkup(html) : null
}

/**
 * What a React child says: texts, lists of them and elements whose children are texts. A text is read as HTML only
 * where it closes an element: "List<String>" is a text. `null` where there is nothing to read without rendering.
 */
export function readNode(value: unknown): MarkupReading | null {
  const text = textIn(value, new Set())
  if (text === null) return null
  return CLOSES_ELEMENT.test(text) ? readMarkup(text) : textOnly(plainText(text))
}

/** `entered` holds what was read already: nothing is read twice, so that no circle and no heap of copies holds it up. */
function textIn(value: unknown, entered: Set<object>): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return plainTextOf(value)
  if (typeof value !== 'object' || value === null || entered.has(value) || entered.size === MOST_ELEMENTS) return null
  entered.add(value)
  const list = entriesOf(value)
  if (!list) return textIn(propertyOf(propertyOf(value, 'props'), 'children'), entered)
  const texts = list.map(([, child]) => textIn(child, entered)).filter((text) => text !== null)
  return texts.length > 0 ? texts.join('\n\n') : null
}
