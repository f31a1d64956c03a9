import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeOutcome, distrust, oneFailure, sum } from './outcome.js'
import { readNodeReport, readPlaywrightReport, readVitestReport } from './reports.js'

const passed = { passed: 2, failed: 0, skipped: 0, failures: [] }

test('counts the tests of Vitest, and a file that did not load as a failure', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: ' one', status: 'passed' },
          { fullName: ' two', status: 'failed' },
          { fullName: ' three', status: 'pending' },
          { fullName: ' four', status: 'todo' },
        ],
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
    ],
  }
  assert.deepEqual(readVitestReport(report), { passed: 1, failed: 2, skipped: 2, failures: ['two', 'b.test.ts'] })
})

test('counts the journeys in nested suites, and one that passed at the second try as failed', () => {
  const spec = (
    /** @type {string} */ title,
    /** @type {'expected' | 'unexpected' | 'flaky' | 'skipped'} */ status,
  ) => ({ title, tests: [{ status }] })
  const suites = [
    {
      specs: [spec('a', 'expected')],
      suites: [{ specs: [spec('b', 'flaky'), spec('c', 'unexpected'), spec('d', 'skipped')] }],
    },
  ]
  assert.deepEqual(readPlaywrightReport({ suites, errors: [] }), {
    passed: 1,
    failed: 2,
    skipped: 1,
    failures: ['b', 'c'],
  })
})

test('counts what broke outside the journeys', () => {
  const { failed, failures } = readPlaywrightReport({ suites: [], errors: [{ message: 'no stack\nat x' }] })
  assert.deepEqual({ failed, failures }, { failed: 1, failures: ['no stack'] })
})

test('counts the tests of Node', () => {
  const report = /** @type {const} */ ([
    { name: 'a', status: 'passed' },
    { name: 'b', status: 'failed' },
    { name: 'c', status: 'skipped' },
  ])
  assert.deepEqual(readNodeReport([...report]), { passed: 1, failed: 1, skipped: 1, failures: ['b'] })
})

test('trusts no good report of a run that ended badly', () => {
  assert.equal(distrust(passed, 0, 'x').failed, 0)
  assert.deepEqual(distrust(passed, 1, 'x'), {
    passed: 2,
    failed: 1,
    skipped: 0,
    failures: ['x ended with code 1 though no test failed'],
  })
  assert.equal(distrust(oneFailure('y'), 1, 'x').failed, 1)
})

test('takes a run in which no test passed for a failure', () => {
  assert.equal(distrust({ passed: 0, failed: 0, skipped: 3, failures: [] }, 0, 'x').failed, 1)
})

test('ends with a line that counts, and names the skipped only where there are any', () => {
  assert.equal(describeOutcome(sum([passed, passed])), '4 passed, 0 failed')
  assert.equal(describeOutcome({ passed: 1, failed: 2, skipped: 3, failures: [] }), '1 passed, 2 failed, 3 skipped')
})
