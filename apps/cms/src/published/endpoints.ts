import { articleListParameters, listArticles, readArticle } from './answers/articles'
import { listCorrections, readCorrection } from './answers/corrections'
import { incidentListParameters, listIncidents, readIncident } from './answers/incidents'
import { type Bytes, readMediaBytes } from './answers/media-bytes'
import { listReferred, readReferred } from './answers/referred-records'
import { readRedirect, readSite, redirectParameters } from './answers/site'
import { listTimelineItems, listTimelines, readTimeline } from './answers/timelines'
import type { Door } from './door'
import { type ParameterShape, type Parameters, pageParameters, readParameters } from './parameters'

/** What an endpoint gives: a record or a list to be sent as JSON, or a file. */
export type Answer = { readonly json: object } | { readonly bytes: Bytes }

interface Endpoint {
  /** The path below `/published/v1`; `*` stands for any one part. */
  readonly path: readonly string[]
  readonly answer: (door: Door, parts: readonly string[], sent: URLSearchParams) => Promise<Answer>
}

/** A list: takes parameters. */
function list<S extends ParameterShape>(
  path: string,
  shape: S,
  read: (door: Door, parameters: Parameters<S>, publicName: string) => Promise<object>,
): Endpoint {
  return {
    path: path.split('/'),
    answer: async (door, parts, sent) => ({ json: await read(door, readParameters(shape, sent), parts[0] ?? '') }),
  }
}

/** One record by its public name: takes no parameters. */
function one(path: string, read: (door: Door, publicName: string) => Promise<object>): Endpoint {
  return list(path, {}, (door, _none, publicName) => read(door, publicName))
}

const picture: Endpoint = {
  path: ['media', '*', '*'],
  answer: async (door, [publicId = '', fileName = ''], sent) => {
    readParameters({}, sent)
    return { bytes: await readMediaBytes(door, publicId, fileName) }
  },
}

const ENDPOINTS: readonly Endpoint[] = [
  list('articles', articleListParameters, listArticles),
  one('articles/*', readArticle),
  list('incidents', incidentListParameters, listIncidents),
  one('incidents/*', readIncident),
  list('timelines', pageParameters, listTimelines),
  one('timelines/*', readTimeline),
  list('timelines/*/items', pageParameters, (door, page, publicId) => listTimelineItems(door, publicId, page)),
  list('actors', pageParameters, (door, page) => listReferred(door, 'actors', page)),
  one('actors/*', (door, publicId) => readReferred(door, 'actors', publicId)),
  list('places', pageParameters, (door, page) => listReferred(door, 'places', page)),
  one('places/*', (door, publicId) => readReferred(door, 'places', publicId)),
  list('topics', pageParameters, (door, page) => listReferred(door, 'topics', page)),
  one('topics/*', (door, slug) => readReferred(door, 'topics', slug)),
  list('sources', pageParameters, (door, page) => listReferred(door, 'sources', page)),
  one('sources/*', (door, publicId) => readReferred(door, 'sources', publicId)),
  list('corrections', pageParameters, listCorrections),
  one('corrections/*', readCorrection),
  one('site', readSite),
  list('redirects', redirectParameters, readRedirect),
  picture,
]

/** The endpoint at this path and what stood where it has a `*`; `null` where there is none. */
export function findEndpoint(path: readonly string[]): { endpoint: Endpoint; parts: readonly string[] } | null {
  const endpoint = ENDPOINTS.find(
    (candidate) =>
      candidate.path.length === path.length && candidate.path.every((part, at) => part === '*' || part === path[at]),
  )
  if (endpoint === undefined) return null
  return { endpoint, parts: path.filter((_, at) => endpoint.path[at] === '*') }
}
