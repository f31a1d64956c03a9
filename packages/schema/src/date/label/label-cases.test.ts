import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../vocabulary/language'
import { formatBounds } from './format-bounds'
import { formatDate } from './format-date'
import { spokenDate } from './spoken-date'

type Case = readonly [edtf: string, long: string, short: string, spoken: string, bounds: string]

/** Where the table's language differs from country to country, the country it is written for. */
const LOCALES: Partial<Record<Language, string>> = { ar: 'ar-IQ' }

describe.each(Object.keys(LANGUAGES) as Language[])('labels in %s', (language) => {
  const cases = casesOf(language)
  const locale = LOCALES[language] ?? language

  it('are a table of at least 45 dates, each once, the same as in every other language', () => {
    const dates = cases.map(([edtf]) => edtf)
    expect(dates.length).toBeGreaterThanOrEqual(45)
    expect(new Set(dates).size).toBe(dates.length)
    expect(dates).toEqual(casesOf('en').map(([edtf]) => edtf))
  })

  it.each(cases)('%s', (edtf, long, short, spoken, bounds) => {
    const told = [
      formatDate(edtf, { locale }),
      formatDate(edtf, { locale, style: 'short' }),
      spokenDate(edtf, { locale }),
      formatBounds(edtf, { locale }) ?? '-',
    ]
    expect(told.map(withPlainSpaces)).toEqual([long, short, spoken, bounds].map(withPlainSpaces))
  })
})

function casesOf(language: Language): Case[] {
  const [, ...lines] = readFileSync(new URL(`./label-cases.${language}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  return lines.map((line) => line.split('\t') as unknown as Case)
}

/** A reviewer types plain spaces where a line must not break. */
function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}
