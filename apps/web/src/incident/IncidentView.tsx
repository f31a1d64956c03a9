import type { Incident, Site } from '@dateline/schema'
import { VerificationMark } from '@dateline/timeline-ui'
import { ArticleEntry } from '../article/ArticleEntry'
import { BodyText } from '../body/BodyText'
import { Corrections } from '../correction/Corrections'
import { MediaFigure } from '../media/MediaFigure'
import { entryId, passageId } from '../site/address'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import { TimelineEntries } from '../timeline/TimelineEntries'
import { Citation } from './Citation'
import { Disagreements } from './Disagreements'
import { Evidence } from './Evidence'
import { IncidentHead } from './IncidentHead'
import { Numbers } from './Numbers'
import { RecordSection } from './RecordSection'
import { RelatedIncidents } from './RelatedIncidents'
import { When } from './When'
import { Where } from './Where'
import { Who } from './Who'
import './incident.css'

interface IncidentViewProps {
  readonly incident: Incident
  readonly locale: Locale
  readonly site: Site
}

export function IncidentView({ incident, locale, site }: IncidentViewProps) {
  const { incident: words, vocabulary } = messagesIn(locale)
  const verification = vocabulary.verification[incident.verification]
  return (
    <article className="incident frame">
      <IncidentHead incident={incident} locale={locale} />
      <div className="record">
        <RecordSection id="when" title={words.when}>
          <When incident={incident} locale={locale} />
        </RecordSection>
        {incident.body.length > 0 && (
          <div className="record-text" {...writtenIn(incident.language)}>
            <BodyText body={incident.body} locale={locale} />
          </div>
        )}
        {incident.media.map((media) => (
          <MediaFigure key={media.publicId} media={media} locale={locale} language={incident.language} />
        ))}
        <RecordSection id="where" title={words.where}>
          <Where incident={incident} locale={locale} timeZone={site.timeZone} />
        </RecordSection>
        <RecordSection id="who" title={words.who}>
          <Who participants={incident.participants} language={incident.language} locale={locale} />
        </RecordSection>
        {incident.counts.length > 0 && (
          <RecordSection id="numbers" title={words.numbers}>
            <Numbers counts={incident.counts} language={incident.language} locale={locale} />
          </RecordSection>
        )}
        <RecordSection id="verification" title={words.verification}>
          <p className="record-lead">
            <VerificationMark verification={incident.verification} /> {verification.label}
          </p>
          <p>{verification.meaning}</p>
        </RecordSection>
        <RecordSection id="evidence" title={words.evidence}>
          <Evidence citations={incident.citations} language={incident.language} locale={locale} />
        </RecordSection>
        <Disagreements incident={incident} locale={locale} />
        {incident.related.length > 0 && (
          <RecordSection id="related" title={words.related}>
            <RelatedIncidents related={incident.related} locale={locale} />
          </RecordSection>
        )}
        {incident.articles.length > 0 && (
          <RecordSection id="articles" title={words.mentionedIn}>
            <p className="hint">{words.mentionedHint}</p>
            {incident.articles.map((article) => (
              <ArticleEntry
                key={article.publicId}
                article={article}
                locale={locale}
                timeZone={site.timeZone}
                level={3}
                fragment={passageId(incident.publicId)}
              />
            ))}
          </RecordSection>
        )}
        <RecordSection id="timelines" title={words.timelines}>
          {incident.timelines.length === 0 ? (
            <p className="hint">{words.notOnTimelines}</p>
          ) : (
            <TimelineEntries
              timelines={incident.timelines}
              locale={locale}
              level={3}
              fragment={entryId(incident.publicId)}
            />
          )}
        </RecordSection>
        <Corrections corrections={incident.corrections} locale={locale} timeZone={site.timeZone} />
        <RecordSection id="cite" title={words.cite}>
          <Citation incident={incident} locale={locale} site={site} />
        </RecordSection>
      </div>
    </article>
  )
}
