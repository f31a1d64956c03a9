import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { everyText, readCaseTable, shownText } from '../edtf-cases/case-table'
import { ORACLES, ours } from './oracles'

const LISTED = readCaseTable('../oracles/disagreements.tsv', ['text', 'library', 'they', 'we', 'reason'])
const REASONS = readCaseTable('../oracles/reasons.tsv', ['reason', 'sentence'])
const ENDLESS = LISTED.filter(({ they }) => they === 'no answer')

describe('other libraries, over every text of the case tables', () => {
  it.each(Object.entries(ORACLES))('%s disagrees exactly where it is listed and judged', (library, oracle) => {
    const listed = LISTED.filter((row) => row.library === library && row.they !== 'no answer')
    const isEndless = (text: string) => ENDLESS.some((row) => row.text === text && row.library === library)
    const found = everyText()
      .filter((text) => !isEndless(text))
      .map((text) => [text, library, oracle(shownText(text)), ours(shownText(text))])
      .filter(([, , they, we]) => they !== we)
    expect(found.map((row) => row.join('\t')).sort()).toEqual(
      listed.map(({ text, they, we }) => [text, library, they, we].join('\t')).sort(),
    )
  })

  it.each(ENDLESS)('$library still gives no answer for $text', async ({ text, library, we }) => {
    expect(ours(shownText(text))).toBe(we)
    expect(await answerWithin(500, library, shownText(text))).toBeNull()
  })

  it('are each judged by a reason that is told, and every reason is needed', () => {
    const used = new Set(LISTED.map(({ reason }) => reason))
    expect([...used].sort()).toEqual(REASONS.map(({ reason }) => reason).sort())
  })

  it('would be found out: a season, an offset and a range are where they are known to be wrong', () => {
    expect(ORACLES.edtf?.('2014-22')).toBe('2014-04-01 to 2014-06-30')
    expect(ORACLES.edtf?.('[2014-06..2014-09]')).toBe('2014-06-01 to 2014-06-30')
    expect(ORACLES['@edtf-ts/core']?.('2019-02-03T00:30:00+03:00')).toMatch('2019-02-03T00:30:00Z')
  })
})

/** What a library says, asked in a thread that can be ended; `null` where it says nothing in time. */
async function answerWithin(ms: number, library: string, text: string): Promise<unknown> {
  const script = `
    const { parentPort, workerData } = require('node:worker_threads')
    import(workerData.library).then((it) => {
      parentPort.postMessage('loaded')
      const date = it.FuzzyDate.parse(workerData.text)
      parentPort.postMessage([date.minMs, date.maxMs])
    })`
  const thread = new Worker(script, { eval: true, workerData: { library, text } })
  try {
    await new Promise((resolve) => thread.once('message', resolve))
    return await new Promise((resolve) => {
      thread.once('message', resolve)
      thread.once('error', resolve)
      setTimeout(() => resolve(null), ms)
    })
  } finally {
    await thread.terminate()
  }
}
