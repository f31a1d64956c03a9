import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPhrase } from './read-phrase'

const FOLDER = new URL('./', import.meta.url)
const ENOUGH: Readonly<Record<string, readonly [cases: number, others: number]>> = { en: [300, 100] }
const OTHERWISE = [60, 10] as const

function languagesIn(kind: string): string[] {
  return readdirSync(FOLDER).flatMap((name) => new RegExp(`^${kind}\\.(\\w+)\\.tsv$`).exec(name)?.[1] ?? [])
}

function linesOf(name: string): string[] {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('phrase\t'))
}

describe.each(languagesIn('phrase-cases'))('phrases in %s', (locale) => {
  const cases = linesOf(`phrase-cases.${locale}.tsv`).map((line) => line.split('\t'))
  const [enough] = ENOUGH[locale] ?? OTHERWISE

  it(`are at least ${enough}, each once`, () => {
    const keys = cases.map((columns) => columns.slice(0, 3).join('\t'))
    expect(new Set(keys).size).toBe(cases.length)
    expect(new Set(cases.map(([phrase]) => phrase)).size).toBeGreaterThanOrEqual(enough)
  })

  it.each(cases)('%s (published %s, anchor %s): %s', (phrase = '', reference, anchor, expected = '', assumption) => {
    const readings = readPhrase(phrase, {
      locale,
      reference: reference || null,
      anchor: anchor ? { edtf: anchor } : null,
    })
    expect(readings.map(({ edtf }) => edtf ?? 'anchor?').join(' | ') || '-').toBe(expected)
    expect(readings[0]?.assumption ?? '').toContain(assumption ?? '')
  })
})

describe.each(languagesIn('non-dates'))('what is no date in %s', (locale) => {
  const phrases = linesOf(`non-dates.${locale}.tsv`)
  const [, enough] = ENOUGH[locale] ?? OTHERWISE

  it(`is at least ${enough} phrases, each once`, () => {
    expect(new Set(phrases).size).toBe(phrases.length)
    expect(phrases.length).toBeGreaterThanOrEqual(enough)
  })

  it.each(phrases)('%s', (phrase) => {
    expect(readPhrase(phrase, { locale, reference: '2019-03-18', anchor: { edtf: '2019-02-03' } })).toEqual([])
  })
})
