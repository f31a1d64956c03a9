import type { TimelineDate, TimelineIncident } from '@dateline/timeline-ui'

/** Days of 2014 in epoch milliseconds, UTC; `month` counts from 1. */
function day(month: number, dayOfMonth: number): number {
  return Date.UTC(2014, month - 1, dayOfMonth)
}

const EXACT = { earliest: day(6, 15), latest: day(6, 16) }
const SUMMER = { earliest: day(6, 1), latest: day(9, 1) }

/** One made-up date for each mark that the page explains; nothing happened on any of them. */
export const EXAMPLE_DATES = {
  exact: { ...EXACT, precision: 'day' },
  within: { ...SUMMER, precision: 'season' },
  lasted: { ...SUMMER, shape: 'span', core: SUMMER },
  partly: { ...SUMMER, shape: 'span', core: { earliest: day(7, 1), latest: day(8, 1) } },
  ongoing: {
    earliest: day(6, 1),
    latest: null,
    end: 'open',
    shape: 'span',
    core: { earliest: day(6, 1), latest: null },
  },
  unstated: { earliest: day(6, 1), latest: null, end: 'unknown', shape: 'span' },
  approximate: { ...EXACT, precision: 'day', qualifier: 'approximate' },
} as const satisfies Record<string, Omit<TimelineDate, 'label'>>

export type ExampleName = keyof typeof EXAMPLE_DATES

/** An incident that shows one mark and nothing else. */
export function exampleOf(name: ExampleName, title: string): TimelineIncident {
  return { id: name, title, date: { ...EXAMPLE_DATES[name], label: '' } }
}

/** The stretch of time that every example is drawn on: May to September 2014. */
export const EXAMPLE_SPAN = { from: day(5, 1), to: day(10, 1) }
