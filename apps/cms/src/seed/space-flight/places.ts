import type { StoryPlace } from '../story'

const launchSites: readonly StoryPlace[] = [
  { key: 'baikonur', name: 'Baikonur', kind: 'site', point: [63.3, 45.9], country: 'KZ', precision: 'exact' },
  { key: 'kapustin-yar', name: 'Kapustin Yar', kind: 'site', point: [46.3, 48.6], country: 'RU', precision: 'exact' },
  {
    key: 'cape-canaveral',
    name: 'Cape Canaveral',
    kind: 'site',
    point: [-80.6, 28.5],
    country: 'US',
    precision: 'exact',
  },
  {
    key: 'kennedy-space-center',
    name: 'Kennedy Space Center',
    kind: 'site',
    point: [-80.6, 28.6],
    country: 'US',
    precision: 'exact',
  },
  { key: 'vandenberg', name: 'Vandenberg', kind: 'site', point: [-120.6, 34.7], country: 'US', precision: 'exact' },
  { key: 'hammaguir', name: 'Hammaguir', kind: 'site', point: [-3.1, 30.9], country: 'DZ', precision: 'exact' },
  {
    key: 'uchinoura',
    name: 'Uchinoura',
    names: [{ value: '内之浦', kind: 'original', script: 'Jpan' }],
    kind: 'site',
    point: [131.1, 31.3],
    country: 'JP',
    precision: 'exact',
  },
  {
    key: 'jiuquan',
    name: 'Jiuquan',
    names: [{ value: '酒泉', kind: 'original', script: 'Hans' }],
    kind: 'site',
    point: [100.3, 41.0],
    country: 'CN',
    precision: 'exact',
  },
]

const townsAndCountries: readonly StoryPlace[] = [
  { key: 'kazakhstan', name: 'Kazakhstan', kind: 'country', country: 'KZ', precision: 'country' },
  { key: 'washington', name: 'Washington', kind: 'town', point: [-77.0, 38.9], country: 'US', precision: 'town' },
  { key: 'moscow', name: 'Moscow', kind: 'town', point: [37.6, 55.8], country: 'RU', precision: 'town' },
  { key: 'london', name: 'London', kind: 'town', point: [-0.1, 51.5], country: 'GB', precision: 'town' },
  { key: 'paris', name: 'Paris', kind: 'town', point: [2.35, 48.86], country: 'FR', precision: 'town' },
]

const beyondTheAir: readonly StoryPlace[] = [
  { key: 'earth-orbit', name: 'Earth orbit', kind: 'space', precision: 'region' },
  { key: 'interplanetary-space', name: 'Interplanetary space', kind: 'space', precision: 'region' },
  { key: 'moon', name: 'The Moon', kind: 'celestial-body', precision: 'near' },
  { key: 'sea-of-tranquility', name: 'Sea of Tranquility', kind: 'region', parent: 'moon', precision: 'exact' },
  { key: 'venus', name: 'Venus', kind: 'celestial-body', precision: 'near' },
  { key: 'mars', name: 'Mars', kind: 'celestial-body', precision: 'near' },
  { key: 'jupiter', name: 'Jupiter', kind: 'celestial-body', precision: 'near' },
]

export const places: readonly StoryPlace[] = [...launchSites, ...townsAndCountries, ...beyondTheAir]
