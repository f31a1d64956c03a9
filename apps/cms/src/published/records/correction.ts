import type { Correction } from '@dateline/schema'
import type { Correction as CorrectionDoc } from '../../payload-types'
import { present } from './incomplete-record-error'
import { instantOf } from './instant'

/** What a correction is of, as far as readers see it. */
export type CorrectionTarget = Correction['target']

/** Fields are named one by one: who approved it stays in the newsroom. */
export function toCorrection(doc: CorrectionDoc, target: CorrectionTarget): Correction {
  return {
    publicId: present(doc.publicId, 'public id', doc),
    kind: doc.kind,
    text: doc.text,
    said: doc.said || null,
    says: doc.says || null,
    at: present(instantOf(doc.at), 'date', doc),
    language: doc.language,
    target: { kind: target.kind, publicId: target.publicId, slug: target.slug, title: target.title },
  }
}
