import type { ClockTime, DateComponent, DatePoint, DateYear, EdtfDate, IntervalEnd, SetMember } from './edtf-date'
import { QUALIFIER_MARKS } from './qualifier'

/**
 * The canonical text of a date: `parseEdtf` reads it back as the same date. It may be longer than what was read
 * (`+03` becomes `+03:00`), and so a set of a dozen dates may become longer than the 256 characters that are read.
 */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === 'point') return pointText(date)
  if (date.kind === 'interval') return `${endText(date.start)}/${endText(date.end)}`
  const members = date.members.map(memberText).join(',')
  return date.kind === 'one-of' ? `[${members}]` : `{${members}}`
}

function endText(end: IntervalEnd): string {
  if (end === 'unknown') return ''
  return end === 'open' ? '..' : pointText(end)
}

function memberText(member: SetMember): string {
  if (member.kind === 'point') return pointText(member)
  return `${member.from ? pointText(member.from) : ''}..${member.to ? pointText(member.to) : ''}`
}

// A mark on the right speaks of everything before it, a mark on the left of one part alone: the parts from the
// first that share a qualifier get one mark on the right, the others one each on the left.
function pointText({ year, month, day, time }: DatePoint): string {
  const parts = [year, month, day].filter((part) => part !== null)
  const otherwise = parts.findIndex(({ qualifier }) => qualifier !== year.qualifier)
  const shared = otherwise < 0 ? parts.length : otherwise
  const texts = parts.map((part, index) => {
    const digits = index === 0 ? yearText(year) : part.digits
    return index < shared ? digits : mark(part) + digits
  })
  texts[shared - 1] += mark(year)
  return texts.join('-') + (time ? timeText(time) : '')
}

function mark({ qualifier }: DateComponent): string {
  return QUALIFIER_MARKS[qualifier]
}

function yearText({ digits, isNegative, isLong, exponent, significantDigits }: DateYear): string {
  return [
    isLong ? 'Y' : '',
    isNegative ? '-' : '',
    digits,
    exponent === null ? '' : `E${exponent}`,
    significantDigits === null ? '' : `S${significantDigits}`,
  ].join('')
}

function timeText({ hour, minute, second, offset }: ClockTime): string {
  const parts = second === null ? [hour, minute] : [hour, minute, second]
  return `T${parts.map(twoDigits).join(':')}${offset === null ? '' : offsetText(offset)}`
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z'
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
