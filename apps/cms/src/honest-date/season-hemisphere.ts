import { formatEdtf, InvalidDateError, inHemisphere, parseEdtf } from '@dateline/schema'
import type { FieldHook } from 'payload'

const ASSUMPTION = 'Season: southern, meteorological.'

interface EnteredDate {
  readonly edtf?: string | null
  readonly note?: string | null
}

/**
 * A season that does not say where is the newsroom's own, at the moment at which a person enters it: on a southern site
 * `2014-22` becomes `2014-30`, and the note says so. What was entered before stays what it meant then.
 */
export const fixSeasons: FieldHook = async ({ previousValue, req, value }) => {
  const date = (value ?? {}) as EnteredDate
  const edtf = date.edtf?.trim() || null
  const before = (previousValue ?? {}) as EnteredDate
  const isEntered = req.user && req.context.isRestoringVersion !== true && edtf !== (before.edtf || null)
  if (edtf === null || !isEntered) return value
  const southern = inSouth(edtf)
  if (southern === null || southern === edtf) return value
  const { hemisphere } = await req.payload.findGlobal({ slug: 'site-settings', overrideAccess: true, depth: 0, req })
  if (hemisphere !== 'south') return value
  return { ...date, edtf: southern, note: noteWith(date.note) }
}

/** The canonical text of the date in the south; `null` where it is no date, which others refuse. */
function inSouth(edtf: string): string | null {
  try {
    const date = parseEdtf(edtf)
    const southern = formatEdtf(inHemisphere(date, 'south'))
    return southern === formatEdtf(date) ? edtf : southern
  } catch (error) {
    if (error instanceof InvalidDateError) return null
    throw error
  }
}

function noteWith(note: string | null | undefined): string {
  if (!note) return ASSUMPTION
  return note.includes(ASSUMPTION) ? note : `${note} ${ASSUMPTION}`
}
