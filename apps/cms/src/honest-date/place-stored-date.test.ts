import { type FieldHookArgs, ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'
import { placeStoredDate } from './place-stored-date'

const place = placeStoredDate({ isNeeded: true })

interface Save {
  readonly status?: 'draft' | 'published'
  readonly hasDrafts?: boolean
}

function save(date: Record<string, unknown>, { status = 'draft', hasDrafts = true }: Save = {}) {
  // The hook reads no more of its arguments than these.
  const saving: object = {
    collection: { slug: 'incidents', versions: hasDrafts ? { drafts: {} } : {} },
    data: { _status: status },
    field: { label: 'When it happened' },
    path: ['date'],
    req: { context: {} },
    value: date,
  }
  return place(saving as FieldHookArgs)
}

const UNPLACED = { earliest: null, latest: null, start: null, end: null, shape: null, precision: null, qualifier: null }

describe('a date in a draft', () => {
  it('is placed as soon as it can be read', () => {
    expect(save({ edtf: ' 2014-22 ' })).toMatchObject({ edtf: '2014-22', earliest: Date.UTC(2014, 5, 1) })
  })
  it.each(['2', '2019-', '2019-1', '2019-13-02', 'soon', '[2019-02-05..'])('keeps “%s” as typed, unplaced', (edtf) => {
    expect(save({ edtf, stated: 'then', earliest: 1, latest: 2 })).toEqual({
      edtf,
      stated: 'then',
      ...UNPLACED,
      coreEarliest: null,
      coreLatest: null,
    })
  })
  it('is laid in UTC while its time zone is half typed, which stays as typed', () => {
    const saved = save({ edtf: '2019', timeZone: 'Asia/Bag' })
    expect(saved).toMatchObject({ earliest: Date.UTC(2019, 0, 1), timeZone: 'Asia/Bag' })
  })
})

describe('a date that is published', () => {
  const publish = { status: 'published' } as const
  it.each([
    ['2019-13-02', 'there is no month 13'],
    ['2019-2-3', 'Did you mean 2019-02-03?'],
  ])('is refused at its field where it is “%s”: %s', (edtf, sentence) => {
    expect(errorsOf(() => save({ edtf }, publish))).toEqual([
      { path: 'date.edtf', label: 'When it happened', message: expect.stringContaining(sentence) },
    ])
  })
  it('is refused while there are only words, or nothing', () => {
    expect(errorsOf(() => save({ stated: 'then' }, publish))[0]?.message).toContain('only words (“then”)')
    expect(errorsOf(() => save({}, publish))[0]?.message).toContain('is empty')
  })
})

describe('a date in a record that has no drafts', () => {
  it('is refused where it is none, and may be words alone', () => {
    const record = { hasDrafts: false }
    expect(errorsOf(() => save({ edtf: '2019-1' }, record))).toHaveLength(1)
    expect(save({ stated: 'then' }, record)).toMatchObject({ stated: 'then', edtf: null, ...UNPLACED })
  })
})

function errorsOf(action: () => unknown) {
  try {
    action()
  } catch (error) {
    if (error instanceof ValidationError) return error.data.errors
    throw error
  }
  return expect.fail('nothing was refused')
}
