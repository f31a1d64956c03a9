/** A few items of react-chrono, as people bring them. */
export const cards = [
  { title: '1 September 1939', cardTitle: 'The war begins', cardDetailedText: 'At dawn.' },
  {
    title: 'May – June 1940',
    cardTitle: 'Dunkirk',
    cardSubtitle: 'Men leave the beach',
    cardDetailedText: ['Small boats help.', 'It takes nine days.'],
    url: 'https://example.org/dunkirk',
    items: [
      { title: '26 May 1940', cardTitle: 'The order is given' },
      { title: '4 June 1940', cardTitle: 'The last ship leaves' },
    ],
  },
  { title: 'Summer 1944', cardTitle: 'The landing holds', media: { type: 'IMAGE', source: { url: '/beach.jpg' } } },
  { title: '1945', cardTitle: 'It ends' },
]
