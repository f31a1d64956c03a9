import { expect, it } from 'vitest'
import { incidentsOf } from '../fixtures/incidents'
import { militias } from '../fixtures/militias'
import { plainIncident } from '../fixtures/plain-incident'
import { en } from '../locale/en'
import { spokenName } from './spoken-name'

const named = (id: string) => {
  const incident = incidentsOf(militias).find((one) => one.id === id)
  return incident && spokenName(incident, en)
}

it('says what, when with its uncertainty, and how sure', () => {
  expect(named('pmu-assembled')).toBe(
    'Popular Mobilization Units assembled. Summer 2014, between 1 June and 31 August 2014, exact day not stated. Reported',
  )
})

it('says what a relative date hangs on, in the source’s words', () => {
  expect(named('khafaji-speaks')).toContain('“a few days after”, after “Novelist Alaa Mashzoub shot dead in Karbala”')
})

it('says which source gives another date', () => {
  const claim = { date: { ...plainIncident('x', 0, 1).date, label: '2 June' }, source: { id: 's', name: 'The paper' } }
  expect(spokenName({ ...plainIncident('It', 0, 1), claims: [claim] }, en)).toBe('It. then. The paper dates it 2 June')
})

it('ends with what is not known of its order', () => {
  expect(spokenName(plainIncident('It', 0, 1), en, 'nobody knows whether before or after')).toBe(
    'It. then. nobody knows whether before or after',
  )
})

it('makes the date of label, bounds and qualifier where none is given to be read', () => {
  const plain = plainIncident('It happened', 0, 1)
  const date = { ...plain.date, label: 'about 1970', boundsLabel: 'in 1970', qualifier: 'approximate' as const }
  expect(spokenName({ ...plain, date }, en)).toBe('It happened. about 1970, in 1970, date approximate')
})
