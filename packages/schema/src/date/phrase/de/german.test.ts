import { describe, expect, it } from 'vitest'
import { findPhrases } from '../find-phrases'

/** Each phrase found, with its first reading. */
function foundIn(text: string): string[] {
  const found = findPhrases(text, { locale: 'de', reference: '2019-03-18', anchor: { edtf: '2019-02-03' } })
  return found.map(([reading]) => `${text.slice(reading?.span.start, reading?.span.end)} → ${reading?.edtf}`)
}

describe('dates in German text', () => {
  it('are found in a report, in order', () => {
    const sentences = [
      'Die Einheiten wurden im Sommer 2014 aufgestellt, als 5.200 Soldaten im Land waren.',
      'Am 3.',
      'Februar wurde ein Schriftsteller nahe seinem Haus erschossen;',
      'zwei Tage später sprach ein Verwandter im Fernsehen.',
      'In derselben Woche wurde eine Patrouille aufgehalten.',
      'Die Belagerung dauerte vom 4.',
      'bis 10.',
      'Februar 2019, und bis vergangenen Dienstag war niemand herausgekommen.',
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      'im Sommer 2014 → 2014-22',
      'Am 3. Februar → 2019-02-03',
      'zwei Tage später → 2019-02-05',
      'In derselben Woche → [2019-01-28..2019-02-09]',
      'vom 4. bis 10. Februar 2019 → 2019-02-04/2019-02-10',
      'bis vergangenen Dienstag → /2019-03-12',
    ])
  })

  it('are found in a history, in order', () => {
    const sentences = [
      'Um 1890 gegründet und Anfang der 1920er Jahre umgebaut, stand die Mühle zwischen 1930 und 1934 still.',
      'Im 19.',
      'Jahrhundert arbeiteten drei Mühlen Tag und Nacht;',
      'seit 1951 gibt es keine mehr.',
      'Die Glocke läutete in der Nacht vom 9.',
      'auf den 10.',
      'Juni 1940.',
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      'Anfang der 1920er Jahre → [1920..1922]',
      'zwischen 1930 und 1934 → [1930..1934]',
      'Im 19. Jahrhundert → 18XX',
      'seit 1951 → 1951/..',
      'in der Nacht vom 9. auf den 10. Juni 1940 → [1940-06-09..1940-06-10]',
    ])
  })

  it('are found where a part of a month stands by itself', () => {
    expect(foundIn('Ende Februar war alles vorbei.')).toEqual(['Ende Februar → [2019-02-21..2019-02-28]'])
  })

  it.each([
    'Ludwig XIV. und Papst Johannes XXIII. wohnten nicht im 3. Bezirk.',
    'Zwischen 1200 und 1500 Demonstranten zogen in 20 Minuten um die Ecke.',
    'Ich sage dir am Morgen Bescheid, so do ich dir, mit der Mai Thi.',
    'Er ist 1.80 groß, Version 3.2.1, und die 8. Armee gewann 3:2.',
    'Ende gut, alles gut, und danach war er müde.',
  ])('are not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})
