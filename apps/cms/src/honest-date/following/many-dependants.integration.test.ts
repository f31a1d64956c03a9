import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { when } from '../../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../../test-support/newsroom'
import { draftIncident, publishIncident, relativeTo, versionsOf } from '../../../test-support/relative-dates'
import { type Ask, signIn } from '../../../test-support/rest-api'
import type { Incident } from '../../payload-types'
import { VERSIONS_KEPT } from '../../record/drafts'

const SHOWN = 500
const DRAFTS = 100
/** Queries that each may cost, and that all of them may cost together: the time is the machine's own affair. */
const EACH = 4
const TOGETHER = 150

let newsroom: Newsroom
let asEditor: Ask
beforeAll(async () => {
  newsroom = await openNewsroom()
  asEditor = await signIn(newsroom.config, newsroom.editor)
})
afterAll(() => newsroom.close())

/** Copies an incident and its version, as rows. */
async function copy({ id }: Incident, times: number) {
  const { drizzle } = newsroom.payload.db
  await drizzle.execute(sql`create temp table copies as
    select gen_random_uuid() as new_id, 'copy' || n || ${id.slice(-8)} as new_public_id
    from generate_series(1, ${times}) as n`)
  for (const [table, column, publicId] of [
    ['incidents', 'id', 'public_id'],
    ['_incidents_v', 'parent_id', 'version_public_id'],
  ] as const) {
    await drizzle.execute(sql`
      insert into ${sql.identifier(table)}
      select filled.* from copies, ${sql.identifier(table)} as original,
        jsonb_populate_record(original, jsonb_build_object(
          'id', case when ${column} = 'id' then new_id else gen_random_uuid() end,
          ${column}::text, new_id, ${publicId}::text, new_public_id)) as filled
      where original.${sql.identifier(column)} = ${id}`)
  }
  await drizzle.execute(sql`drop table copies`)
}

async function countDated(table: 'incidents' | '_incidents_v', edtf: string): Promise<number> {
  const column = table === 'incidents' ? 'date_edtf' : 'version_date_edtf'
  const { rows } = await newsroom.payload.db.drizzle.execute(
    sql`select count(*) as found from ${sql.identifier(table)} where ${sql.identifier(column)} = ${edtf}`,
  )
  return Number(rows[0]?.found)
}

it(`moves ${SHOWN} readers’ dates and ${DRAFTS} drafts with one correction, at a few queries each`, async () => {
  const { payload } = newsroom
  const killing = await publishIncident(payload, { title: 'The killing', date: when('2019-02-03') })
  await copy(await publishIncident(payload, { title: 'A speech', date: relativeTo(killing) }), SHOWN - 1)
  await copy(await draftIncident(payload, { title: 'A reply', date: relativeTo(killing, { maxDays: 3 }) }), DRAFTS - 1)
  expect(await countDated('incidents', '[2019-02-05..2019-02-10]')).toBe(SHOWN)
  expect(await countDated('_incidents_v', '[2019-02-05..2019-02-06]')).toBe(DRAFTS)

  const query = vi.spyOn(pg.Client.prototype, 'query')
  const started = performance.now()
  const { status } = await asEditor('PATCH', `/incidents/${killing.id}`, {
    date: { edtf: '2019-02-04' },
    _status: 'published',
  })
  const took = Math.round(performance.now() - started)
  const queries = query.mock.calls.length
  query.mockRestore()
  expect(status).toBe(200)
  console.log(`${SHOWN + DRAFTS} dates followed in ${took} ms, with ${queries} queries.`)
  expect(queries).toBeGreaterThan(SHOWN)
  expect(queries).toBeLessThan(EACH * (SHOWN + DRAFTS) + TOGETHER)
  expect(await countDated('incidents', '[2019-02-06..2019-02-11]')).toBe(SHOWN)
  expect(await countDated('_incidents_v', '[2019-02-06..2019-02-11]')).toBe(SHOWN)
  expect(await countDated('_incidents_v', '[2019-02-06..2019-02-07]')).toBe(DRAFTS)
})

it('lets more people save at once than there are connections', async () => {
  const { payload } = newsroom
  const killing = await publishIncident(payload, { title: 'The killing', date: when('2020-02-03') })
  const speeches = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      draftIncident(payload, { title: `Speech ${index}`, date: relativeTo(killing) }),
    ),
  )
  const answers = await Promise.all(
    speeches.map(({ id }) =>
      asEditor('PATCH', `/incidents/${id}?draft=true&autosave=true`, { date: { relation: { maxDays: 3 } } }),
    ),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
})

it('keeps as many versions of each as are kept of any document', async () => {
  const { payload } = newsroom
  const killing = await publishIncident(payload, { title: 'The killing', date: when('2021-02-03') })
  const speech = await publishIncident(payload, { title: 'Often revised', date: relativeTo(killing) })
  await payload.db.drizzle.execute(sql`
    insert into _incidents_v
    select older.* from generate_series(1, ${VERSIONS_KEPT - 1}) as age, _incidents_v as original,
      jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'latest', false,
        'version_title', 'Revision ' || age, 'updated_at', original.updated_at - age * interval '1 hour')) as older
    where original.parent_id = ${speech.id}`)
  await asEditor('PATCH', `/incidents/${killing.id}`, { date: { edtf: '2021-02-04' }, _status: 'published' })
  const titles = (await versionsOf(payload, speech)).map(({ version }) => version.title)
  expect(titles).toHaveLength(VERSIONS_KEPT)
  expect(titles.slice(0, 3)).toEqual(['Often revised', 'Often revised', 'Revision 1'])
  expect(titles).not.toContain(`Revision ${VERSIONS_KEPT - 1}`)
})
