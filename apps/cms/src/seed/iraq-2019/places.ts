import type { StoryPlace } from '../story'

export const places: readonly StoryPlace[] = [
  {
    key: 'iraq',
    name: 'Iraq',
    names: [{ value: 'العراق', kind: 'original', script: 'Arab', language: 'ar' }],
    kind: 'country',
    country: 'IQ',
    precision: 'country',
  },
  {
    key: 'karbala',
    name: 'Karbala',
    names: [{ value: 'كربلاء', kind: 'original', script: 'Arab', language: 'ar' }],
    kind: 'town',
    point: [44.02, 32.62],
    country: 'IQ',
    parent: 'iraq',
    precision: 'town',
  },
  {
    key: 'mosul',
    name: 'Mosul',
    names: [{ value: 'الموصل', kind: 'original', script: 'Arab', language: 'ar' }],
    kind: 'town',
    point: [43.13, 36.34],
    country: 'IQ',
    parent: 'iraq',
    precision: 'town',
  },
  {
    key: 'eastern-mosul',
    name: 'Eastern Mosul',
    kind: 'district',
    country: 'IQ',
    parent: 'mosul',
    precision: 'district',
  },
  {
    key: 'al-qathia-base',
    name: 'al-Qathia base',
    kind: 'site',
    country: 'IQ',
    parent: 'eastern-mosul',
    precision: 'near',
  },
]
