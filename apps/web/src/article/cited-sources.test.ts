import { expect, it } from 'vitest'
import { timelineItem } from '../../test-support/incident'
import { MILITIA_ITEMS } from '../../test-support/militias-incidents'
import { JOURNAL, NASA } from '../../test-support/references'
import { citedSources } from './cited-sources'

const [first, second] = MILITIA_ITEMS.map((item) => timelineItem({ ...item, sources: [NASA, JOURNAL] }))

it('names each source once, in the order in which a reader meets them', () => {
  const incidents = [first, second].filter((item) => item !== undefined)
  expect(citedSources({ quotedFrom: null, incidents })).toEqual([NASA, JOURNAL])
})

it('begins with what the article is quoted from', () => {
  const quotedFrom = { source: JOURNAL, quotedOn: null, repostedOn: null }
  const incidents = [first].filter((item) => item !== undefined)
  expect(citedSources({ quotedFrom, incidents })).toEqual([JOURNAL, NASA])
})

it('is empty where nothing is cited', () => {
  expect(citedSources({ quotedFrom: null, incidents: [] })).toEqual([])
})
