import { PASSAGE_LENGTH } from '@dateline/schema'

/** UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentence that holds a stretch of a text, or as much of it around the stretch as a citation may quote. */
export function sentenceAround(text: string, stretch: Stretch, language: string): Stretch {
  const sentences = sentencesOf(text, language)
    .map((sentence) => trimmed(text, sentence))
    .filter(({ start, end }) => start < stretch.end && end > stretch.start)
  const whole = { start: sentences.at(0)?.start ?? stretch.start, end: sentences.at(-1)?.end ?? stretch.end }
  return whole.end - whole.start <= PASSAGE_LENGTH ? whole : cutAround(text, whole, stretch)
}

/** Ends that are no end of a sentence: “U.S. Army”, “Dr. Karim”, “Feb. Third”. */
const ABBREVIATION =
  /(?:^|[\s\p{P}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u

function sentencesOf(text: string, language: string): readonly Stretch[] {
  const sentences: Stretch[] = []
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1)
    const goesOn = last !== undefined && ABBREVIATION.test(text.slice(last.start, last.end))
    const start = goesOn ? last.start : index
    sentences.splice(goesOn ? -1 : sentences.length, 1, { start, end: index + segment.length })
  }
  return sentences
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}

/** Whole words on either side of the stretch, as many as there is room for. */
function cutAround(text: string, whole: Stretch, stretch: Stretch): Stretch {
  const room = Math.max(0, PASSAGE_LENGTH - (stretch.end - stretch.start)) / 2
  const from = Math.max(whole.start, Math.ceil(stretch.start - room))
  const to = Math.min(whole.end, Math.floor(stretch.end + room))
  const start = from === whole.start ? from : from + Math.max(0, text.slice(from, stretch.start).indexOf(' ') + 1)
  const end = to === whole.end ? to : stretch.end + Math.max(0, text.slice(stretch.end, to).lastIndexOf(' '))
  return { start, end }
}
