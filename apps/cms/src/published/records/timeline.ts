import type { ArticleRef, Correction, Era, Timeline, TimelineRef } from '@dateline/schema'
import type { Timeline as TimelineDoc } from '../../payload-types'
import type { References } from '../references'
import { type DateContext, toHonestDate } from './honest-date'
import { present } from './incomplete-record-error'
import { instantOf } from './instant'

/** What else of ours a timeline's page shows. */
export interface TimelineSurroundings {
  /** How many published incidents it holds. */
  readonly incidentCount: number
  readonly articles: ArticleRef[]
  readonly corrections: Correction[]
}

/** Fields are named one by one; which incidents it asks for stays in the newsroom. */
export function toTimeline(
  doc: TimelineDoc,
  { incidents }: Pick<References, 'incidents'>,
  around: TimelineSurroundings,
): Timeline {
  const context = { language: doc.language, anchors: incidents }
  return {
    publicId: present(doc.publicId, 'public id', doc),
    slug: present(doc.slug, 'slug', doc),
    title: doc.title,
    intro: doc.intro || null,
    language: doc.language,
    mode: doc.mode,
    lanesBy: doc.lanesBy,
    eras: (doc.eras ?? []).flatMap((era) => toEra(era, context)),
    isEmbeddable: doc.isEmbeddable === true,
    defaultWindow: toHonestDate(doc.defaultWindow, context),
    incidentCount: around.incidentCount,
    articles: around.articles,
    corrections: around.corrections,
    publishedAt: present(instantOf(doc.publishedAt), 'time of publication', doc),
    updatedAt: present(instantOf(doc.updatedAt), 'time of change', doc),
  }
}

export function toTimelineRef(doc: TimelineDoc, incidentCount: number): TimelineRef {
  return {
    publicId: present(doc.publicId, 'public id', doc),
    slug: present(doc.slug, 'slug', doc),
    title: doc.title,
    intro: doc.intro || null,
    language: doc.language,
    incidentCount,
  }
}

function toEra({ label, date }: NonNullable<TimelineDoc['eras']>[number], context: DateContext): Era[] {
  const placed = toHonestDate(date, context)
  return placed === null ? [] : [{ label, date: placed }]
}
