import { boundsOf, membersOf } from '../bounds/date-bounds'
import { precisionOf } from '../bounds/date-precision'
import { levelOf } from './edtf-level'
import { formatEdtf } from './format-edtf'
import { InvalidDateError } from './invalid-date-error'
import { MAX_EDTF_LENGTH, parseEdtf } from './parse-edtf'

/**
 * What is wrong with the way a text was read, or `null`: a date has to be the same again when it is written and read,
 * and to have bounds; any other text has to be refused with an InvalidDateError that points into it.
 */
export function faultIn(text: string): string | null {
  try {
    const date = parseEdtf(text)
    return faultOf(date)
  } catch (error) {
    if (!(error instanceof InvalidDateError)) return `threw ${String(error)}`
    if (error.problem === '' || error.position === null) return 'was refused without a reason and a place'
    if (error.position < 0 || error.position > text.length) return `was refused at ${error.position}, outside of it`
    return error.suggestion === null || isRead(error.suggestion) ? null : `"${error.suggestion}" was suggested, no date`
  }
}

function faultOf(date: ReturnType<typeof parseEdtf>): string | null {
  const canonical = formatEdtf(date)
  const again = canonical.length > MAX_EDTF_LENGTH ? canonical : formatEdtf(parseEdtf(canonical))
  if (again !== canonical) return `is written "${canonical}" and then "${again}"`
  const { earliest, latest } = boundsOf(date)
  if ([earliest, latest].some((bound) => bound !== null && !Number.isFinite(bound)))
    return 'has a bound that is no number'
  if (earliest !== null && latest !== null && earliest >= latest && levelOf(date) !== null) return 'has empty bounds'
  if (precisionOf(date) === undefined || membersOf(date).length === 0) return 'has no precision or no members'
  return null
}

function isRead(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}
