import type { Article as ArticleDoc, Incident as IncidentDoc, Timeline as TimelineDoc } from '../payload-types'
import type { StoredDate } from './records/honest-date'
import { mentionsIn } from './records/stored-text'
import { idsOf, type Relation } from './relations'

/** The records that documents point to, gathered so that each kind is read once for a whole page. */
export class Wanted {
  readonly actors = new Set<string>()
  readonly places = new Set<string>()
  readonly topics = new Set<string>()
  readonly sources = new Set<string>()
  readonly media = new Set<string>()
  readonly contributors = new Set<string>()
  readonly incidents = new Set<string>()
  readonly articles = new Set<string>()
  /** Actors and places that a passage is about; they are shown only where a published incident refers to them. */
  readonly mentionedActors = new Set<string>()
  readonly mentionedPlaces = new Set<string>()

  /** What an incident shows in a list or on a timeline. */
  addItem(doc: IncidentDoc): this {
    add(
      this.actors,
      doc.participants?.map(({ actor }) => actor),
    )
    add(
      this.places,
      doc.places?.map(({ place }) => place),
    )
    add(this.topics, doc.topics)
    add(
      this.sources,
      doc.citations?.map(({ source }) => source),
    )
    for (const { claimedDate } of doc.citations ?? []) this.addDate(claimedDate)
    return this.addDate(doc.date)
  }

  /** All that an incident's own page shows. */
  addIncident(doc: IncidentDoc): this {
    add(
      this.sources,
      doc.counts?.map(({ source }) => source),
    )
    add(
      this.incidents,
      doc.related?.map(({ incident }) => incident),
    )
    add(this.media, doc.media)
    return this.addItem(doc).addText(doc.body)
  }

  addArticle(doc: ArticleDoc): this {
    add(
      this.contributors,
      doc.bylines?.map(({ contributor }) => contributor),
    )
    add(this.sources, [doc.quotedFrom?.source])
    add(this.topics, doc.topics)
    add(this.media, [doc.heroMedia])
    return this.addText(doc.body)
  }

  addTimeline(doc: TimelineDoc): this {
    for (const { date } of doc.eras ?? []) this.addDate(date)
    return this.addDate(doc.defaultWindow)
  }

  addDate(stored: StoredDate): this {
    if (stored?.basis === 'relative') add(this.incidents, [stored.relation?.anchor])
    return this
  }

  private addText(stored: unknown): this {
    const shelves: Partial<Record<string, Set<string>>> = {
      incidents: this.incidents,
      articles: this.articles,
      actors: this.mentionedActors,
      places: this.mentionedPlaces,
    }
    for (const { collection, id } of mentionsIn(stored)) shelves[collection]?.add(id)
    return this
  }
}

function add(shelf: Set<string>, relations: readonly Relation[] | null | undefined) {
  for (const id of idsOf(relations)) shelf.add(id)
}
