import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import { expect, it } from 'vitest'
import { QuestionWatch } from './question-watch'

function watch() {
  const events: WorkerEvents = new EventEmitter()
  const emit = (name: string) => (events as EventEmitter).emit(name)
  return { watch: new QuestionWatch(events), fail: () => emit('worker:getJob:error'), emit }
}

it('takes a runner for stuck whose questions fail while the database answers', () => {
  const { watch: watched, fail } = watch()
  expect(watched.isStuck(true)).toBe(false)
  fail()
  expect(watched.isStuck(true)).toBe(true)
})

it('does not while the database is away, nor at its first answer after that', () => {
  const { watch: watched, fail } = watch()
  watched.isStuck(true)
  fail()
  expect(watched.isStuck(false)).toBe(false)
  fail()
  expect(watched.isStuck(true)).toBe(false)
  expect(watched.isStuck(true)).toBe(false)
})

it.each(['worker:getJob:empty', 'job:start'])('does not after an answered question (%s)', (answer) => {
  const { watch: watched, fail, emit } = watch()
  watched.isStuck(true)
  fail()
  emit(answer)
  expect(watched.isStuck(true)).toBe(false)
})

it('does not while every worker is busy and none asks', () => {
  const { watch: watched } = watch()
  expect([watched.isStuck(true), watched.isStuck(true)]).toEqual([false, false])
})
