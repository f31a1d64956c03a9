import type { CDPSession } from 'playwright'

/** What a trace tells of a stretch of work or a moment; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Of the processor, which a busy machine does not lengthen. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.frame']
const FRAME = 'BeginMainThreadFrame'

export interface FrameWork {
  /** Milliseconds of processor time on the page's main thread, frame by frame: from one frame's begin to the next's. */
  readonly frames: readonly number[]
  /** The same in all. */
  readonly whole: number
}

/** Traces what the page's main thread does while `act` runs. */
export async function traceFrames(protocol: CDPSession, act: () => Promise<void>): Promise<FrameWork> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  protocol.on('Tracing.dataCollected', collect)
  await protocol.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  try {
    await act()
  } finally {
    const isComplete = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve))
    await protocol.send('Tracing.end')
    await isComplete
    protocol.off('Tracing.dataCollected', collect)
  }
  return frameWorkOf(events)
}

/** Of the page that drew the most frames; where none did, of all that could have. */
export function frameWorkOf(events: readonly TraceEvent[]): FrameWork {
  const mains = new Set(events.filter(isMainThread).map(threadOf))
  const begins = events.filter((event) => event.name === FRAME && mains.has(threadOf(event)))
  const home = busiest(begins.map(threadOf))
  const tasks = outermost(events.filter((event) => isTask(event) && mains.has(threadOf(event)))).filter(
    (task) => home === null || threadOf(task) === home,
  )
  const starts = begins.filter((event) => threadOf(event) === home).map(({ ts }) => ts)
  return { frames: shares(tasks, starts.sort(ascending)), whole: sum(tasks) }
}

function shares(tasks: readonly TraceEvent[], starts: readonly number[]): readonly number[] {
  const works = starts.map(() => 0)
  let frame = -1
  for (const task of tasks) {
    // A frame begins within a task, and the whole of that task is the frame's.
    while ((starts[frame + 1] ?? Number.POSITIVE_INFINITY) < task.ts + (task.dur ?? 0)) frame += 1
    if (frame >= 0) works[frame] = (works[frame] ?? 0) + millisecondsOf(task)
  }
  return works
}

/** A task may run others within it, whose time is its own already. */
function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  const ends = new Map<string, number>()
  return tasks
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter((task) => {
      const isWithin = task.ts < (ends.get(threadOf(task)) ?? Number.NEGATIVE_INFINITY)
      if (!isWithin) ends.set(threadOf(task), task.ts + (task.dur ?? 0))
      return !isWithin
    })
}

function isMainThread({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args?.name === 'CrRendererMain'
}

function isTask({ name, ph }: TraceEvent): boolean {
  return name === 'RunTask' && ph === 'X'
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`
}

function millisecondsOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000
}

function sum(tasks: readonly TraceEvent[]): number {
  return tasks.reduce((total, task) => total + millisecondsOf(task), 0)
}

function busiest(threads: readonly string[]): string | null {
  const counts = Map.groupBy(threads, (thread) => thread)
  return [...counts].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? null
}

function ascending(one: number, other: number): number {
  return one - other
}
