import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { type CmsDouble, startCmsDouble } from '../../test-support/cms-double'
import { MILITIA_ARTICLE } from '../../test-support/militias-story'
import { fetchArticle, fetchArticlesAt, fetchLatestArticles } from './articles'
import { CmsAnswerError, CmsUnreachableError } from './cms-errors'
import { isCmsHealthy } from './health'
import { fetchIncident } from './incidents'
import { fetchMedia } from './media'
import { fetchRedirect } from './redirects'
import { fetchSite } from './site'
import { fetchTimeline, fetchTimelineItems } from './timelines'

const door = vi.hoisted(() => ({ url: '' }))
vi.mock('../site/environment', () => ({ environment: () => ({ cmsUrl: door.url }) }))

let cms: CmsDouble
beforeAll(async () => {
  cms = await startCmsDouble()
})
afterAll(() => cms.stop())
beforeEach(() => {
  door.url = cms.url
  cms.failWith(null)
})

it('reads each kind of record in the schema’s shape', async () => {
  expect(await fetchArticle(MILITIA_ARTICLE.publicId)).toEqual(MILITIA_ARTICLE)
  expect((await fetchIncident('incmash001'))?.date.label).toBe('3 February 2019')
  expect((await fetchTimeline('timspace01'))?.eras).toHaveLength(1)
  expect(await fetchTimelineItems('timkarb001')).toHaveLength(7)
  expect((await fetchLatestArticles(5)).items).toHaveLength(2)
  expect((await fetchSite()).name).toBe('Dateline')
})

it('tags each answer with what it shows, so that a message can name it', async () => {
  const asking = vi.spyOn(globalThis, 'fetch')
  await fetchArticle(MILITIA_ARTICLE.publicId)
  await fetchTimelineItems('timkarb001')
  await fetchArticlesAt('a cursor', 20)
  const tags = asking.mock.calls.map(([, init]) => init?.next?.tags)
  expect(tags).toEqual([[`article:${MILITIA_ARTICLE.publicId}`], ['timeline:timkarb001'], ['list:articles']])
  asking.mockRestore()
})

it('takes a record that is not there for nothing, and a failure for a failure', async () => {
  expect(await fetchArticle('zzzzzzzzzz')).toBeNull()
  cms.failWith(500)
  await expect(fetchArticle('zzzzzzzzzz')).rejects.toThrow(CmsAnswerError)
  door.url = 'http://127.0.0.1:9'
  await expect(fetchArticle('zzzzzzzzzz')).rejects.toThrow(CmsUnreachableError)
})

it('refuses an answer of another shape, and says where it differs', async () => {
  const answer = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(Response.json({ ...MILITIA_ARTICLE, title: 7 }))
  await expect(fetchArticle(MILITIA_ARTICLE.publicId)).rejects.toThrow(/title/)
  answer.mockResolvedValueOnce(new Response('<html>'))
  await expect(fetchArticle(MILITIA_ARTICLE.publicId)).rejects.toThrow('not JSON')
  answer.mockRestore()
})

it('asks for nothing that cannot be a record’s id', async () => {
  const before = cms.asked.length
  for (const id of ['', '../site', 'UPPERCASE0', 'k3v9x2m7q', 'k3v9x2m7qab', 'a b']) {
    expect([await fetchArticle(id), await fetchIncident(id), await fetchTimeline(id)]).toEqual([null, null, null])
  }
  expect(cms.asked).toHaveLength(before)
})

it('carries a cursor and an old path to the CMS unharmed', async () => {
  await fetchArticlesAt('a&limit=9999#/', 20)
  expect(cms.asked.at(-1)).toBe('/published/v1/articles?limit=20&cursor=a%26limit%3D9999%23%2F')
  expect(await fetchRedirect('/old-militias')).toMatch(/^\/articles\//)
  expect(await fetchRedirect('/never')).toBeNull()
})

it('passes pictures alone, by plain names alone', async () => {
  const answer = vi.spyOn(globalThis, 'fetch')
  const typed = (type: string) => new Response('bytes', { headers: { 'content-type': type } })
  answer.mockResolvedValueOnce(typed('image/png'))
  expect((await fetchMedia('mediamedia', 'a picture.png'))?.type).toBe('image/png')
  for (const type of ['text/html', 'image/svg+xml', 'image/png; charset=x', '']) {
    answer.mockResolvedValueOnce(typed(type))
    expect(await fetchMedia('mediamedia', 'a.png')).toBeNull()
  }
  answer.mockClear()
  for (const name of ['..', '.', '', 'a/b', 'a\\b', 'a\u0000b', 'x'.repeat(256)]) {
    expect(await fetchMedia('mediamedia', name)).toBeNull()
  }
  expect(answer).not.toHaveBeenCalled()
  answer.mockRestore()
})

it('knows whether the CMS is well', async () => {
  expect(await isCmsHealthy()).toBe(true)
  cms.failWith(503)
  expect(await isCmsHealthy()).toBe(false)
  door.url = 'http://127.0.0.1:9'
  expect(await isCmsHealthy()).toBe(false)
})
