import type { TimelineDate } from '../core/incident'
import { InvalidIncidentsError } from '../core/invalid-incidents-error'
import type { DateReader, DateText } from './date-texts'
import { type Fields, isDateText, isTimelineDate, recordOf } from './item-fields'
import { TimelineError } from './timeline-error'

/** What could be read, and a sentence for each thing that could not. */
export interface Read<Item> {
  readonly items: readonly Item[]
  readonly problems: readonly string[]
}

/** Asked for the reader of EDTF texts only where there is such a text. */
export type AskForReader = () => Promise<DateReader>

/** One entry of a list, its place counted from 1. Throws a `TimelineError` where it must be left out. */
export interface Entry {
  readonly value: unknown
  readonly place: number
  readonly read: DateReader | null
}

/** Milliseconds of reading after which the page gets its turn. */
const SPELL = 40

/** Reads a list entry by entry: one that is refused is told of, and the rest goes on. Of a long list the page still moves. */
export async function readEach<Item>(
  given: unknown,
  askForReader: AskForReader,
  readOne: (entry: Entry) => Read<Item>,
): Promise<Read<Item>> {
  if (!Array.isArray(given)) throw new TimelineError(`A list of items is needed, and this is ${natureOf(given)}.`)
  const read = given.some(hasDateText) ? await askForReader() : null
  const items: Item[] = []
  const problems: string[] = []
  let until = performance.now() + SPELL
  for (const [index, value] of given.entries()) {
    const one = readOrTell({ value, place: index + 1, read }, readOne)
    items.push(...one.items)
    problems.push(...one.problems)
    if (performance.now() < until) continue
    await new Promise((resolve) => setTimeout(resolve))
    until = performance.now() + SPELL
  }
  return { items, problems }
}

function readOrTell<Item>(entry: Entry, readOne: (entry: Entry) => Read<Item>): Read<Item> {
  try {
    return readOne(entry)
  } catch (error) {
    if (!(error instanceof TimelineError || error instanceof InvalidIncidentsError)) throw error
    return { items: [], problems: [error.message] }
  }
}

/** An entry's fields. `name` stands in the sentence where it has none: "Item 3". */
export function fieldsOf(value: unknown, name: string): Fields {
  const fields = recordOf(value)
  if (!fields) throw new TimelineError(`${name} is ${natureOf(value)}, and no record of a title and a date.`)
  return fields
}

/** The date of what is called `name`, read where it is a text. */
export function dateOf(date: unknown, name: string, read: DateReader | null): TimelineDate {
  if (isTimelineDate(date)) return date as TimelineDate
  if (!read || !isDateText(date)) {
    throw new TimelineError(`${name} has no date that can be read: give one in EDTF, such as "2019-02-03".`)
  }
  return read(date as DateText, name)
}

function hasDateText(value: unknown): boolean {
  const { date, claims } = recordOf(value) ?? {}
  const dates = [date, ...(Array.isArray(claims) ? claims.map((claim) => recordOf(claim)?.date) : [])]
  return dates.some((one) => !isTimelineDate(one) && isDateText(one))
}

function natureOf(value: unknown): string {
  if (value == null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'string' ? 'a text' : `a value of the type ${typeof value}`
}
