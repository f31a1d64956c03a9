import type { Topic, TopicRef } from '@dateline/schema'
import type { Topic as TopicDoc } from '../../payload-types'
import { pickOne } from '../relations'

/** Fields are named one by one. `topics` are those that may be named as a parent. */
export function toTopic(doc: TopicDoc, topics: ReadonlyMap<string, TopicDoc>): Topic {
  const parent = pickOne(doc.parent, topics)
  return { ...toTopicRef(doc), parent: parent === null ? null : toTopicRef(parent) }
}

export function toTopicRef(doc: TopicDoc): TopicRef {
  return { slug: doc.slug, name: doc.name }
}
