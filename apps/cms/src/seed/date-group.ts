import type { Incident } from '../payload-types'
import type { Register } from './register'
import type { StoryDate } from './story'

type DateGroup = NonNullable<Incident['date']>

/** The part of a date that editors enter; the bounds are derived on the way in. */
export function dateGroup(date: StoryDate | undefined, register: Register): DateGroup {
  if (date === undefined) return {}
  const { edtf, stated, basis = 'stated', note, timeZone, relation } = date
  return {
    edtf,
    stated,
    basis,
    note,
    timeZone,
    relation: relation && { ...relation, anchor: register.idOf('incidents', relation.anchor) },
  }
}
