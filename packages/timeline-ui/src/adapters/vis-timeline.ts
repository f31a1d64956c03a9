import type { TimelineEra } from '../core/incident'
import type { AdaptedTimeline, AdapterOptions } from './adapted-timeline'
import { asideOf, reportUnread } from './aside'
import { Conversion, type Draft, ownIdOf, recordOf } from './conversion'
import { EntryProblem } from './entry-problem'
import { answerOf, entriesOf, type Fields } from './fields'
import { type ReadDate, readDateOf } from './moment'
import { readHtml } from './read-node'
import { told } from './told-text'
import { UnreadableTimelineError } from './unreadable-timeline-error'
import { momentOfValue } from './value-moment'
import { readGroups, type VisGroups } from './vis-groups'

const ITEM_FIELDS: ReadonlySet<string> = new Set(['id', 'content', 'start', 'end', 'group', 'type', 'title'])

/** Sees a list, or what holds one, as the data sets of vis do. */
export function listOf(source: unknown): ReturnType<typeof entriesOf> {
  return entriesOf(source) ?? entriesOf(answerOf(source, 'get'))
}

/**
 * Reads the items of vis-timeline, and its groups as lanes: lists, or data sets that hold them. Items of the type
 * `background` become eras. Throws an UnreadableTimelineError where `items` is no list; an entry that cannot be read
 * is reported instead.
 */
export function fromVisItems(items: unknown, groups: unknown = null, options: AdapterOptions = {}): AdaptedTimeline {
  const list = listOf(items)
  if (!list) throw new UnreadableTimelineError('These are no items of vis-timeline: they are no list.')
  const conversion = new Conversion(options)
  const known = readGroups(listOf(groups), conversion)
  const eras: TimelineEra[] = []
  const drafts = list.flatMap(([index, item]) => {
    const path = `items[${index}]`
    return conversion.attempt(path, () => readItem(recordOf(item), path, { conversion, known, eras })) ?? []
  })
  const { report } = conversion
  return {
    heading: null,
    incidents: conversion.incidents(drafts),
    lanes: known.lanesOf(drafts),
    eras,
    aside: {},
    report: report.lines,
  }
}

interface ItemContext {
  readonly conversion: Conversion
  readonly known: VisGroups
  readonly eras: TimelineEra[]
}

function readItem(item: Fields, path: string, { conversion, known, eras }: ItemContext): Draft | null {
  const { report } = conversion
  const date = conversion.place(readDate(item, conversion), path)
  const content = told(readHtml(item.get('content')), `${path}.content`, report)
  if (item.get('type') === 'background') {
    reportUnread(item, BACKGROUND_FIELDS, 'items[]', report)
    eras.push(conversion.era(content.text, date))
    return null
  }
  const tooltip = told(readHtml(item.get('title')), `${path}.title`, report)
  return conversion.draft({
    path,
    ownId: ownIdOf(item.get('id')),
    title: (content.text ?? tooltip.text)?.replace(/\s+/g, ' ') ?? null,
    summary: content.text === null || tooltip.text === content.text ? null : tooltip.text,
    date,
    lane: known.laneOf(item.get('group'), path),
    links: [...content.links, ...tooltip.links],
    media: [...content.media, ...tooltip.media],
    aside: asideOf(item, ITEM_FIELDS, { path, kind: 'items[]', report }),
  })
}

const BACKGROUND_FIELDS: ReadonlySet<string> = new Set(['id', 'content', 'start', 'end', 'type'])

function readDate(item: Fields, { dateOptions }: Conversion): ReadDate {
  const start = momentOfValue(item.get('start'), dateOptions)
  const end = momentOfValue(item.get('end'), dateOptions)
  if (!start) throw new EntryProblem('It has no start.')
  if (!end && item.get('type') === 'background') throw new EntryProblem('A background needs a start and an end.')
  return readDateOf(start, end)
}
