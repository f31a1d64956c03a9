import { groupingIn } from '../bounds/grouping'
import type { DateInterval, DatePoint, DateRange, DateSet, EdtfDate, SetMember } from '../edtf/edtf-date'
import { parseEdtf } from '../edtf/parse-edtf'
import { qualifierOf } from '../edtf/qualifier'
import { type DateVoice, type FormatOptions, voiceOf } from './date-voice'
import { plainParts, pointText } from './format-point'
import { rangeText } from './format-range'
import { fill } from './words/word-tables'

/** A date for a reader, with as much precision as it has: "Summer 2014". An EDTF text that is no date is refused. */
export function formatDate(date: EdtfDate | string, options: FormatOptions): string {
  return dateText(typeof date === 'string' ? parseEdtf(date) : date, voiceOf(options))
}

/** A date in one voice; begins with a capital where it begins with a season or another part of a year. */
export function dateText(date: EdtfDate, voice: DateVoice): string {
  const known = onlyMember(date)
  if (known.kind === 'interval') return intervalText(known, voice)
  if (known.kind !== 'point') return setText(known, voice)
  const text = pointText(known, voice)
  const beginsWithWord = groupingIn(known) && qualifierOf(known) === 'none'
  return beginsWithWord ? text.charAt(0).toLocaleUpperCase(voice.locale) + text.slice(1) : text
}

/** A set of one is that one. */
export function onlyMember(date: EdtfDate): EdtfDate {
  if (date.kind === 'point' || date.kind === 'interval') return date
  const [only, ...others] = date.members
  return only?.kind === 'point' && others.length === 0 ? only : date
}

/** Joins two dates by a template, what they share said once where both are bare. */
export function pairText(from: DatePoint, to: DatePoint, template: string, voice: DateVoice): string {
  const [start, end] = [plainParts(from), plainParts(to)]
  return start && end && isEquallyPrecise(start, end)
    ? rangeText(start, end, template, voice)
    : fill(template, { from: pointText(from, voice), to: pointText(to, voice) })
}

function isEquallyPrecise(one: NonNullable<ReturnType<typeof plainParts>>, other: typeof one): boolean {
  return !one.month === !other.month && !one.day === !other.day
}

function intervalText({ start, end }: DateInterval, voice: DateVoice): string {
  const { words } = voice
  if (typeof start === 'string') {
    if (typeof end === 'string') return ''
    return fill(start === 'open' ? words.until : words.startNotStated, { date: pointText(end, voice) })
  }
  if (typeof end === 'string') {
    return fill(end === 'open' ? words.since : words.endNotStated, { date: pointText(start, voice) })
  }
  const areBare = plainParts(start) !== null && plainParts(end) !== null
  return pairText(start, end, areBare && !voice.isSpoken ? words.range : words.fromTo, voice)
}

function setText({ kind, members }: DateSet, voice: DateVoice): string {
  const [only, ...others] = members
  if (only?.kind === 'range' && others.length === 0) return onlyRangeText(only, kind, voice)
  const type = kind === 'one-of' ? 'disjunction' : 'conjunction'
  return new Intl.ListFormat(voice.locale, { type }).format(members.map((member) => memberText(member, kind, voice)))
}

function onlyRangeText(range: DateRange, kind: DateSet['kind'], voice: DateVoice): string {
  if (!range.from || !range.to) return memberText(range, kind, voice)
  const isBetween = kind === 'one-of' && voice.style === 'long'
  return pairText(range.from, range.to, isBetween ? voice.words.between : voice.words.range, voice)
}

function memberText(member: SetMember, kind: DateSet['kind'], voice: DateVoice): string {
  const { words } = voice
  if (member.kind === 'point') return pointText(member, voice)
  const { from, to } = member
  if (from && to) return pairText(from, to, words.range, voice)
  if (to) return fill(kind === 'one-of' ? words.orEarlier : words.andEarlier, { date: pointText(to, voice) })
  return from ? fill(kind === 'one-of' ? words.orLater : words.andLater, { date: pointText(from, voice) }) : ''
}
