import type { Verification } from '@dateline/schema'

export interface VerificationShape {
  readonly className: 'dl-line' | 'dl-full'
  /** Path data within a square of 14. */
  readonly path: string
  readonly isDashed?: boolean
}

const RING = 'M12 7 A5 5 0 0 1 2 7 A5 5 0 0 1 12 7 Z'
const OUTLINE: VerificationShape = { className: 'dl-line', path: RING }

/** A shape for each status, so that none depends on its colour. The word always stands beside it. */
export const VERIFICATION_SHAPES: Readonly<Record<Verification, readonly VerificationShape[]>> = {
  unverified: [{ ...OUTLINE, isDashed: true }],
  reported: [OUTLINE],
  corroborated: [OUTLINE, { className: 'dl-full', path: 'M7 2 A5 5 0 0 1 7 12 Z' }],
  confirmed: [{ className: 'dl-full', path: 'M13 7 A6 6 0 0 1 1 7 A6 6 0 0 1 13 7 Z' }],
  disputed: [OUTLINE, { className: 'dl-line', path: 'M2.5 11.5 L11.5 2.5' }],
  retracted: [{ className: 'dl-line', path: 'M2.5 2.5 L11.5 11.5 M11.5 2.5 L2.5 11.5' }],
}
