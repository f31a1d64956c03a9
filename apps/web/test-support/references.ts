import type { ActorRef, IncidentPlace, Participant, PlaceRef, SourceRef, TopicRef } from '@dateline/schema'

export const JOURNAL: SourceRef = {
  publicId: 'srcjrnl001',
  kind: 'news',
  title: 'Report on Iraq’s militias',
  outlet: 'The Wall Street Journal',
  author: null,
  url: 'https://www.wsj.com/',
  publishedOn: '2019-03-18',
  access: 'subscription',
  language: 'en',
}
export const NASA: SourceRef = {
  publicId: 'srcnasa001',
  kind: 'official',
  title: 'Sputnik and the dawn of the space age',
  outlet: 'NASA History Office',
  author: null,
  url: 'https://www.nasa.gov/history/',
  publishedOn: null,
  access: 'open',
  language: 'en',
}

export const IRAQ: TopicRef = { slug: 'iraq', name: 'Iraq' }
export const SPACE: TopicRef = { slug: 'space-flight', name: 'Space flight' }

export function place(publicId: string, name: string, kind: PlaceRef['kind']): PlaceRef {
  return { publicId, name, kind }
}
export function scene(where: PlaceRef, precision: IncidentPlace['precision']): IncidentPlace {
  return { place: where, role: 'scene', precision }
}
export function actor(publicId: string, name: string, kind: ActorRef['kind']): ActorRef {
  return { publicId, name, kind }
}
export function participant(who: ActorRef, given: Partial<Participant> = {}): Participant {
  return { actor: who, role: 'acted', certainty: 'stated', accordingTo: null, nameAsReported: null, ...given }
}

export const IRAQ_COUNTRY = place('plciraq001', 'Iraq', 'country')
export const KARBALA = place('plckarb001', 'Karbala', 'town')
export const QATHIA = place('plcqath001', 'Al-Qathia base, eastern Mosul', 'site')

export const PMU = actor('actpmu0001', 'Popular Mobilization Units', 'organisation')
export const ISIS = actor('actisis001', 'ISIS', 'organisation')
export const US_FORCES = actor('actusforce', 'U.S. forces', 'state-body')
export const SHIITE_MILITIAS = actor('actshmil01', 'Shiite militias', 'group')
export const MASHZOUB = actor('actmash001', 'Alaa Mashzoub', 'person')
export const GUNMEN = actor('actgunm001', 'Unnamed gunmen', 'unknown')
export const KHAFAJI = actor('actkhaf001', 'Aws al-Khafaji', 'person')
export const NINAWAH = actor('actninaw01', 'PMU Ninawah Command', 'armed-unit')
