import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { germanPatterns } from './patterns'
import { germanWords } from './words'

export const german: PhraseGrammar = {
  language: 'de',
  orders: ['dmy'],
  words: germanWords,
  patterns: germanPatterns,
  counted: [
    'Menschen|Personen|Männer|Frauen|Kinder|Soldaten|Kämpfer|Demonstranten|Verletzte|Tote|Opfer|Zivilisten|Flüchtlinge|Gefangene',
    'Wähler|Stimmen|Sitze|Punkte|Wohnungen|Haushalte|Familien|Fälle|Mitglieder|Exemplare|Seiten|Wörter|Euro|Dollar|Mark|Franken',
    'Kilometer|km|Meter|Tonnen|Fass|Hektar|Mal|Jahre|Monate|Wochen|Tage|Stunden|Minuten|Beschäftigte|Teilnehmer|Prozent|Fällen|Jahren',
  ].flatMap((words) => words.split('|')),
}
