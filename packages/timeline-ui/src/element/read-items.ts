import { checkIncident } from '../core/check-incidents'
import type { TimelineClaim, TimelineDate, TimelineEra, TimelineIncident } from '../core/incident'
import type { DateReader, DateText } from './date-texts'
import { type Fields, isText, OPTIONAL_FIELDS } from './item-fields'
import { type AskForReader, dateOf, type Entry, fieldsOf, type Read, readEach } from './read-each'
import { TimelineError } from './timeline-error'

/** An incident as a page hands it over: dates may be EDTF texts, the id a number or left out. */
export interface GivenIncident extends Omit<TimelineIncident, 'id' | 'date' | 'claims'> {
  readonly id?: string | number
  readonly date: TimelineDate | DateText
  readonly claims?: readonly (Omit<TimelineClaim, 'date'> & { readonly date: TimelineDate | DateText })[]
}

export interface GivenEra extends Omit<TimelineEra, 'date'> {
  readonly date: TimelineDate | DateText
}

/** The door for incidents: what is none is left out and told of, and so is a field that cannot be what it should be. */
export function readItems(given: unknown, askForReader: AskForReader): Promise<Read<TimelineIncident>> {
  const ids = new Set<string>()
  return readEach(given, askForReader, (entry) => {
    const { items, problems } = readItem(entry)
    for (const incident of items) checkIncident(incident, ids)
    return { items, problems }
  })
}

/** The door for eras. */
export function readEras(given: unknown, askForReader: AskForReader): Promise<Read<TimelineEra>> {
  return readEach(given, askForReader, ({ value, place, read }) => {
    const { label, date } = fieldsOf(value, `Era ${place}`)
    if (!isText(label)) throw new TimelineError(`Era ${place} has no label.`)
    const name = String(label)
    return { items: [{ label: name, date: dateOf(date, `the era “${name}”`, read) }], problems: [] }
  })
}

function readItem({ value, place, read }: Entry): Read<TimelineIncident> {
  const given = fieldsOf(value, `Item ${place}`)
  const id = idOf(given, place)
  if (!isText(given.title) || given.title === '') throw new TimelineError(`Item ${place} (${id}) has no title.`)
  const name = `“${given.title}” (${id})`
  const date = dateOf(given.date, name, read)
  const { fields, problems } = withoutUnusable(given, name)
  const incident = { ...fields, ...claimsOf(fields, name, read), id, date } as unknown as TimelineIncident
  return { items: [incident], problems }
}

/** An item's own id; its place in the list where it has none. */
function idOf({ id }: Fields, place: number): string {
  if (id === undefined || id === null) return `${place}`
  if (typeof id === 'string' || typeof id === 'number') return String(id)
  throw new TimelineError(`Item ${place} has an id that is neither a text nor a number.`)
}

function claimsOf({ claims }: Fields, name: string, read: DateReader | null) {
  if (!claims) return {}
  return {
    claims: (claims as TimelineClaim[]).map((claim) => ({
      ...claim,
      date: dateOf(claim.date, `a claim of ${name}`, read),
    })),
  }
}

/** Fields that the timeline does not know stay: who listens to `select` gets them back. */
function withoutUnusable(given: Fields, name: string) {
  const bad = Object.keys(OPTIONAL_FIELDS).filter(
    (field) => given[field] !== undefined && !OPTIONAL_FIELDS[field]?.(given[field]),
  )
  return {
    fields: Object.fromEntries(Object.entries(given).filter(([field]) => !bad.includes(field))),
    problems: bad.map((field) => `The field “${field}” of ${name} is left out: its value cannot be used.`),
  }
}
