const MAX_LENGTH = 80

/**
 * The part of an address that reads like the title: letters and digits of any script, lower case, joined by
 * hyphens, without the accents of Latin letters; at most 80 characters, cut between words where it can be.
 * Never empty: a title without a letter or digit gives `untitled`.
 */
export function slugOf(title: string): string {
  const plain = withoutLatinAccents(title.slice(0, 1000)).toLowerCase()
  const words = plain.replace(/[’'`]/gu, '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return shortened(words) || 'untitled'
}

/** Accents distinguish letters in most scripts; in Latin titles an address is easier to copy without them. */
function withoutLatinAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replaceAll('ß', 'ss')
    .normalize('NFC')
}

function shortened(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if ([...longer].length > MAX_LENGTH) return slug || [...word].slice(0, MAX_LENGTH).join('')
    slug = longer
  }
  return slug
}
