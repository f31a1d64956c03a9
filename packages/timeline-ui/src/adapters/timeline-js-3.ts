import type { TimelineEra } from '../core/incident'
import type { AdaptedHeading, AdaptedTimeline } from './adapted-timeline'
import { asideOf, reportUnread } from './aside'
import { type Conversion, type Draft, ownIdOf, recordOf } from './conversion'
import { EntryProblem } from './entry-problem'
import { entriesOf, type Fields, fieldsOf } from './fields'
import { type Moment, type ReadDate, readDateOf } from './moment'
import { plainTextOf } from './plain-text'
import { lineOf } from './read-markup'
import { isEdtf } from './text-moment'
import { momentOfParts } from './timeline-js-date'
import { readSlide } from './timeline-js-slide'
import { UnreadableTimelineError } from './unreadable-timeline-error'

const ROOT_FIELDS: ReadonlySet<string> = new Set(['events', 'title', 'eras', 'scale'])
const SLIDE_FIELDS: ReadonlySet<string> = new Set([
  'start_date',
  'end_date',
  'text',
  'media',
  'group',
  'display_date',
  'unique_id',
  'autolink',
  'x_edtf',
  'x_stated',
])
const TEXT_FIELDS: ReadonlySet<string> = new Set(['headline', 'text'])
const HEADLINE_ONLY: ReadonlySet<string> = new Set(['headline'])
const DATE_FIELDS: ReadonlySet<string> = new Set([
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
  'display_date',
])

export function fromTimelineJs3(root: Fields, conversion: Conversion): AdaptedTimeline {
  const events = entriesOf(root.get('events'))
  if (!events) throw new UnreadableTimelineError('This is not a TimelineJS document: it has no list "events".')
  const drafts = events.flatMap(([index, event]) => {
    const path = `events[${index}]`
    return conversion.attempt(path, () => readEvent(recordOf(event), path, conversion)) ?? []
  })
  const { report } = conversion
  return {
    heading: readHeading(root.get('title'), conversion),
    incidents: conversion.incidents(drafts),
    lanes: [...new Set(drafts.flatMap(({ lane }) => lane ?? []))],
    eras: readEras(root.get('eras'), conversion),
    aside: asideOf(root, ROOT_FIELDS, { path: 'document', kind: 'document', report }),
    report: report.lines,
  }
}

function readEvent(event: Fields, path: string, conversion: Conversion): Draft {
  const { title, ...slide } = readWords(event, path, 'events[]', conversion)
  const { date, stated } = readDate(event, path, conversion)
  return conversion.draft({
    path,
    ownId: ownIdOf(event.get('unique_id')),
    title,
    ...slide,
    date: conversion.place(date, path, plainTextOf(event.get('x_stated')) ?? stated),
    lane: lineOf(event.get('group')),
  })
}

function readHeading(value: unknown, conversion: Conversion): AdaptedHeading | null {
  const fields = fieldsOf(value)
  return fields && readWords(fields, 'title', 'title', conversion)
}

function readWords(fields: Fields, path: string, kind: string, conversion: Conversion): AdaptedHeading {
  const { report } = conversion
  const words = fieldsOf(fields.get('text'))
  const slide = readSlide(
    {
      headline: words?.get('headline'),
      text: words?.get('text'),
      media: fields.get('media'),
      wordsName: '.text',
      mediaName: 'media',
      address: 'url',
    },
    { path, kind, hasAutolink: fields.get('autolink') !== false },
    conversion,
  )
  const parts = [
    ['text', words, TEXT_FIELDS],
    ['start_date', fieldsOf(fields.get('start_date')), DATE_FIELDS],
    ['end_date', fieldsOf(fields.get('end_date')), DATE_FIELDS],
  ] as const
  const asides = parts.map(
    ([name, part, known]) =>
      [name, asideOf(part, known, { path: `${path}.${name}`, kind: `${kind}.${name}`, report })] as const,
  )
  const rest = asideOf(fields, SLIDE_FIELDS, { path, kind, report })
  const kept = asides.filter(([, aside]) => Object.keys(aside).length > 0)
  return { ...slide, aside: { ...rest, ...Object.fromEntries(kept), ...slide.aside } }
}

interface SlideDate {
  readonly date: ReadDate
  /** The words that TimelineJS shows in place of the dates. */
  readonly stated: string | null
}

function readDate(slide: Fields, path: string, { report }: Conversion): SlideDate {
  const start = momentIn(slide.get('start_date'))
  const end = momentIn(slide.get('end_date'))
  const stated = lineOf(slide.get('display_date')) ?? ([start?.stated, end?.stated].filter(Boolean).join(' – ') || null)
  const own = plainTextOf(slide.get('x_edtf'))
  if (own !== null && isEdtf(own)) return { date: { edtf: own, losses: [] }, stated }
  if (own !== null) report.add(`${path}.x_edtf`, `"${own}" is no EDTF; the dates are read instead.`)
  if (!start) throw new EntryProblem('It has no start date.')
  return { date: readDateOf(start.moment, end?.moment ?? null), stated }
}

function momentIn(value: unknown): { readonly moment: Moment; readonly stated: string | null } | null {
  const fields = fieldsOf(value)
  if (!fields || isBlank(fields)) return null
  return { moment: momentOfParts(fields), stated: lineOf(fields.get('display_date')) }
}

/** Spreadsheets write an end without any part where there is none. */
function isBlank(fields: Fields): boolean {
  return [...DATE_FIELDS].every((name) => plainTextOf(fields.get(name)) === null)
}

function readEras(value: unknown, conversion: Conversion): readonly TimelineEra[] {
  const eras = entriesOf(value) ?? []
  return eras.flatMap(([index, era]) => {
    const path = `eras[${index}]`
    return conversion.attempt(path, () => readEra(recordOf(era), path, conversion)) ?? []
  })
}

function readEra(era: Fields, path: string, conversion: Conversion): TimelineEra {
  if (!momentIn(era.get('end_date'))) throw new EntryProblem('An era needs a start and an end.')
  const { date, stated } = readDate(era, path, conversion)
  const words = fieldsOf(era.get('text'))
  reportUnread(era, SLIDE_FIELDS, 'eras[]', conversion.report)
  reportUnread(words, HEADLINE_ONLY, 'eras[].text', conversion.report)
  return conversion.era(lineOf(words?.get('headline')), conversion.place(date, path, stated))
}
