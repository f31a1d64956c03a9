type Repair = readonly [pattern: RegExp, replacement: string]

// What editors and other programs write where EDTF writes otherwise. Tried in turn, each upon the last.
const REPAIRS: readonly Repair[] = [
  // Quotes, marks of the text's direction and spaces without width, as pasted text has them.
  [/["\u200b-\u200f\u2066-\u2069\ufeff]/g, ''],
  [/^(\d{4}-\d\d-\d\d)[ t](?=\d)/, '$1T'],
  [/z$|\s*(UTC|GMT)$/i, 'Z'],
  [/^c(a|irca)?\.?\s*(?=\d)(.*)/i, '$2~'],
  [/\s+/g, ''],
  [/[-‐‑‒–—−]+/g, '-'],
  [/open|\.{3,}|…/gi, '..'],
  [/unknown/gi, ''],
  [/;/g, ','],
  [/^\+|(?<=Y)\+/g, ''],
  [/[uUx]/g, 'X'],
  [/^y(?=-?\d)/, 'Y'],
  [/^(?:Y|(?=-?\d{1,3}e))(-?\d+)e(?=\d)/i, 'Y$1E'],
  [/(?<=\d)s(?=\d)/, 'S'],
  [/(?<=[ES])0+(?=[1-9])/g, ''],
  [/\((\d\d)\)([?~%])/g, '$2$1'],
  [/([?~%])\1+/g, '$1'],
  [/\?~|~\?/g, '%'],
  [/(T\d\d)(\d\d)(\d\d)/, '$1:$2:$3'],
  [/(T\d\d)\.(\d\d)/, '$1:$2'],
  [/(T[\d:]+)[.,]\d+/, '$1'],
  [/([+-])(\d)(:|$)(?<=T.*)/, '$10$2$3'],
  [/(?<=T.*)([+-]\d\d)(\d\d)$/, '$1:$2'],
  [/(?<=T.*)-00(:00)?$/, 'Z'],
  [/^(1[3-9]|2\d|3[01])[./-](\d{1,2})[./-](\d{4})$/, '$3-$2-$1'],
  [/^(\d{1,2})[./-](1[3-9]|2\d|3[01])[./-](\d{4})$/, '$3-$1-$2'],
  [/^(\d{4})[./_](\d{1,2})[./_](\d{1,2})$/, '$1-$2-$3'],
  [/^(\d{4})(\d\d)(\d\d)(?=T|$)/, '$1-$2-$3'],
  [/(\b\d{4})-(\d)(?!\d)/g, '$1-0$2'],
  [/(\b\d{4}-\d\d)-(\d)(?!\d)/g, '$1-0$2'],
  [/(\b\d{4})-(1[3-9]|2\d|3[01])-(0[1-9]|1[0-2])(?!\d)/g, '$1-$3-$2'],
  [/-?Q1$/i, '-33'],
  [/-?Q2$/i, '-34'],
  [/-?Q3$/i, '-35'],
  [/-?Q4$/i, '-36'],
  [/^Y(-?)0*(\d{4})$/, '$1$2'],
  [/^(-?)(\d{5,})$/, 'Y$1$2'],
  [/^-0000/, '0000'],
  [/^(-?)(\d{3})$/, '$10$2'],
  [/^-(\d\d)$/, '-00$1'],
  [/^(\d{4}(?:-\d\d)?)-$/, '$1'],
  [/^(\d\d)00s$/, '$1XX'],
  [/^(\d{3})0s$/, '$1X'],
  [/^(\d{4}(?:-\d\d-\d\d)?)-(\d{4}(?:-\d\d-\d\d)?)$/, '$1/$2'],
  [/^(\d\d)(\d\d)[-/](\d\d)$/, '$1$2/$1$3'],
  [/^(\d{4}-)(\d\d-\d\d)\/(\d\d-\d\d)$/, '$1$2/$1$3'],
  [/^(\d{4}-\d\d-)(\d\d)\/(\d\d)$/, '$1$2/$1$3'],
  [/\/\.$/, '/..'],
  [/^([^[{/,.]+?)-?\.\.$/, '$1/..'],
  [/^\.+\/?([^/,.]+)$/, '../$1'],
  [/^([^[{/,.]+\.\.[^\]},/.]+)$/, '[$1]'],
  [/^\[([^\]]+)$/, '[$1]'],
  [/^\{([^}]+)$/, '{$1}'],
  [/^([[{])([^.,]+)\.\.([^.,]+)([\]}])$/, '$1$3..$2$4'],
]

/** What was probably meant by a text that is not a date: the first repair of it that can be read, or `null`. */
export function suggestionFor(text: string, canBeRead: (text: string) => boolean): string | null {
  let repaired = text
  for (const [pattern, replacement] of REPAIRS) {
    const next = repaired.replace(pattern, replacement)
    if (next !== repaired && canBeRead(next)) return next
    repaired = next
  }
  const swapped = text.replace(/^([^/]+)\/([^/]+)$/, '$2/$1')
  return swapped !== text && canBeRead(swapped) ? swapped : null
}
