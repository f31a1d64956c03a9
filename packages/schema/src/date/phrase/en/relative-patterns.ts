import type { PhraseGrammar } from '../grammar/phrase-grammar'

/** Phrases that hang on another incident, the anchor; `{words}` is what it is called. */
export const englishRelativePatterns: PhraseGrammar['patterns'] = {
  'offset-after-date': [
    '{count} {unit} {after} {date}',
    'the {unit} {after} {date}{number=1}',
    '{unit:units} {after} {date}{vague=few}',
  ],
  'offset-before-date': ['{count} {unit} {before} {date}', 'the {unit} {before} {date}{number=1}'],
  'soon-after-date': ['{soon} {after} {date}', 'in the (wake|aftermath) of {date}'],
  'soon-before-date': ['{soon} {before} {date}', 'on the eve of {date}'],
  'offset-after': [
    '[a|one] fortnight (later|after [{event} {words}|{pronoun}]){number=2}{unit=week}',
    '{count} {unit} (later|on|afterward|afterwards)',
    '(half a year{number=6}|a year and a half{number=18}) (later|after [{event} {words}|{pronoun}]){unit=month}',
    '({count} {unit}|{unit:units}{vague=few}) {after} [{event} {words}|{pronoun}]',
    '{unit:units} (later|afterward|afterwards){vague=few}',
    'after {count} {unit}',
  ],
  'offset-before': [
    '{count} {unit} earlier',
    '({count} {unit}|{unit:units}{vague=few}) {before} [{event} {words}|{pronoun}]',
    '{unit:units} earlier{vague=few}',
  ],
  'about-after': ['{nearly} {count} {unit} (later|afterward|afterwards|after [{event} {words}|{pronoun}])'],
  'about-before': ['{nearly} {count} {unit} (earlier|before [{event} {words}|{pronoun}])'],
  'at-least-after': [
    '(at least|more than|over|well over) {count} {unit} (later|after [{event} {words}|{pronoun}]|afterward|afterwards)',
  ],
  'at-most-after': [
    '(at most|less than|no more than|not more than|under|up to|within|barely) {count} {unit} (later|after [{event} {words}|{pronoun}]|afterward|afterwards)',
    'within {count} {unit} [of {event} {words}]',
    'within {unit:units} [of {event} {words}]{vague=few}',
    'in the {unit:units} [that] (after|followed|following) [{event} {words}|{pronoun}]{vague=few}',
  ],
  'at-most-before': [
    '(at most|less than|no more than|barely) {count} {unit} (earlier|before [{event} {words}|{pronoun}])',
    'in the {unit:units} (before|leading up to) [{event} {words}|{pronoun}]{vague=few}',
  ],
  'hours-after': [
    '[later] (that|the same|that same) night',
    'later that (morning|afternoon|evening)',
    '[{count}|only|just] (hours|hour|minutes|minute) (later|afterward|afterwards|after [{event} {words}|{pronoun}])',
    'within [{count}] (hours|hour|minutes|minute) [of {event} {words}]',
  ],
  'hours-before': [
    '[on] the night before [{event} {words}|{pronoun}]',
    '[{count}|only|just] (hours|hour|minutes|minute) (earlier|before [{event} {words}|{pronoun}])',
  ],
  'next-unit': [
    '[on|in] the (next|following) (morning|afternoon|evening){unit=day}',
    '[on|in] the (morning|afternoon|evening) after [{event} {words}|{pronoun}]{unit=day}',
    '[{in}] the (following|next|subsequent|ensuing) {unit}',
    '[{in}] the {unit} (after|afterward|afterwards|that followed) [{event} {words}|{pronoun}]',
  ],
  'previous-unit': [
    '[on|in] the (morning|afternoon|evening) before [{event} {words}|{pronoun}]{unit=day}',

    '[{in}] the (previous|preceding|prior) {unit}',
    '[{in}] the {unit} (before|prior to|earlier|prior) [{event} {words}|{pronoun}]',
  ],
  'next-weekday': ['[on|by] (the (following|next)|that) {weekday}'],
  'previous-weekday': ['[on] the (previous|preceding) {weekday}'],
  'same-unit': [
    '[{in}] the [very] same {unit} [as {event} {words}|that {words}]',
    '[{in}] that [same|very] {unit}',
    '[{in}] the date of {event} {words}{unit=day}',
    '[{in}] the {unit:oneUnit} of {event} {words}',
    'on the same date{unit=day}',
    '[on|in] (that|the) same (morning|afternoon|evening){unit=day}',
    '[on|in] that (morning|afternoon|evening){unit=day}',
  ],
  'beside-anchor': [
    '[{in}] the (following|next|subsequent) ({month}|{season}){shift=1}',
    '[{in}] the ({month}|{season}) after{shift=1}',
    '[{in}] (that|the same|that same) ({month}|{season}){shift=0}',
    '[{in}] the (previous|preceding) ({month}|{season}){shift=-1}',
    '[{in}] the ({month}|{season}) before{shift=-1}',
  ],
  'rest-of-unit': ['later (that|the|in the|on the) [same] {unit}', 'the same {unit}, later'],
  'start-of-unit': ['earlier (that|the|in the|on the) [same] {unit}'],
  'soon-after': [
    '{soon} {after} [{event} {words}|{pronoun}]',
    '{soon} (afterward|afterwards|thereafter|later)',
    '(in the (wake|aftermath)|on the heels) of ({event} {words}|{pronoun})',
  ],
  'soon-before': [
    '{soon} {before} [{event} {words}|{pronoun}]',
    '{soon} (beforehand|earlier)',
    'on the eve of {event} {words}',
  ],
  'after-anchor': [
    '[some time|sometime|much|still] (later|afterward|afterwards)',
    'subsequently|thereafter|later on|at a later date',
    '[some time|sometime|only] {after} [{event} {words}|{pronoun}]',
  ],
  'before-anchor': [
    '[some time|sometime|much] (earlier|beforehand)',
    'previously|at an earlier date',
    '[some time|sometime] {before} [{event} {words}|{pronoun}]',
  ],
  'during-anchor': [
    '(during|throughout|amid|in the course of|in the midst of|at the height of|while) {event} {words}',
    'meanwhile|in the meantime|at the [same] time [of {event} {words}]|at that time|around that time',
  ],
  'from-anchor': ['from ({event} {words}|{pronoun}) {onward}', 'from then {onward}'],
  'since-anchor': ['[ever] since {event} {words}', '[ever] since then|ever since'],
  'until-anchor': ['(until|till|up to) {event} {words}', '(until|till|up to) then'],
}
