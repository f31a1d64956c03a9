import type { RequiredDataFromCollectionSlug as Data } from 'payload'
import { dateGroup } from './date-group'
import { middayOf } from './midday'
import { toRichText } from './passages'
import type { Register } from './register'
import type { Story, StoryArticle, StoryIncident, StoryTimeline } from './story'

/** The key of the byline that the demo content carries. */
export const DESK = 'dateline-desk'

export function incidentDocument(incident: StoryIncident, story: Story, register: Register): Data<'incidents'> {
  const { title, summary, type, verification, rank } = incident
  return {
    title,
    summary,
    type,
    verification,
    rank,
    date: dateGroup(incident.date, register),
    places: incident.places.map(({ place, ...how }) => ({ ...how, place: register.idOf('places', place) })),
    participants: incident.participants.map(({ actor, certainty = 'stated', ...how }) => ({
      ...how,
      certainty,
      actor: register.idOf('actors', actor),
    })),
    citations: incident.citations.map(({ source, passage, asserts }) => ({
      source: register.idOf('sources', source),
      passage,
      asserts: [...asserts],
      stance: 'supports',
    })),
    related: incident.related?.map(({ relation, incident: key }) => ({
      relation,
      incident: register.idOf('incidents', key),
    })),
    topics: register.idsOf('topics', incident.topics),
    ...published(story),
  }
}

export function timelineDocument(timeline: StoryTimeline, story: Story, register: Register): Data<'timelines'> {
  const { title, intro, lanesBy, holds, eras = [], defaultWindow } = timeline
  return {
    title,
    intro,
    lanesBy,
    ...held(holds, register),
    eras: eras.map(({ label, date }) => ({ label, date: dateGroup(date, register) })),
    defaultWindow: dateGroup(defaultWindow, register),
    isEmbeddable: true,
    ...published(story),
  }
}

function held(
  holds: StoryTimeline['holds'],
  register: Register,
): Pick<Data<'timelines'>, 'mode' | 'entries' | 'query'> {
  if ('topics' in holds) return { mode: 'query', query: { topics: register.idsOf('topics', holds.topics) } }
  const entries = holds.map(({ incident, ...how }) => ({ ...how, incident: register.idOf('incidents', incident) }))
  return { mode: 'picked', entries }
}

export function articleDocument(article: StoryArticle, story: Story, register: Register): Data<'articles'> {
  const { kind, title, dek, body, quotedFrom } = article
  return {
    kind,
    title,
    dek,
    body: toRichText(body, (key) => register.idOf('incidents', key)),
    bylines: [{ contributor: register.idOf('contributors', DESK), role: 'author' }],
    quotedFrom: quotedFrom && {
      source: register.idOf('sources', quotedFrom.source),
      quotedOn: middayOf(quotedFrom.quotedOn),
      repostedOn: middayOf(quotedFrom.repostedOn),
    },
    topics: register.idsOf('topics', article.topics),
    timelines: register.idsOf('timelines', article.timelines),
    ...published(story),
  }
}

function published({ language, publishedAt }: Story) {
  return {
    language,
    publishedAt,
    firstPublishedAt: publishedAt,
    workflow: { stage: 'published' },
    _status: 'published',
  } as const
}
