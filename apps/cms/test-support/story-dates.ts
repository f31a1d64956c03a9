import { type EdtfDate, formatEdtf, type PlacedDate, parseEdtf, placeDate, resolveRelative } from '@dateline/schema'
import type { StoryDate, StoryIncident } from '../src/seed/story'

/** Places a date of a story as the newsroom will when it is entered, counted from its anchor where it has one. */
export function placeStoryDate(date: StoryDate, incidents: readonly StoryIncident[]): PlacedDate {
  return placeDate({ edtf: formatEdtf(read(date, incidents)), timeZone: date.timeZone })
}

function read({ edtf, relation }: StoryDate, incidents: readonly StoryIncident[]): EdtfDate {
  if (relation === undefined) return parseEdtf(edtf ?? '')
  const anchor = incidents.find(({ key }) => key === relation.anchor)
  if (anchor === undefined) throw new Error(`No incident of the story is ${relation.anchor}.`)
  const { kind, minDays = null, maxDays = null, notAfter = null } = relation
  return resolveRelative(read(anchor.date, incidents), { kind, minDays, maxDays, notAfter })
}
