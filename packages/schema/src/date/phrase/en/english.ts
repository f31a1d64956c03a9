import type { PhraseGrammar } from '../grammar/phrase-grammar'
import { englishPatterns } from './patterns'
import { englishWords } from './words'

export const english: PhraseGrammar = {
  language: 'en',
  orders: ['dmy', 'mdy'],
  ordersByRegion: { US: ['mdy', 'dmy'], PH: ['mdy', 'dmy'] },
  words: englishWords,
  patterns: englishPatterns,
  counted: [
    'people|men|women|children|girls|boys|soldiers|troops|fighters|officers|civilians|refugees|prisoners|workers|voters',
    'votes|points|seats|homes|houses|households|cases|deaths|dead|wounded|members|copies|pages|words|names|others',
    'dollars|euros|pounds|miles|kilometres|kilometers|km|metres|meters|feet|tons|tonnes|barrels|acres|hectares',
    'times|years|months|weeks|days|hours|minutes|percent',
  ].flatMap((words) => words.split('|')),
  numbered: 'version|release|build|article|section|chapter|clause|paragraph|page|room|flight|number|no|ip'.split('|'),
  capitalised: ['may', 'march', 'august', 'fall'],
}
