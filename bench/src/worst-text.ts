import { MAX_EDTF_LENGTH } from '@dateline/schema'
import { leastTime } from './measure'
import { OURS } from './readers'

// Where a search begins: runs, nesting, and members of sets that need the most thought.
const SEEDS = [
  ...['XXXX-02-29', 'XXX1-02-29', '-XXXX-02-29', 'XXXX-XX-XX', '2014-24', '9E9', 'Y9E249', '2004?-06~-11%', '1950S2'],
  ...['2014', '0', 'X', '-', '.', '..', '/', '[', '(', '?', ' ', 'T', '+', 'S', 'E', 'u', 'open', '2014-2-3', '00:00'],
]
const PIECES = [...'0123456789XYEST-/.,[]{}?~%:+ Z()us', '..', 'XXXX-02-29', '-00:00', '+0300', 'open', 'unknown', '–']

/** The slowest text of full length that a search from every seed finds, and the milliseconds it takes. */
export function findWorstText(random: () => number): { readonly text: string; readonly ms: number } {
  const starts = SEEDS.flatMap((seed) => ['', '[', '{', '2014/', 'T'].map((open) => filled(seed, open)))
  for (const text of starts) leastTime(OURS, text, 20)
  const ranked = starts
    .map((text) => ({ text, ms: leastTime(OURS, text, 15) }))
    .sort((one, other) => other.ms - one.ms)
    .slice(0, 6)
  return ranked.map((start) => climb(start, random)).reduce((worst, one) => (one.ms > worst.ms ? one : worst))
}

function filled(seed: string, open: string): string {
  const parted = open === '[' || open === '{' ? `${seed},` : seed
  return (open + parted.repeat(MAX_EDTF_LENGTH)).slice(0, MAX_EDTF_LENGTH)
}

/** Changes a text here and there, and keeps what takes longer. */
function climb(start: { text: string; ms: number }, random: () => number) {
  let worst = start
  for (let step = 0; step < 150; step += 1) {
    const at = Math.floor(random() * MAX_EDTF_LENGTH)
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? ''
    const text = (worst.text.slice(0, at) + piece + worst.text.slice(at + Math.floor(random() * 4)))
      .padEnd(MAX_EDTF_LENGTH, piece || '0')
      .slice(0, MAX_EDTF_LENGTH)
    const ms = leastTime(OURS, text, 8)
    if (ms > worst.ms) worst = { text, ms: leastTime(OURS, text, 25) }
  }
  return { text: worst.text, ms: leastTime(OURS, worst.text, 50) }
}
