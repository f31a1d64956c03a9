import { safeLink } from '../safe-address'
import type { AdaptedMedia, AdaptedTimeline, AdapterOptions } from './adapted-timeline'
import { asideOf } from './aside'
import { Conversion, type Draft, ownIdOf, recordOf } from './conversion'
import { EntryProblem, problemOf } from './entry-problem'
import { entriesOf, type Fields, fieldsOf } from './fields'
import { mediaOf } from './media'
import { type ReadDate, readDateOf, wholeDate, yearText } from './moment'
import { readNode } from './read-node'
import { type ToldText, told } from './told-text'
import { UnreadableTimelineError } from './unreadable-timeline-error'
import { momentOfValue } from './value-moment'

const ITEM_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'title',
  'date',
  'cardTitle',
  'cardSubtitle',
  'cardDetailedText',
  'timelineContent',
  'media',
  'url',
  'items',
])
const MEDIA_FIELDS: ReadonlySet<string> = new Set(['type', 'source', 'name'])

/**
 * Reads the items of react-chrono. An item's date is its `date`, else what its `title` says in words; inner items
 * follow the item that holds them, in a lane of its name. Throws an UnreadableTimelineError where `items` is no list;
 * an entry that cannot be read is reported instead.
 */
export function fromChrono(items: unknown, options: AdapterOptions = {}): AdaptedTimeline {
  const list = entriesOf(items)
  if (!list) throw new UnreadableTimelineError('These are no items of react-chrono: they are no list.')
  const conversion = new Conversion(options)
  const drafts = readItems(items, conversion)
  return {
    heading: null,
    incidents: conversion.incidents(drafts),
    lanes: [...new Set(drafts.flatMap(({ lane }) => lane ?? []))],
    eras: [],
    aside: {},
    report: conversion.report.lines,
  }
}

interface Waiting {
  readonly item: unknown
  readonly path: string
  readonly lane: string | null
}

/** Outer items before their inner ones. A list is entered once, so that one within itself comes to an end. */
function readItems(items: unknown, conversion: Conversion): readonly Draft[] {
  const entered = new Set<unknown>()
  const waiting: Waiting[] = []
  const drafts: Draft[] = []
  enter(items, 'items', null)
  while (waiting.length > 0) {
    const { item, path, lane } = waiting.pop() as Waiting
    const fields = conversion.attempt(path, () => recordOf(item))
    if (!fields) continue
    const hasInner = (entriesOf(fields.get('items'))?.length ?? 0) > 0
    const draft = conversion.attempt(path, () => readItem(fields, path, conversion))
    const ownLane = lane ?? (hasInner ? (draft?.title ?? null) : null)
    if (draft) drafts.push({ ...draft, lane: ownLane })
    if (hasInner) enter(fields.get('items'), `${path}.items`, ownLane)
  }
  return drafts

  function enter(list: unknown, path: string, lane: string | null): void {
    const entries = entriesOf(list) ?? []
    if (entered.has(list)) conversion.report.add(path, 'Left out: the same list was read already.')
    else for (const [index, item] of entries.toReversed()) waiting.push({ item, path: `${path}[${index}]`, lane })
    entered.add(list)
  }
}

function readItem(item: Fields, path: string, conversion: Conversion): Draft {
  const { report } = conversion
  const [date, stated] = readDate(item, path, conversion)
  const [title, subtitle, details] = (['cardTitle', 'cardSubtitle', 'cardDetailedText'] as const).map((name) =>
    wordsIn(item, name, path, conversion),
  ) as [ToldText, ToldText, ToldText]
  const content = details.text === null ? wordsIn(item, 'timelineContent', path, conversion) : null
  const shown = [title, subtitle, details, ...(content ? [content] : [])]
  const [head, ...rest] = shown.flatMap(({ text }) => text ?? [])
  const media = fieldsOf(item.get('media'))
  const mediaRest = asideOf(media, MEDIA_FIELDS, { path: `${path}.media`, kind: 'items[].media', report })
  return conversion.draft({
    path,
    ownId: ownIdOf(item.get('id')),
    title: head?.replace(/\s+/g, ' ') ?? null,
    summary: rest.join('\n\n') || null,
    date: conversion.place(date, path, stated),
    href: addressOf(item.get('url'), `${path}.url`, conversion),
    links: shown.flatMap(({ links }) => links),
    media: [...mediaIn(media, path, conversion), ...shown.flatMap((words) => words.media)],
    aside: {
      ...asideOf(item, ITEM_FIELDS, { path, kind: 'items[]', report }),
      ...(Object.keys(mediaRest).length > 0 ? { media: mediaRest } : {}),
    },
  })
}

function readDate(item: Fields, path: string, conversion: Conversion): [date: ReadDate, stated: string | null] {
  const title = wordsIn(item, 'title', path, conversion).text
  try {
    const date = dateIn(item.get('date'), conversion)
    if (date) return [date, title]
  } catch (error) {
    if (title === null) throw error
    conversion.report.add(`${path}.date`, `${problemOf(error)} Its title is read instead.`)
  }
  if (title === null) throw new EntryProblem('It has neither a date nor a title that says one.')
  return [readDateOf(momentOfValue(title, conversion.dateOptions) ?? wholeDate(title), null), title]
}

/** A whole number of four digits or fewer is a year: nobody means the first seconds of 1970. */
function dateIn(value: unknown, { dateOptions }: Conversion): ReadDate | null {
  const isYear = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10_000
  const moment = isYear ? wholeDate(yearText(value)) : momentOfValue(value, dateOptions)
  return moment && readDateOf(moment, null)
}

function wordsIn(item: Fields, name: string, path: string, { report }: Conversion): ToldText {
  const value = item.get(name)
  const reading = readNode(value)
  const isBlank = value === undefined || value === null || typeof value === 'boolean'
  if (!reading && !isBlank) report.add(`${path}.${name}`, 'What it says is known only once it is drawn; left out.')
  return told(reading, `${path}.${name}`, report)
}

function mediaIn(fields: Fields | null, path: string, { report }: Conversion): readonly AdaptedMedia[] {
  const address = fieldsOf(fields?.get('source'))?.get('url')
  if (typeof address !== 'string') return []
  const type = fields?.get('type')
  const kind = type === 'IMAGE' ? 'image' : type === 'VIDEO' ? 'video' : undefined
  const name = fields?.get('name')
  const medium = mediaOf(
    { url: address, kind, caption: typeof name === 'string' ? name : null },
    `${path}.media`,
    report,
  )
  return medium ? [medium] : []
}

function addressOf(value: unknown, path: string, { report }: Conversion): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null
  const href = safeLink(value)
  if (href === null) report.add(path, `The address "${value.slice(0, 60)}" is not safe and was left out.`)
  return href
}
