import type { ActionMessages } from './action-messages'

/** The words of what loads when it is first wanted, and what they are where a table has none. */
export const englishActions: ActionMessages = {
  clearFilter: 'Show all again',
  search: 'Words in the incidents',
  lane: 'Lane',
  noLane: 'without a lane',
  filtered: {
    one: '{count} of {total} incidents passes the filter',
    other: '{count} of {total} incidents pass the filter',
  },
  moreValues: { one: '{count} more', other: '{count} more' },
  facet: {
    place: 'Place',
    participant: 'Taking part',
    source: 'Source',
    verification: 'How sure',
    date: 'Date known to',
  },
  dateClass: {
    day: 'the day',
    month: 'weeks or months',
    year: 'the year',
    longer: 'longer than a year',
    span: 'a stretch of time',
    doubtful: 'doubtful',
  },
  date: 'Date',
  dateHint: 'In words or in EDTF: June 2014, 3 February 2019, 1969, 2014-06',
  go: 'Go',
  noDate: '“{text}” is no date that can be read.',
  windowFrom: 'From',
  windowTo: 'To',
  windowOrder: 'The end lies before the beginning.',
  linkCopied: 'The link to this view is copied.',
  copyThis: 'Link to this view, to be copied',
  selected: 'The selected incident',
  related: {
    anchor: 'Its date hangs on',
    hanging: 'Dated by this',
    cause: 'Cause',
    effect: 'Consequence',
    'same-event': 'Same event',
    related: 'Related',
  },
  goBack: 'Back to “{title}”',
  group: {
    one: '{name}: {count} incident, “{first}”',
    other: '{name}: {count} incidents, first “{first}”, last “{last}”. Enter goes in.',
  },
  groupPart: '{name}, {from} to {to}',
}
