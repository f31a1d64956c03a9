/** A few items and groups of vis-timeline, as people bring them. */
export const groups = [
  { id: 'office', content: 'Office', order: 2 },
  { id: 'field', content: '<b>Field</b>', order: 1 },
]

export const items = [
  { id: 1, content: 'Survey <i>begins</i>', start: '2014-04-20', group: 'field' },
  { id: 2, content: 'Night shift', start: '2014-04-21', end: '2014-04-23', group: 'field', className: 'green' },
  { id: 3, content: 'Results are read', start: '2014-05', group: 'office', title: 'Some time in May' },
  { id: 4, content: 'Call', start: new Date('2014-04-18T09:30:00Z'), group: 'office', type: 'point' },
  { id: 'rain', content: 'Rains', start: '2014-04-16', end: '2014-04-22', type: 'background' },
]
