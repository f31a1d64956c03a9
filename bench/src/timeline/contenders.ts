export type ContenderName = 'dateline' | 'dateline columns' | 'vis-timeline' | 'timelinejs' | 'react-chrono' | 'uplot'

export interface Contender {
  readonly name: ContenderName
  /** File of `page/` that draws it. */
  readonly page: string
  /** The package whose version is told. */
  readonly package: string
  /** Where the pointer acts. */
  readonly surface: string
  /** The picture itself, without what stands around it; the whole where absent. */
  readonly picture?: string
  readonly pan: 'drag' | 'scroll'
  /** What a reader zooms with: a wheel, one with a key held, two buttons; `null` where it cannot be zoomed. */
  readonly zoom: 'wheel' | 'ctrl-wheel' | { readonly closer: string; readonly wider: string } | null
  /** Turns of the wheel that about halve what is in view. */
  readonly halving: number
  /** What must not lie over another of its kind. */
  readonly marks: readonly string[]
  /** What keys are tried on, besides every stop of the Tab key. */
  readonly listbox?: string
}

const DATELINE = {
  package: '@dateline/timeline-ui',
  surface: '.dl-plot',
  picture: '.dl-frame',
  pan: 'drag',
  zoom: 'ctrl-wheel',
  halving: 3,
  marks: ['.dl-mark', '.dl-label, .dl-count'],
  listbox: '[role=listbox]',
} as const

export const CONTENDERS: readonly Contender[] = [
  { name: 'dateline', page: 'dateline.tsx', ...DATELINE },
  { name: 'dateline columns', page: 'dateline-columns.tsx', ...DATELINE },
  {
    name: 'vis-timeline',
    page: 'vis-timeline.ts',
    package: 'vis-timeline',
    surface: '.vis-panel.vis-center',
    pan: 'drag',
    zoom: 'wheel',
    halving: 4,
    marks: ['.vis-item.vis-box, .vis-item.vis-range', '.vis-item-content'],
  },
  {
    name: 'timelinejs',
    page: 'timelinejs.ts',
    package: '@knight-lab/timelinejs',
    surface: '.tl-timenav',
    pan: 'drag',
    zoom: { closer: '.tl-menubar-button:nth-of-type(1)', wider: '.tl-menubar-button:nth-of-type(2)' },
    halving: 0,
    marks: ['.tl-timemarker-content-container', '.tl-headline'],
  },
  {
    name: 'react-chrono',
    page: 'react-chrono.tsx',
    package: 'react-chrono',
    surface: '#host',
    pan: 'scroll',
    zoom: null,
    halving: 0,
    marks: ['[class*=card-content-wrapper]', 'h1, h2, h3'],
  },
  {
    name: 'uplot',
    page: 'uplot.ts',
    package: 'uplot',
    surface: '.u-over',
    pan: 'drag',
    zoom: 'wheel',
    halving: 3,
    marks: [],
  },
]
