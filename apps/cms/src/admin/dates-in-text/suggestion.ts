import type { Reading } from '@dateline/schema/phrase'
import { type Offer, offersOf } from '../date-entry/offer'
import type { Passage } from './passages'
import { sentenceAround } from './sentence-around'

/** A passage that states a date, from which an incident could be made. */
export interface Suggestion {
  /** The same for the same words in the same sentence. */
  readonly key: string
  /** The words that state the date. */
  readonly words: string
  readonly sentence: string
  /** Where the words stand in the sentence. */
  readonly at: number
  readonly offers: readonly Offer[]
}

export interface ReadPassage extends Passage {
  /** The readings of each of its date phrases. */
  readonly phrases: readonly (readonly Reading[])[]
}

/** What the passages suggest, in their order, each once; a sentence that tells of an incident already suggests nothing. */
export function suggestionsIn(passages: readonly ReadPassage[], language: string): readonly Suggestion[] {
  const found = passages.flatMap((passage) =>
    passage.phrases.flatMap((readings) => suggestionOf(passage, readings, language) ?? []),
  )
  return [...new Map(found.map((suggestion) => [suggestion.key, suggestion])).values()]
}

function suggestionOf({ text, told }: Passage, readings: readonly Reading[], language: string): Suggestion | null {
  const [best] = readings
  if (best === undefined) return null
  const { start, end } = best.span
  const around = sentenceAround(text, best.span, language)
  if (told.some((link) => link.start < around.end && link.end > around.start)) return null
  const words = text.slice(start, end)
  const sentence = text.slice(around.start, around.end)
  const at = start - around.start
  return { key: `${at}|${words}|${sentence}`, words, sentence, at, offers: offersOf(readings, '') }
}

/** How the words are read, in a line. */
export function readingWords({ offers }: Suggestion): string {
  if (offers.length === 1) return offers[0]?.name ?? ''
  return `May be ${offers.length === 2 ? 'either' : `any of ${offers.length}`}: ${offers.map(({ name }) => name).join('; or ')}`
}

/** How many dates were found, and how many of them still wait; nothing while the text was not searched yet. */
export function countSentence(found: number | null, waiting: number): string {
  if (found === null) return ''
  if (found === 0) return 'No dates found yet. They are looked for while you write.'
  if (waiting === 0) return 'Every date found is dealt with.'
  return waiting === 1 ? '1 date that no incident tells of yet.' : `${waiting} dates that no incident tells of yet.`
}
