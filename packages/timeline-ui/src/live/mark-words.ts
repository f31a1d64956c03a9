import { wordedOf } from '../core/drawn-words'
import { LABEL_GAP } from '../core/label'
import type { DrawnIncident, DrawnLabel, Layout } from '../core/layout'
import type { Mark } from '../core/mark'
import { groundOf, SIGNS, sealsBeside } from '../core/seal'
import { writtenIn } from '../written-in'
import type { Kept } from './keep'
import { labelAlong, parts, sealAlong } from './position'

export interface WordsRules {
  /** How the page is written, for words written the other way. */
  readonly locale: string
  /** What the reader does with an incident: "focused", "selected" or "hovered", several apart by spaces. */
  readonly stateOf: (id: string) => string | null
}

/** The labels and signs of doubt of a layout's marks and of those of their claims. */
export function markWords(layout: Layout, rules: WordsRules): readonly Kept[] {
  return wordedOf(layout).flatMap((drawn) => wordsOf(drawn, { ...rules, width: layout.scale.width }))
}

interface DrawnRules extends WordsRules {
  readonly width: number
}

function wordsOf({ incident, claims, ...own }: DrawnIncident, { width, locale, stateOf }: DrawnRules): readonly Kept[] {
  const { id, language, isHighlighted } = incident
  const state = { 'data-state': stateOf(id), 'data-highlighted': isHighlighted }
  return [
    ...wordsAt({ of: 'own', id }, own, { width, locale, language, state }),
    ...claims.flatMap((claim, nth) =>
      wordsAt({ of: `claim${nth}`, id }, claim, { width, locale, state: { 'data-claim': 'true' } }),
    ),
  ]
}

/** Whose words they are; ids come last in keys, whatever they hold. */
interface Owner {
  readonly of: string
  readonly id: string
}

interface Place {
  readonly mark: Mark
  readonly row: number
  readonly label: DrawnLabel
}

interface Manner {
  readonly width: number
  readonly locale: string
  readonly language?: string | undefined
  readonly state: Readonly<Record<string, unknown>>
}

function wordsAt({ of, id }: Owner, { mark, row, label }: Place, { width, locale, language, state }: Manner): Kept[] {
  const seals = mark.seals.map((seal) => ({
    key: `${of} ${seal.of} ${id}`,
    text: SIGNS[seal.qualifier],
    attributes: {
      class: 'dl-seal',
      'data-of': seal.of,
      'data-kind': mark.kind,
      'data-claim': state['data-claim'],
      style: sealAlong(seal, mark, { row, width }),
    },
  }))
  if (label.side === 'none') return seals
  const isInside = label.side === 'inside'
  const ground = isInside ? groundOf(mark) : null
  const written = writtenIn(language)
  const isPlain = ground !== 'line' && (!written.dir || written.dir === (writtenIn(locale).dir ?? 'ltr'))
  const attributes = {
    class: isPlain ? 'dl-label dl-label-words' : 'dl-label',
    'data-incident': id,
    'data-kind': mark.kind,
    'data-start': mark.start,
    'data-end': mark.end,
    'data-side': label.side,
    'data-on': ground,
    'data-beside': isInside ? sealsBeside(label, mark).join(' ') || null : null,
    lang: isPlain ? written.lang : null,
    ...state,
    style: { ...parts({ row }), ...labelAlong(label, mark, width) },
  }
  const inner = isPlain ? undefined : { class: 'dl-label-words', ...written }
  return [...seals, { key: `${of} ${isPlain ? 'plain' : 'apart'} ${id}`, attributes, inner, text: label.text }]
}

/**
 * How far each label inside a bar has to be moved, in pixels, so that it stays in sight while its bar does, where the
 * window begins at `start` pixels of the layout.
 */
export function stuckLabels(
  { lanes }: Layout,
  start: number,
): readonly { readonly key: string; readonly by: number }[] {
  return lanes.flatMap(({ incidents }) =>
    incidents.flatMap(({ incident: { id }, label: { side, at, to, width } }) => {
      if (side !== 'inside') return []
      const by = Math.max(0, Math.min(start + LABEL_GAP, to - LABEL_GAP - width) - at)
      return [
        { key: `own plain ${id}`, by },
        { key: `own apart ${id}`, by },
      ]
    }),
  )
}
