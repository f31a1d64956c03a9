import { expect, it } from 'vitest'
import { MILITIA_INCIDENTS } from '../../test-support/militias-story'
import { listedIncident } from '../incident/listed-incident'
import { drawnIncidents } from './drawn-incidents'

const broadcast = MILITIA_INCIDENTS.filter(({ publicId }) => publicId === 'inckhaf001').map(listedIncident)

it('has dates read aloud in the reader’s language, with what is not known of them', () => {
  expect(drawnIncidents(broadcast, 'en')[0]?.date.spoken).toBe('between 5 and 10 February 2019, exact day not stated')
  expect(drawnIncidents(broadcast, 'ar')[0]?.date.spoken).toMatch(/فبراير/)
})
