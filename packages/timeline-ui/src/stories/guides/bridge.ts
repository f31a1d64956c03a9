/** A small document of TimelineJS 3, as people bring it. */
export const bridge = {
  title: { text: { headline: 'The bridge' } },
  eras: [{ start_date: { year: '1929' }, end_date: { year: '1933' }, text: { headline: 'The slump' } }],
  events: [
    {
      start_date: { year: '1927' },
      text: { headline: 'A crossing is <b>planned</b>', text: '<p>The city votes for it.</p>' },
      group: 'City',
    },
    {
      start_date: { year: '1929', month: '3' },
      end_date: { year: '1931', month: '5' },
      text: {
        headline: 'It is built',
        text: '<p>Two lanes &ndash; and a <a href="https://example.org/plan">tramway</a>.</p>',
      },
      group: 'Works',
    },
    {
      start_date: { year: '1931', month: '5', day: '9' },
      end_date: { year: '1931', month: '5', day: '11' },
      text: { headline: 'It opens', text: 'Crowds come for three days.' },
      group: 'City',
    },
    {
      start_date: { year: '1944', month: '9' },
      display_date: 'Late summer 1944',
      text: { headline: 'It falls', text: 'Nobody saw it.' },
      group: 'Works',
    },
  ],
}
