import { MAX_EDTF_LENGTH } from '@dateline/schema'
import { rates } from './measure'
import { OURS } from './readers'

const LENGTHS: readonly number[] = [32, 64, 128, MAX_EDTF_LENGTH]

/** Texts of any length that are read, or refused at their very end and then guessed at. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'set of days': (length) => setOf('2019-02-03', length),
  'set of ranges': (length) => setOf('2014..2016-05', length),
  'set of leap days': (length) => setOf('19XX-02-29', length),
  'long year': (length) => `Y${'9'.repeat(Math.min(length, 250) - 1)}`,
  'refused set': (length) => `${setOf('2019-02-03', length - 1).slice(0, -1)}!]`,
  'refused digits': (length) => '2'.repeat(length),
  'refused nesting': (length) => '['.repeat(length),
}

export interface Growth {
  readonly shape: string
  /** Microseconds for texts of at most 32, 64, 128 and 256 characters. */
  readonly microseconds: readonly number[]
  /** The power of the length that the time grows with: 1 where twice the text takes twice the time. */
  readonly power: number
}

export function growths(): readonly Growth[] {
  return Object.entries(SHAPES).map(([shape, make]) => {
    const texts = LENGTHS.map(make)
    const microseconds = texts.map((text) => 1e6 / (rates([OURS], [text])[0] ?? Number.NaN))
    const lengths = texts.map(({ length }) => Math.log2(length))
    return { shape, microseconds, power: slope(lengths, microseconds.map(Math.log2)) }
  })
}

function setOf(member: string, length: number): string {
  const count = Math.floor((length - 1) / (member.length + 1))
  return `[${Array.from({ length: count }, () => member).join(',')}]`
}

/** Of the line nearest to the points, by least squares. */
function slope(across: readonly number[], up: readonly number[]): number {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const [middle, height] = [mean(across), mean(up)]
  const over = across.map((x) => x - middle)
  const rise = over.reduce((sum, x, index) => sum + x * ((up[index] ?? 0) - height), 0)
  return rise / over.reduce((sum, x) => sum + x * x, 0)
}
