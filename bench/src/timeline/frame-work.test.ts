import { expect, it } from 'vitest'
import { frameWorkOf, type TraceEvent } from './frame-work'

it('gives each frame the tasks from its begin to the next', () => {
  const events = [main(), task(0, 5), task(10, 4), begin(11), task(20, 1), task(30, 8), begin(31)]
  expect(frameWorkOf(events)).toEqual({ frames: [5, 8], whole: 18 })
})

it("counts the processor's time where it is told, not the clock's", () => {
  expect(frameWorkOf([main(), { ...task(0, 9), tdur: 2000 }, begin(1)]).frames).toEqual([2])
})

it('counts a task within a task once', () => {
  expect(frameWorkOf([main(), task(0, 10), task(2, 3), begin(1)]).frames).toEqual([10])
})

it('leaves out other threads, and other pages that draw less', () => {
  const other = (event: TraceEvent) => ({ ...event, pid: 2 })
  const worker = (event: TraceEvent) => ({ ...event, tid: 7 })
  const events = [main(), other(main()), task(0, 1), begin(0.5), task(2, 1), begin(2.5)]
  expect(frameWorkOf([...events, other(task(0, 50)), other(begin(1)), worker(task(0, 70))])).toEqual({
    frames: [1, 1],
    whole: 2,
  })
})

it('has no frames where nothing is drawn, and still tells the work', () => {
  expect(frameWorkOf([main(), task(0, 2)])).toEqual({ frames: [], whole: 2 })
})

// Times in milliseconds; a trace has microseconds.
function task(at: number, ms: number): TraceEvent {
  return { name: 'RunTask', ph: 'X', pid: 1, tid: 1, ts: at * 1000, dur: ms * 1000 }
}

function begin(at: number): TraceEvent {
  return { name: 'BeginMainThreadFrame', ph: 'I', pid: 1, tid: 1, ts: at * 1000 }
}

function main(): TraceEvent {
  return { name: 'thread_name', ph: 'M', pid: 1, tid: 1, ts: 0, args: { name: 'CrRendererMain' } }
}
