import { describe, expect, it } from 'vitest'
import { isDecided, keepDecisions, NO_DECISIONS, readDecisions } from './decisions'

function storage(kept: Record<string, string> = {}) {
  return {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => {
      kept[name] = value
    },
  }
}

const refusing = {
  getItem: () => {
    throw new Error('refused')
  },
  setItem: () => {
    throw new Error('refused')
  },
}

describe('what an editor decided', () => {
  it('is kept for its article', () => {
    const store = storage()
    const decisions = { dismissed: ['a'], made: { b: 'incident' } }
    keepDecisions(store, 'one', decisions)
    expect(readDecisions(store, 'one')).toEqual(decisions)
    expect(readDecisions(store, 'two')).toEqual(NO_DECISIONS)
  })
  it('settles a suggestion that was dismissed or became an incident', () => {
    const decisions = { dismissed: ['a'], made: { b: 'incident' } }
    expect(['a', 'b', 'c', 'toString'].map((key) => isDecided(decisions, key))).toEqual([true, true, false, false])
  })
  it.each(['{', '3', '{"dismissed":1}', '{"dismissed":[]}'])('is nothing where %s is kept', (kept) => {
    expect(readDecisions(storage({ 'dateline.dates-in-text.one': kept }), 'one')).toEqual(NO_DECISIONS)
  })
  it('is forgotten by a browser that keeps nothing, without a fault', () => {
    keepDecisions(refusing, 'one', NO_DECISIONS)
    expect(readDecisions(refusing, 'one')).toEqual(NO_DECISIONS)
  })
})
