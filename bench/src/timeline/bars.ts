import type { ContenderName } from './contenders'
import type { Measure } from './finding'

/** A figure to be found among the findings. */
export type Figure =
  | {
      readonly contender: ContenderName
      readonly measure: Measure
      /** Of the newsroom's set; `worst` is the most in any set of any size that was measured. */
      readonly size: number | 'worst'
      readonly statistic: 'median' | 'p99'
    }
  | { readonly weight: string }

export interface Bar {
  readonly name: string
  readonly unit: 'ms' | 'elements' | 'bytes' | '%' | 'incidents'
  /** Of ours. */
  readonly figure: Figure
  /** A number, or so many times another's figure of the same run. */
  readonly atMost: number | { readonly times: number; readonly figure: Figure }
}

const VIS_PAN: Figure = { contender: 'vis-timeline', measure: 'panWork', size: 3000, statistic: 'median' }

/** What has to hold. Ratios of one run, so that they hold on any machine. */
export const BARS: readonly Bar[] = [
  {
    name: "first render of 10,000: a third of vis-timeline's 1,000",
    unit: 'ms',
    figure: { contender: 'dateline', measure: 'firstRender', size: 10_000, statistic: 'median' },
    atMost: {
      times: 1 / 3,
      figure: { contender: 'vis-timeline', measure: 'firstRender', size: 1000, statistic: 'median' },
    },
  },
  {
    name: "first render of 1,000,000 from columns: react-chrono's 1,000",
    unit: 'ms',
    figure: { contender: 'dateline columns', measure: 'firstRender', size: 1_000_000, statistic: 'median' },
    atMost: {
      times: 1,
      figure: { contender: 'react-chrono', measure: 'firstRender', size: 1000, statistic: 'median' },
    },
  },
  {
    name: "panning 1,000,000, median frame: a fiftieth of vis-timeline's 3,000",
    unit: 'ms',
    figure: { contender: 'dateline columns', measure: 'panWork', size: 1_000_000, statistic: 'median' },
    atMost: { times: 1 / 50, figure: VIS_PAN },
  },
  {
    name: "panning 1,000,000, 99th percentile: a tenth of vis-timeline's median at 3,000",
    unit: 'ms',
    figure: { contender: 'dateline columns', measure: 'panWork', size: 1_000_000, statistic: 'p99' },
    atMost: { times: 1 / 10, figure: VIS_PAN },
  },
  ...ofBoth({ name: 'elements in the picture at any size', unit: 'elements', measure: 'nodes', atMost: 300 }),
  {
    name: 'memory an incident of 1,000,000',
    unit: 'bytes',
    figure: { contender: 'dateline columns', measure: 'bytesPerIncident', size: 1_000_000, statistic: 'median' },
    atMost: 24,
  },
  { name: 'weight of the core', unit: 'bytes', figure: { weight: 'dateline core' }, atMost: 12_000 },
  { name: 'weight for React', unit: 'bytes', figure: { weight: 'dateline react' }, atMost: 18_000 },
  { name: 'weight of the script embed', unit: 'bytes', figure: { weight: 'dateline embed' }, atMost: 24_000 },
  ...ofBoth({ name: 'marks or words over others', unit: '%', measure: 'overlap', atMost: 0 }),
  ...ofBoth({ name: 'elements that axe finds fault with', unit: 'elements', measure: 'axe', atMost: 0 }),
  ...ofBoth({ name: 'incidents that no key can reach', unit: 'incidents', measure: 'unreachable', atMost: 0 }),
]

interface Worst extends Pick<Bar, 'name' | 'unit' | 'atMost'> {
  readonly measure: Measure
}

/** The same bar for both ways to hand incidents over. */
function ofBoth({ name, unit, measure, atMost }: Worst): readonly Bar[] {
  return (['dateline', 'dateline columns'] as const).map((contender) => ({
    name: `${name}: ${contender}`,
    unit,
    figure: { contender, measure, size: 'worst', statistic: 'median' },
    atMost,
  }))
}
