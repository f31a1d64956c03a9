import type { TimelineEra } from '../core/incident'
import type { AdaptedHeading, AdaptedTimeline } from './adapted-timeline'
import { asideOf, reportUnread } from './aside'
import { type Conversion, type Draft, recordOf } from './conversion'
import { EntryProblem } from './entry-problem'
import { entriesOf, type Fields } from './fields'
import { type Moment, type ReadDate, readDateOf } from './moment'
import { lineOf } from './read-markup'
import { momentOfText } from './text-moment'
import { momentOfParts } from './timeline-js-date'
import { readSlide } from './timeline-js-slide'
import { UnreadableTimelineError } from './unreadable-timeline-error'

const ROOT_FIELDS: ReadonlySet<string> = new Set(['headline', 'text', 'asset', 'date', 'era', 'type', 'startDate'])
const DATE_FIELDS: ReadonlySet<string> = new Set(['startDate', 'endDate', 'headline', 'text', 'tag', 'asset'])
const ERA_FIELDS: ReadonlySet<string> = new Set(['startDate', 'endDate', 'headline'])
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** The older shape; `timeline` is the record of that name. */
export function fromTimelineJs2(timeline: Fields, conversion: Conversion): AdaptedTimeline {
  const dates = entriesOf(timeline.get('date'))
  if (!dates) throw new UnreadableTimelineError('This is not a TimelineJS document: it has no list "timeline.date".')
  const drafts = dates.flatMap(([index, date]) => {
    const path = `timeline.date[${index}]`
    return conversion.attempt(path, () => readEntry(recordOf(date), path, conversion)) ?? []
  })
  const eras = (entriesOf(timeline.get('era')) ?? []).flatMap(([index, era]) => {
    const path = `timeline.era[${index}]`
    return conversion.attempt(path, () => readEra(recordOf(era), path, conversion)) ?? []
  })
  const { report } = conversion
  return {
    heading: readHeading(timeline, conversion),
    incidents: conversion.incidents(drafts),
    lanes: [...new Set(drafts.flatMap(({ lane }) => lane ?? []))],
    eras,
    aside: asideOf(timeline, ROOT_FIELDS, { path: 'timeline', kind: 'timeline', report }),
    report: report.lines,
  }
}

function readEntry(fields: Fields, path: string, conversion: Conversion): Draft {
  const kind = 'timeline.date[]'
  const { title, aside, ...slide } = readWords(fields, path, kind, conversion)
  return conversion.draft({
    path,
    ownId: null,
    title,
    ...slide,
    aside: { ...asideOf(fields, DATE_FIELDS, { path, kind, report: conversion.report }), ...aside },
    date: conversion.place(readDate(fields, conversion), path),
    lane: lineOf(fields.get('tag')),
  })
}

function readEra(fields: Fields, path: string, conversion: Conversion): TimelineEra {
  const date = readDate(fields, conversion)
  if (!momentIn(fields.get('endDate'), conversion)) throw new EntryProblem('An era needs a start and an end.')
  reportUnread(fields, ERA_FIELDS, 'timeline.era[]', conversion.report)
  return conversion.era(lineOf(fields.get('headline')), conversion.place(date, path))
}

function readHeading(timeline: Fields, conversion: Conversion): AdaptedHeading | null {
  const heading = readWords(timeline, 'timeline', 'timeline', conversion)
  return heading.title === null && heading.summary === null && heading.media.length === 0 ? null : heading
}

function readWords(fields: Fields, path: string, kind: string, conversion: Conversion): AdaptedHeading {
  const words = { headline: fields.get('headline'), text: fields.get('text'), media: fields.get('asset') }
  return readSlide(
    { ...words, wordsName: '', mediaName: 'asset', address: 'media' },
    { path, kind, hasAutolink: true },
    conversion,
  )
}

function readDate(fields: Fields, conversion: Conversion): ReadDate {
  const start = momentIn(fields.get('startDate'), conversion)
  if (!start) throw new EntryProblem('It has no start date.')
  return readDateOf(start, momentIn(fields.get('endDate'), conversion))
}

/** `2011,12,10,07,02`, as much of it as there is; a date written otherwise is read as any text is. */
function momentIn(value: unknown, { dateOptions }: Conversion): Moment | null {
  const text = typeof value === 'number' ? String(value) : value
  if (text === undefined || text === null || text === '') return null
  if (typeof text !== 'string') throw new EntryProblem('The date is no text.')
  if (!/^\s*-?\d{1,20}\s*(?:,[\s\d]{0,8}){0,6}$/.test(text)) return momentOfText(text, dateOptions)
  const parts = text.split(',').slice(0, PARTS.length)
  return momentOfParts(new Map(parts.map((part, index) => [PARTS[index] ?? 'second', part])))
}
