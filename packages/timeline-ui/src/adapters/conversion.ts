import { isTimeZone } from '@dateline/schema'
import type { TimelineDate, TimelineEra } from '../core/incident'
import { timelineDateOf } from '../to-timeline-date'
import type { AdaptedIncident, AdapterOptions } from './adapted-timeline'
import { EntryProblem, problemOf } from './entry-problem'
import { type Fields, fieldsOf } from './fields'
import type { ReadDate } from './moment'
import { plainTextOf } from './plain-text'
import { Report } from './report'
import type { DateOptions } from './text-moment'
import { uniqueIds } from './unique-ids'
import { UnreadableTimelineError } from './unreadable-timeline-error'

/** An incident whose id is not settled, for the ids of all the others must be known. */
export interface Draft extends Omit<AdaptedIncident, 'id'> {
  readonly path: string
  readonly ownId: string | null
}

/** What one run of an adapter shares: its options, its report, and the dates that it has placed. */
export class Conversion {
  readonly report = new Report()
  readonly dateOptions: DateOptions
  readonly #language: { readonly language?: string }
  readonly #locale: string
  readonly #placed = new Map<string, TimelineDate>()

  constructor({ locale, timeZone = 'UTC', readDate }: AdapterOptions) {
    if (!isTimeZone(timeZone)) throw new UnreadableTimelineError(`There is no time zone "${timeZone}".`)
    this.dateOptions = { timeZone, readDate }
    this.#language = locale === undefined ? {} : { language: locale }
    this.#locale = locale ?? 'en'
  }

  /** Runs what may meet an entry's problem: then the entry is reported and left out. */
  attempt<T>(path: string, read: () => T): T | null {
    try {
      return read()
    } catch (error) {
      this.report.add(path, `Left out: ${problemOf(error)}`)
      return null
    }
  }

  /** Places a date, keeping the file's words for it. What it lost is reported under `path`. */
  place({ edtf, losses }: ReadDate, path: string, stated: string | null = null): TimelineDate {
    for (const loss of losses) this.report.add(path, loss)
    const date = this.#placed.get(edtf) ?? this.#placeAnew(edtf)
    return stated === null || stated === date.label ? date : { ...date, stated }
  }

  /** A draft with the title that it is shown by: its date where the file gives it none. */
  draft({ title, ...rest }: Omit<Draft, 'title'> & { readonly title: string | null }): Draft {
    if (title === null) this.report.add(rest.path, 'It has no title; its date stands in for one.')
    return { title: title ?? rest.date.label, ...rest, ...this.#language }
  }

  era(label: string | null, date: TimelineDate): TimelineEra {
    return { label: label ?? date.label, date }
  }

  incidents(drafts: readonly Draft[]): readonly AdaptedIncident[] {
    const ids = uniqueIds(drafts, this.report)
    return drafts.map(({ path: _path, ownId: _ownId, ...rest }, index) => ({ id: ids[index] ?? '', ...rest }))
  }

  #placeAnew(edtf: string): TimelineDate {
    const { timeZone } = this.dateOptions
    const date = timelineDateOf(edtf, { locale: this.#locale, timeZone })
    const { earliest, latest } = date
    // Only clock times with offsets beside bare days can turn around here; schema refuses the rest.
    if (earliest !== null && latest !== null && earliest >= latest) {
      throw new EntryProblem(`"${edtf}" ends before it begins.`)
    }
    this.#placed.set(edtf, date)
    return date
  }
}

/** A file's own id: a number or a text that is not blank. Blanks within it become hyphens, as pages need it. */
export function ownIdOf(value: unknown): string | null {
  return plainTextOf(value)?.replace(/\s+/g, '-') ?? null
}

/** An entry that must be a record; throws an EntryProblem. */
export function recordOf(value: unknown): Fields {
  const fields = fieldsOf(value)
  if (!fields) throw new EntryProblem('It is no record.')
  return fields
}
