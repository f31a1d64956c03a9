import { relationWords } from '@dateline/schema'
import type { Reading } from '@dateline/schema/phrase'
import type { TimelineDate } from '@dateline/timeline-ui'
import { basisWords, sentenceOf, tellDate } from './told-date'

/** A reading as it is put before the editor. */
export interface Offer {
  readonly reading: Reading
  /** `null` where an incident must be chosen first. */
  readonly told: TimelineDate | null
  readonly name: string
}

/** The readings in words, best first, each once. */
export function offersOf(readings: readonly Reading[], timeZone: string): readonly Offer[] {
  const seen = new Set<string>()
  return readings.map((reading) => offerOf(reading, timeZone)).filter(isNew)

  function isNew({ name, reading }: Offer): boolean {
    const key = `${name}|${reading.edtf}|${reading.assumption}`
    return !seen.has(key) && Boolean(seen.add(key))
  }
}

function offerOf(reading: Reading, timeZone: string): Offer {
  if (reading.edtf === null) return { reading, told: null, name: relationName(reading) }
  const told = tellDate({ edtf: reading.edtf, timeZone })
  return { reading, told, name: sentenceOf(told) }
}

/** “2 to 7 days after another incident”. */
function relationName({ relation, basis }: Reading): string {
  if (relation === null) return basisWords(basis)
  const name = relationWords(relation, 'another incident')
  return `${name[0]?.toUpperCase()}${name.slice(1)}`
}

/** What is said, once the typing pauses, of the readings of some words. */
export function offersSentence(text: string, offers: readonly Offer[]): string {
  const [first] = offers
  if (first === undefined) return NO_READING
  if (offers.length > 1) {
    const names = offers.map(({ name }) => name).join('; or ')
    return `“${text.trim()}” may be ${offers.length === 2 ? 'either' : `any of ${offers.length}`}: ${names}. Choose with the arrow keys and Enter.`
  }
  if (first.told === null) return `${first.name}. Enter to choose which incident.`
  return `${first.name}. Enter accepts this reading.`
}

export const NO_READING =
  'We read no date in these words. A draft keeps them as they are; publishing needs a date: add one in EDTF, or other words.'
