import type { Verification } from '@dateline/schema'
import { MARK_NAMES, type MarkName, TimelinePicture, VerificationMark } from '@dateline/timeline-ui'
import type { Locale } from '../site/locale'
import type { Messages } from '../site/messages/english'
import { messagesIn } from '../site/messages/messages'
import { timelineWording } from '../timeline/timeline-wording'
import { exampleOf } from './examples'
import './marks.css'

/** What each mark claims, drawn and said. */
export function MarksView({ locale }: { readonly locale: Locale }) {
  const { marks: words, vocabulary } = messagesIn(locale)
  return (
    <article className="marks frame">
      <header className="page-head">
        <h1>{words.heading}</h1>
        <p className="dek">{words.intro}</p>
      </header>
      <section aria-labelledby="dates">
        <h2 id="dates">{words.dates}</h2>
        <ul className="mark-list">
          {MARK_NAMES.map((name) => (
            <ExplainedMark key={name} name={name} words={words} locale={locale} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="words">
        <h2 id="words">{words.words}</h2>
        <p className="mark-text">{words.wordsText}</p>
      </section>
      <section aria-labelledby="verification">
        <h2 id="verification">{words.verification}</h2>
        <p className="mark-text">{words.verificationIntro}</p>
        <dl className="verifications">
          {(Object.keys(vocabulary.verification) as Verification[]).map((verification) => (
            <div key={verification}>
              <dt>
                <VerificationMark verification={verification} /> {vocabulary.verification[verification].label}
              </dt>
              <dd>{vocabulary.verification[verification].meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  )
}

interface ExplainedMarkProps {
  readonly name: MarkName
  readonly words: Messages['marks']
  readonly locale: Locale
}

function ExplainedMark({ name, words, locale }: ExplainedMarkProps) {
  return (
    <li className="mark-example">
      <div>
        <h3>{words.explained[name].name}</h3>
        <p className="mark-text">{words.explained[name].text}</p>
      </div>
      <TimelinePicture {...exampleOf(name, { locale, words })} {...timelineWording(locale)} />
    </li>
  )
}
