'use client'

import { formatDate } from '@dateline/schema'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { ReferenceDay } from '../date-entry/reference-day'
import { isDecided } from './decisions'
import { MadeIncidents } from './MadeIncidents'
import { SuggestionList } from './SuggestionList'
import { countSentence, type Suggestion } from './suggestion'
import { useArticleOrigin } from './use-article-origin'
import { useDecisions } from './use-decisions'
import { useIncidentDrawer } from './use-incident-drawer'
import { useSuggestions } from './use-suggestions'
import '../plain-button.css'
import './dates-in-text.css'

/** How many are shown before more are asked for. */
const AT_ONCE = 5

/** Below an article's text: the dates in it, each an incident that could be made of its passage. */
export function DatesInText() {
  const { id } = useDocumentInfo()
  const heading = useId()
  const body = useFormFields(([fields]) => fields.body?.value)
  const origin = useArticleOrigin()
  const { language, reference } = origin
  const suggestions = useSuggestions({ body, language, reference })
  const [decisions, decide] = useDecisions(String(id))
  const [isAll, setIsAll] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const { drawer, make, open, problem } = useIncidentDrawer(origin, () => title.current?.focus())

  const waiting = suggestions?.filter(({ key }) => !isDecided(decisions, key)) ?? []
  const shown = isAll ? waiting : waiting.slice(0, AT_ONCE)
  const dismissed = suggestions?.filter(({ key }) => decisions.dismissed.includes(key)) ?? []

  async function makeFrom(suggestion: Suggestion): Promise<void> {
    const incident = await make(suggestion)
    if (incident !== null) decide({ ...decisions, made: { ...decisions.made, [suggestion.key]: incident } })
  }

  function dismiss({ key }: Suggestion): void {
    decide({ ...decisions, dismissed: [...decisions.dismissed, key] })
    // What had the focus is gone.
    title.current?.focus()
  }

  return (
    <section className="field-type dates-in-text" aria-labelledby={heading}>
      <h3 id={heading} ref={title} tabIndex={-1}>
        Dates in the text
      </h3>
      <p role="status" className="dates-in-text__count">
        {countSentence(suggestions?.length ?? null, waiting.length)}
      </p>
      {waiting.length > 0 && <ReadAsOf {...reference} />}
      {problem !== null && <p className="dates-in-text__problem">{problem}</p>}
      <SuggestionList suggestions={shown} language={language} onMake={makeFrom} onDismiss={dismiss} />
      {shown.length < waiting.length && (
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            setIsAll(true)
            title.current?.focus()
          }}
        >
          Show {waiting.length - shown.length} more
        </button>
      )}
      {dismissed.length > 0 && (
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            decide({ ...decisions, dismissed: [] })
            title.current?.focus()
          }}
        >
          Show {dismissed.length} dismissed again
        </button>
      )}
      <MadeIncidents suggestions={suggestions ?? []} made={decisions.made} onOpen={open} />
      {drawer}
    </section>
  )
}

function ReadAsOf({ day, why }: ReferenceDay) {
  return (
    <p className="dates-in-text__reference">
      Read as of <strong>{formatDate(day, { locale: 'en' })}</strong>, {why}.
    </p>
  )
}
