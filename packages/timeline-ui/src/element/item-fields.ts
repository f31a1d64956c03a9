import { en } from '../locale/en'
import { safeLink } from '../safe-address'

/** Whether a foreign value may stand in a field. */
export type Check = (value: unknown) => boolean

/** A foreign object's own fields by name. */
export type Fields = Readonly<Record<string, unknown>>

/** `null` where the value has no fields. */
export function recordOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}

export const isText: Check = (value) => typeof value === 'string'
const isFlag: Check = (value) => typeof value === 'boolean'
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
/** A script's address would run with the page's own rights. */
const isLink: Check = (value) => typeof value === 'string' && safeLink(value) !== null

function orNull(check: Check): Check {
  return (value) => value === null || check(value)
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check)
}

function oneOf(...choices: readonly string[]): Check {
  return (value) => choices.includes(String(value)) && isText(value)
}

/** The values that there is a word for. */
function wordOf(words: Readonly<Record<string, unknown>>): Check {
  return (value) => isText(value) && Object.hasOwn(words, String(value))
}

type Checks = Readonly<Record<string, Check>>

/** All of `required`, and of `optional` what is there. */
function record(required: Checks, optional: Checks = {}): Check {
  return (value) => {
    const fields = recordOf(value)
    if (!fields) return false
    const hasAll = Object.entries(required).every(([name, check]) => check(fields[name]))
    return (
      hasAll && Object.entries(optional).every(([name, check]) => fields[name] === undefined || check(fields[name]))
    )
  }
}

// Whether a number can be a bound is told by a sentence of its own.
const bound = orNull((value) => typeof value === 'number')
const span = record({ earliest: orNull(isNumber), latest: orNull(isNumber) })
const end = oneOf('known', 'open', 'unknown')
const qualifier = oneOf('none', ...Object.keys(en.qualifier))
const text = orNull(isText)

/** Whether a value is a date that can be drawn as it is. */
export const isTimelineDate = record(
  { label: isText, earliest: bound, latest: bound },
  {
    start: end,
    end,
    core: orNull(span),
    pieces: listOf(span),
    isScattered: isFlag,
    statedSide: orNull(span),
    shape: oneOf('moment', 'span', 'all'),
    precision: isText,
    qualifier,
    endQualifiers: orNull(record({ start: qualifier, end: qualifier })),
    basis: isText,
    edtf: isText,
    stated: text,
    note: text,
    boundsLabel: text,
    spoken: isText,
    relation: orNull(
      record({ kind: wordOf(en.relation) }, { anchor: orNull(record({ publicId: isText, title: isText })) }),
    ),
  },
)

/** A date in EDTF, to be read: bare, or with the words that it is shown in. */
export const isDateText: Check = (value) => isText(value) || record({ edtf: isText }, { label: isText })(value)

const source = record(
  { id: isText, name: isText },
  { title: isText, href: orNull(isLink), publishedOn: orNull(isText), access: wordOf(en.access) },
)
const participant = record(
  { name: isText },
  { role: wordOf(en.role), certainty: wordOf(en.certainty), accordingTo: text },
)

/** What an item may say beside its id, title and date. */
export const OPTIONAL_FIELDS: Checks = {
  summary: text,
  href: orNull(isLink),
  lane: text,
  verification: wordOf(en.verification),
  rank: isNumber,
  language: isText,
  places: listOf(record({ name: isText }, { precision: wordOf(en.precision) })),
  participants: listOf(participant),
  sources: listOf(source),
  claims: listOf(record({ date: (date) => isTimelineDate(date) || isDateText(date), source })),
  note: text,
  isHighlighted: isFlag,
  related: listOf(record({ kind: oneOf('cause', 'same-event', 'related'), to: isText })),
  facets: (value) => Object.values(recordOf(value) ?? { none: null }).every(listOf(isText)),
}
