import type { Article } from '@dateline/schema'
import { BodyText } from '../body/BodyText'
import { Corrections } from '../correction/Corrections'
import { MediaFigure } from '../media/MediaFigure'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { writtenIn } from '../site/written-in'
import { SourceLine } from '../source/SourceLine'
import { TimelineEntries } from '../timeline/TimelineEntries'
import { ArticleHead } from './ArticleHead'
import { ArticleMargin } from './ArticleMargin'
import { citedSources } from './cited-sources'
import { QuotedFrom } from './QuotedFrom'
import './article.css'

interface ArticleViewProps {
  readonly article: Article
  readonly locale: Locale
  /** The newsroom's zone, in which its own days are told. */
  readonly timeZone: string
}

export function ArticleView({ article, locale, timeZone }: ArticleViewProps) {
  const words = messagesIn(locale).article
  const sources = citedSources(article)
  return (
    <article className="article frame">
      <ArticleHead article={article} locale={locale} timeZone={timeZone} />
      <div className="article-columns">
        <div className="article-text">
          <QuotedFrom article={article} locale={locale} />
          {article.heroMedia && <MediaFigure media={article.heroMedia} locale={locale} language={article.language} />}
          <div {...writtenIn(article.language)}>
            <BodyText body={article.body} locale={locale} />
          </div>
        </div>
        <ArticleMargin incidents={article.incidents} locale={locale} />
      </div>
      <div className="article-after">
        <Corrections corrections={article.corrections} locale={locale} timeZone={timeZone} />
        {article.timelines.length > 0 && (
          <section aria-labelledby="timelines">
            <h2 id="timelines">{words.timelines}</h2>
            <TimelineEntries timelines={article.timelines} locale={locale} level={3} />
          </section>
        )}
        {sources.length > 0 && (
          <section aria-labelledby="sources">
            <h2 id="sources">{words.sources}</h2>
            <p className="hint">{words.sourcesHint}</p>
            <ol className="source-list">
              {sources.map((source) => (
                <li key={source.publicId}>
                  <SourceLine source={source} locale={locale} />
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </article>
  )
}
