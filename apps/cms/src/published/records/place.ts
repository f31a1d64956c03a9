import type { Place, PlaceRef } from '@dateline/schema'
import type { Place as PlaceDoc } from '../../payload-types'
import { pickOne } from '../relations'
import { present } from './incomplete-record-error'
import { toName } from './name'

/** Fields are named one by one. `places` are those that may be named as a parent. */
export function toPlace(doc: PlaceDoc, places: ReadonlyMap<string, PlaceDoc>): Place {
  const parent = pickOne(doc.parent, places)
  return {
    ...toPlaceRef(doc),
    names: (doc.names ?? []).map(toName),
    point: toPoint(doc.point),
    country: doc.country || null,
    parent: parent === null ? null : toPlaceRef(parent),
    defaultPrecision: doc.defaultPrecision,
  }
}

export function toPlaceRef(doc: PlaceDoc): PlaceRef {
  return { publicId: present(doc.publicId, 'public id', doc), name: doc.name, kind: doc.kind }
}

function toPoint(stored: PlaceDoc['point']): Place['point'] {
  const { longitude, latitude } = stored ?? {}
  return typeof longitude === 'number' && typeof latitude === 'number' ? { longitude, latitude } : null
}
