import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { spanishPatterns } from './patterns'
import { spanishWords } from './words'

export const spanish: PhraseGrammar = {
  language: 'es',
  orders: ['dmy'],
  // Spanish of the United States is written beside English.
  ordersByRegion: { US: ['dmy', 'mdy'], PR: ['dmy', 'mdy'] },
  words: spanishWords,
  patterns: spanishPatterns,
  counted: [
    'personas|hombres|mujeres|niños|soldados|militares|combatientes|manifestantes|heridos|muertos|víctimas|civiles|refugiados|presos',
    'electores|votantes|votos|escaños|puntos|viviendas|hogares|familias|casos|miembros|ejemplares|páginas|palabras|euros|dólares|pesos',
    'pesetas|kilómetros|km|metros|toneladas|barriles|hectáreas|veces|años|meses|semanas|días|horas|minutos|empleos|participantes',
  ].flatMap((words) => words.split('|')),
}
