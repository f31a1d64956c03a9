import { type HonestDate, type LaneKey, spokenDate, type TimelineItem } from '@dateline/schema'
import { type TimelineIncident, toTimelineIncident } from '@dateline/timeline-ui'
import { localPathOf } from '../site/address'
import { type Locale, languageTagOf } from '../site/locale'
import { messagesIn } from '../site/messages/messages'

/** A timeline's incidents as the components draw them, each leading to its own page. */
export function drawnIncidents(
  items: readonly TimelineItem[],
  locale: Locale,
  lanesBy: LaneKey = 'none',
): TimelineIncident[] {
  return items.map((item) =>
    toTimelineIncident(item, {
      href: (shown) => localPathOf(locale, { ...shown, kind: 'incident' }),
      lane: (shown) => laneOf(shown, lanesBy, locale),
      speak: speakIn(locale),
    }),
  )
}

/** How a date is read aloud to this reader, all that is not known of it included. */
export function speakIn(locale: Locale) {
  return ({ edtf, timeZone }: Pick<HonestDate, 'edtf' | 'timeZone'>) =>
    spokenDate(edtf, { locale: languageTagOf(locale), timeZone })
}

function laneOf(item: TimelineItem, lanesBy: LaneKey, locale: Locale): string | null {
  switch (lanesBy) {
    case 'none':
      return null
    case 'group':
      return item.group
    case 'actor':
      return item.participants[0]?.actor.name ?? null
    case 'place':
      return item.places[0]?.place.name ?? null
    case 'topic':
      return item.topics[0]?.name ?? null
    case 'type':
      return messagesIn(locale).vocabulary.incidentType[item.type]
  }
}
