import type { DateInterval, DatePoint, DateRange, DateSet, EdtfDate, IntervalEnd, SetMember } from './edtf-date'
import { InvalidDateError } from './invalid-date-error'
import { parsePoint } from './parse-point'
import { isLaterThan } from './possible-order'
import { Scanner } from './scanner'
import { suggestionFor } from './suggestion'

/** The longest text that is read, in UTF-16 code units. */
export const MAX_EDTF_LENGTH = 256

// Two letters or more, of which not all are capitals: `XX` and `YX` are not words.
const BEGINS_WITH_WORD = /^(?=\p{L}{2})\p{L}*[\p{Ll}\p{Lo}]/u

/**
 * Reads a date of EDTF (ISO 8601-2:2019). Throws an InvalidDateError, and nothing else, for any other text; it says
 * what is wrong and where, and what was probably meant where that can be guessed.
 */
export function parseEdtf(text: string): EdtfDate {
  if (text.length > MAX_EDTF_LENGTH) {
    throw new InvalidDateError(text, `it is longer than ${MAX_EDTF_LENGTH} characters`, { position: MAX_EDTF_LENGTH })
  }
  try {
    return read(text)
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error
    const { problem, position } = plainestProblem(text) ?? error
    throw new InvalidDateError(text, problem, { position, suggestion: suggestionFor(text, canBeRead) })
  }
}

/** What is wrong with the text as a whole, where that says more than the place at which reading stopped. */
function plainestProblem(text: string): Pick<InvalidDateError, 'problem' | 'position'> | null {
  if (text === '') return { problem: 'it is empty', position: 0 }
  if (BEGINS_WITH_WORD.test(text)) {
    return { problem: 'words are not read here; a date begins with a year of four digits', position: 0 }
  }
  const space = text.search(/\s/)
  return space < 0 ? null : { problem: 'it has a space in it', position: space }
}

function canBeRead(text: string): boolean {
  try {
    read(text)
    return text.length <= MAX_EDTF_LENGTH
  } catch {
    return false
  }
}

function read(text: string): EdtfDate {
  const scanner = new Scanner(text)
  const date = readDate(scanner)
  if (!scanner.isAtEnd()) {
    scanner.fail(`"${String.fromCodePoint(text.codePointAt(scanner.position) ?? 0)}" does not belong here`)
  }
  return date
}

function readDate(scanner: Scanner): EdtfDate {
  if (scanner.accept('[')) return readSet(scanner, 'one-of', ']')
  if (scanner.accept('{')) return readSet(scanner, 'all-of', '}')
  const start = readIntervalEnd(scanner)
  return scanner.accept('/') ? readInterval(scanner, start) : typeof start === 'string' ? notADate(scanner) : start
}

function notADate(scanner: Scanner): never {
  return scanner.fail('".." stands for an open end and needs a "/" and a date', 0)
}

function readInterval(scanner: Scanner, start: IntervalEnd): DateInterval {
  const at = scanner.position
  const end = readIntervalEnd(scanner)
  if (typeof start === 'string' && typeof end === 'string') scanner.fail('neither of its ends is a date', 0)
  if (typeof start !== 'string' && typeof end !== 'string' && isLaterThan(start, end)) {
    scanner.fail('it ends before it begins', at)
  }
  return { kind: 'interval', start, end }
}

function readIntervalEnd(scanner: Scanner): IntervalEnd {
  if (scanner.acceptDots()) return 'open'
  const isBlank = scanner.isAt('/') || (scanner.isAtEnd() && scanner.position > 0)
  return isBlank ? 'unknown' : parsePoint(scanner)
}

function readSet(scanner: Scanner, kind: DateSet['kind'], close: string): DateSet {
  if (scanner.isAt(close)) scanner.fail('there is no date between the brackets')
  const members = [readMember(scanner, true)]
  while (scanner.accept(',')) {
    if (hasOpenEnd(members.at(-1))) scanner.fail('nothing can follow an open end', scanner.position - 1)
    members.push(readMember(scanner, false))
  }
  if (!scanner.accept(close)) scanner.fail(`a "${close}" is missing here`)
  return { kind, members }
}

function hasOpenEnd(member: SetMember | undefined): boolean {
  return member?.kind === 'range' && member.to === null
}

function readMember(scanner: Scanner, isFirst: boolean): SetMember {
  const at = scanner.position
  if (scanner.acceptDots()) {
    if (!isFirst) scanner.fail('only the first date of a set can have an open start', at)
    return { kind: 'range', from: null, to: parsePoint(scanner) }
  }
  const from = parsePoint(scanner)
  return scanner.acceptDots() ? readRange(scanner, from) : from
}

function readRange(scanner: Scanner, from: DatePoint): DateRange {
  const at = scanner.position
  if (scanner.isAt(']') || scanner.isAt('}') || scanner.isAt(',')) return { kind: 'range', from, to: null }
  const to = parsePoint(scanner)
  if (isLaterThan(from, to)) scanner.fail('it ends before it begins', at)
  return { kind: 'range', from, to }
}
