import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'
import type { Incident } from '../src/payload-types'

/** Stands in everything that must never leave the newsroom; searched for in every answer. */
export const CANARY = 'Canary'

type Documents = 'articles' | 'incidents' | 'timelines' | 'corrections'

/** Enters a document and publishes it in one save, as the system itself. */
export function publish<S extends Documents>(
  payload: Payload,
  collection: S,
  data: Partial<RequiredDataFromCollectionSlug<S>>,
) {
  return payload.create({
    collection,
    data: { ...USUAL[collection], ...data, _status: 'published' } as never,
    draft: false,
  })
}

export function draft<S extends Documents>(
  payload: Payload,
  collection: S,
  data: Partial<RequiredDataFromCollectionSlug<S>>,
) {
  return payload.create({ collection, data: { ...USUAL[collection], ...data, _status: 'draft' } as never, draft: true })
}

export function when(edtf: string, more: Partial<NonNullable<Incident['date']>> = {}): NonNullable<Incident['date']> {
  return { edtf, basis: 'stated', ...more }
}

const USUAL = {
  articles: { title: 'An article', kind: 'report', language: 'en', slug: 'an-article' },
  incidents: {
    title: 'Something happened',
    type: 'other',
    language: 'en',
    slug: 'something-happened',
    verification: 'reported',
    rank: 50,
    date: when('2014-22'),
  },
  timelines: { title: 'A timeline', mode: 'picked', lanesBy: 'none', language: 'en', slug: 'a-timeline' },
  corrections: { kind: 'correction', text: 'It was otherwise.', at: '2026-01-05T00:00:00.000Z', language: 'en' },
} as const

export async function picture(payload: Payload, alt: string, name: string) {
  const data = await sharp({
    create: { width: 4, height: 3, channels: 3, background: name.length > 9 ? 'red' : 'blue' },
  })
    .png()
    .toBuffer()
  return payload.create({
    collection: 'media',
    data: {
      alt,
      credit: 'The desk',
      caption: 'A caption',
      rights: { owner: `${CANARY} owner`, licence: 'CC BY 4.0', restrictions: `${CANARY} restrictions` },
    },
    file: { data, name, mimetype: 'image/png', size: data.length },
  })
}
