import type { Meaning } from './meanings'

/** What is written alike in every language: digits and the signs between them. */
export const COMMON_PATTERNS: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  'plain-date': ['{year}'],
  date: ['{plain}'],
  'bare-day': ['{day}'],
  day: ['{d}'],
  year: ['{yyyy}'],
  'numeric-date': ['{a:d}(/|.|-){b:d}(/|.|-)({c:yyyy}|{yy})'],
  'year-first': ['{c:yyyy}(-|/|.){a:m}(-|/|.){b:d}', '{c:yyyy}-{a:m}', '{c:yyyy}-{a:m}-{b:d}t{time:clock}'],
  clock: ['{hh}:{mm}[:{ss:mm}]'],
  time: ['{hh}:{mm}[:{ss:mm}]'],
  count: ['{n}', '{from:n} - {to:n}'],
  moment: ['{date}'],
  dash: ['{from:date} - {to:date}', '{from:bareDay} - {to:date}', '{from:plain} - {to:bareDay}[[,] {year}]'],
  'short-range': ['{year}-{yy}', '{year}/{yy}'],
  uncertain: ['{plain} ?'],
}
