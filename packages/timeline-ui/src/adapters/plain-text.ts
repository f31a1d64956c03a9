// Controls save tab and line feed, and halves of surrogate pairs.
const UNFIT = /(?![\t\n])\p{Cc}|\p{Cs}/gu
const OPENS_TAG = /<(?=[a-z/!?])/gi

/**
 * A text that nothing can take for markup: a `<` that could open a tag is followed by a space. Controls go, runs of
 * blanks become one, and at most one line stays empty.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNFIT, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(OPENS_TAG, '< ')
    .trim()
}

/** The same of a value that should be a text: `null` where it is none, or is blank. */
export function plainTextOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' ? plainText(value) || null : null
}
