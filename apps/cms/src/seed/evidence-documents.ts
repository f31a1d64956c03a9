import type { Language } from '@dateline/schema'
import type { RequiredDataFromCollectionSlug as Data } from 'payload'
import { dateGroup } from './date-group'
import { middayOf } from './midday'
import type { Register } from './register'
import type { StoryActor, StoryPlace, StorySource, StoryTopic } from './story'

export function topicDocument({ key, name, parent }: StoryTopic, register: Register): Data<'topics'> {
  return { name, slug: key, parent: parent && register.idOf('topics', parent) }
}

export function placeDocument(place: StoryPlace, register: Register): Data<'places'> {
  const { name, names, kind, point, country, parent, precision } = place
  return {
    name,
    kind,
    country,
    names: names?.map((other) => ({ ...other })),
    point: point && { longitude: point[0], latitude: point[1] },
    parent: parent && register.idOf('places', parent),
    defaultPrecision: precision,
  }
}

export function actorDocument(actor: StoryActor, register: Register): Data<'actors'> {
  const { name, names, kind, description, founded, country, parent } = actor
  return {
    name,
    kind,
    description,
    country,
    names: names?.map((other) => ({ ...other })),
    founded: dateGroup(founded, register),
    parent: parent && register.idOf('actors', parent),
    privacy: 'public',
  }
}

export function sourceDocument(source: StorySource, language: Language): Data<'sources'> {
  const { kind, title, outlet, url, publishedOn, access } = source
  return {
    kind,
    title,
    outlet,
    url,
    access,
    language,
    publishedOn: publishedOn && middayOf(publishedOn),
    linkState: 'unchecked',
  }
}
