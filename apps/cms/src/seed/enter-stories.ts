import type { RequiredDataFromCollectionSlug } from 'payload'
import { actorDocument, placeDocument, sourceDocument, topicDocument } from './evidence-documents'
import type { Register, Seeded } from './register'
import type { Story } from './story'
import { articleDocument, DESK, incidentDocument, timelineDocument } from './story-documents'

/** Enters a record under its key and registers it. */
export type Enter = <Slug extends Seeded>(
  collection: Slug,
  key: string,
  document: () => RequiredDataFromCollectionSlug<Slug>,
) => Promise<void>

/** In the order in which records refer to one another. Throws an UnknownKeyError for a reference to nothing. */
export async function enterStories(stories: readonly Story[], register: Register, enter: Enter): Promise<void> {
  await enter('contributors', DESK, () => ({ name: 'Dateline desk' }))
  for (const story of stories) await enterStory(story, register, enter)
}

async function enterStory(story: Story, register: Register, enter: Enter): Promise<void> {
  for (const it of story.topics) await enter('topics', it.key, () => topicDocument(it, register))
  for (const it of story.places) await enter('places', it.key, () => placeDocument(it, register))
  for (const it of story.actors) await enter('actors', it.key, () => actorDocument(it, register))
  for (const it of story.sources) await enter('sources', it.key, () => sourceDocument(it, story.language))
  for (const it of story.incidents) await enter('incidents', it.key, () => incidentDocument(it, story, register))
  for (const it of story.timelines) await enter('timelines', it.key, () => timelineDocument(it, story, register))
  for (const it of story.articles) await enter('articles', it.key, () => articleDocument(it, story, register))
}
