import { describe, expect, it } from 'vitest'
import { findPhrases } from '../find-phrases'

/** Each phrase found, with its first reading. */
function foundIn(text: string): string[] {
  const found = findPhrases(text, { locale: 'es', reference: '2019-03-18', anchor: { edtf: '2019-02-03' } })
  return found.map(([reading]) => `${text.slice(reading?.span.start, reading?.span.end)} → ${reading?.edtf}`)
}

describe('dates in Spanish text', () => {
  it('are found in a report, in order', () => {
    const sentences = [
      'Las unidades se formaron en el verano de 2014, cuando había 5.200 soldados en el país.',
      'El 3 de febrero un escritor fue asesinado cerca de su casa;',
      'dos días después habló un pariente en televisión.',
      'La misma semana fue bloqueada una patrulla.',
      'El sitio duró del 4 al 10 de febrero de 2019, y hasta el martes pasado nadie había salido.',
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      'en el verano de 2014 → 2014-22',
      'El 3 de febrero → 2019-02-03',
      'dos días después → 2019-02-05',
      'La misma semana → [2019-01-28..2019-02-09]',
      'del 4 al 10 de febrero de 2019 → 2019-02-04/2019-02-10',
      'hasta el martes pasado → /2019-03-12',
    ])
  })

  it('are found in a history, in order', () => {
    const sentences = [
      'Fundado hacia 1890 y reconstruido a principios de los años veinte, el molino estuvo cerrado entre 1930 y 1934.',
      'En el siglo XIX trabajaban tres molinos día y noche;',
      'desde 1951 no queda ninguno.',
      'Su campana sonó en la noche del 9 al 10 de junio de 1940.',
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      'a principios de los años veinte → [1920..1922]',
      'entre 1930 y 1934 → [1930..1934]',
      'En el siglo XIX → 18XX',
      'desde 1951 → 1951/..',
      'en la noche del 9 al 10 de junio de 1940 → [1940-06-09..1940-06-10]',
    ])
  })

  it.each([
    'Alfonso XIII y Juan XXIII no vivieron en el número 14 de la calle Mayor.',
    'De 1200 a 1500 manifestantes y 5.200 soldados pasaron en 20 minutos.',
    'A los 20 años se fue a la mar. Por la mañana llovía.',
    'Hasta luego, antes que nada, después de todo, más tarde quizá.',
    'El artículo 155 y la segunda vez.',
  ])('are not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})
