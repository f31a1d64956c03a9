import type { Mark } from './mark'
import type { MarkName } from './mark-names'
import type { MarkSeal } from './seal'

const BAR: Mark = { kind: 'within', from: 0, to: 100, start: 'known', end: 'known', core: null, pieces: [], seals: [] }
const DOT: Mark = { ...BAR, kind: 'dot' }
const SOLID: Mark = { ...BAR, kind: 'lasted', core: { from: 0, to: 100 } }
const PIECES: Mark['pieces'] = [
  { kind: 'within', from: 0, to: 34 },
  { kind: 'within', from: 66, to: 100 },
]

/** The mark that stands beside each name in a legend. */
export const MARK_SAMPLES: Readonly<Record<MarkName, Mark>> = {
  dot: DOT,
  within: BAR,
  lasted: SOLID,
  partly: { ...SOLID, core: { from: 27, to: 73 } },
  openStart: { ...SOLID, start: 'open' },
  open: { ...SOLID, end: 'open' },
  unknownStart: { ...BAR, start: 'unknown' },
  unknown: { ...BAR, end: 'unknown' },
  oneOf: { ...BAR, kind: 'one-of', pieces: PIECES },
  allOf: { ...BAR, kind: 'all-of', pieces: PIECES },
  scattered: { ...BAR, kind: 'scattered' },
  approximate: { ...DOT, seals: [whole('approximate')] },
  uncertain: { ...DOT, seals: [whole('uncertain')] },
  claim: BAR,
  anchor: DOT,
}

function whole(qualifier: MarkSeal['qualifier']): MarkSeal {
  return { qualifier, of: 'whole', at: 0 }
}
