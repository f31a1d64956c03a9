/** Languages that are written from the right where their tag names no other script. */
const FROM_RIGHT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?!-latn)(-|$)/i

/** The attributes of words that are an incident's own: their language, and the direction in which it is written. */
export function writtenIn(language: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return language ? { lang: language, dir: FROM_RIGHT.test(language) ? 'rtl' : 'ltr' } : {}
}
