/** How a date came to be known. */
export const DATE_BASES = {
  stated: 'Stated by the source',
  inferred: 'Inferred',
  relative: 'Relative to another incident',
  estimated: 'Estimated',
} as const
export type DateBasis = keyof typeof DATE_BASES

export const DATE_RELATIONS = {
  before: 'Before',
  after: 'After',
  during: 'During',
  'same-day': 'The same day',
  'same-week': 'The same week',
} as const
export type DateRelation = keyof typeof DATE_RELATIONS

/** From finest to coarsest; `span` is an interval or a set whose ends differ. */
export const DATE_PRECISIONS = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'quadrimester',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
  'span',
] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

export const DATE_QUALIFIERS = ['none', 'uncertain', 'approximate', 'both'] as const
/** `?` uncertain, `~` approximate, `%` both. */
export type DateQualifier = (typeof DATE_QUALIFIERS)[number]

export const DATE_ENDS = ['known', 'open', 'unknown'] as const
/** `open` is `..` (it goes on), `unknown` is a blank end (not stated). */
export type DateEnd = (typeof DATE_ENDS)[number]

/** `moment`: one moment somewhere within; `span`: it lasted from start to end; `all`: every one of the members. */
export const DATE_SHAPES = ['moment', 'span', 'all'] as const
export type DateShape = (typeof DATE_SHAPES)[number]
