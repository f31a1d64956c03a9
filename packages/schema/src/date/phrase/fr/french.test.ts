import { describe, expect, it } from 'vitest'
import { findPhrases } from '../find-phrases'

/** Each phrase found, with its first reading. */
function foundIn(text: string): string[] {
  const found = findPhrases(text, { locale: 'fr', reference: '2019-03-18', anchor: { edtf: '2019-02-03' } })
  return found.map(([reading]) => `${text.slice(reading?.span.start, reading?.span.end)} → ${reading?.edtf}`)
}

describe('dates in French text', () => {
  it('are found in a report, in order', () => {
    const sentences = [
      "Les unités ont été formées à l'été 2014, quand 5 200 soldats se trouvaient dans le pays.",
      'Le 3 février, un écrivain a été tué près de chez lui ;',
      'deux jours plus tard, un parent a parlé à la télévision.',
      'La même semaine, une patrouille a été bloquée.',
      "Le siège a duré du 4 au 10 février 2019, et jusqu'à mardi dernier personne n'était sorti.",
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      "à l'été 2014 → 2014-22",
      'Le 3 février → 2019-02-03',
      'deux jours plus tard → 2019-02-05',
      'La même semaine → [2019-01-28..2019-02-09]',
      'du 4 au 10 février 2019 → 2019-02-04/2019-02-10',
      "jusqu'à mardi dernier → /2019-03-12",
    ])
  })

  it('are found in a history, in order', () => {
    const sentences = [
      'Fondé vers 1890 et rebâti au début des années 1920, le moulin est resté fermé entre 1930 et 1934.',
      'Au XIXe siècle, trois moulins travaillaient jour et nuit ;',
      "depuis 1951 il n'y en a plus.",
      'Sa cloche a sonné dans la nuit du 9 au 10 juin 1940.',
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      'au début des années 1920 → [1920..1922]',
      'entre 1930 et 1934 → [1930..1934]',
      'Au XIXe siècle → 18XX',
      'depuis 1951 → 1951/..',
      'dans la nuit du 9 au 10 juin 1940 → [1940-06-09..1940-06-10]',
    ])
  })

  it('are found where a part of a month stands by itself', () => {
    expect(foundIn('Tout a commencé fin décembre, selon lui.')).toEqual(['fin décembre → [2018-12-21..2018-12-31]'])
  })

  it.each([
    "Charles XIV et Louis XVI n'ont pas vécu au XXe arrondissement, au 14 rue de la Paix.",
    "La planète Mars est visible, et l'article 49.3 reste en vigueur.",
    'De 1200 à 1500 manifestants, 2014 personnes et 5 200 soldats ont défilé.',
    'Il a été arrêté, puis il est tombé de la mer.',
    'Après tout, avant lui, plus tard peut-être.',
  ])('are not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})
