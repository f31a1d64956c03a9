import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { frenchPatterns } from './patterns'
import { frenchWords } from './words'

export const french: PhraseGrammar = {
  language: 'fr',
  orders: ['dmy'],
  words: frenchWords,
  patterns: frenchPatterns,
  counted: [
    'personnes|hommes|femmes|enfants|soldats|militaires|combattants|manifestants|blessés|morts|victimes|civils|réfugiés|prisonniers',
    'électeurs|votants|voix|sièges|points|logements|foyers|familles|cas|décès|membres|exemplaires|pages|mots|euros|dollars|francs',
    'kilomètres|km|mètres|tonnes|barils|hectares|fois|ans|années|mois|semaines|jours|heures|minutes|salariés|emplois|participants',
  ].flatMap((words) => words.split('|')),
}
