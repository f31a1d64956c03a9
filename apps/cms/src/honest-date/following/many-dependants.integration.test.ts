import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { when } from '../../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../../test-support/newsroom'
import { draftIncident, publishIncident, relativeTo } from '../../../test-support/relative-dates'
import { type Ask, signIn } from '../../../test-support/rest-api'
import type { Incident } from '../../payload-types'

/** Of readers' dates, and as many of drafts. */
const MANY = 500
/** Milliseconds, with room for a busy machine. */
const REASONABLE = 30_000

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

it(`moves ${MANY} readers’ dates and ${MANY} drafts with one correction, in reasonable time`, async () => {
  const { payload } = newsroom
  const killing = await publishIncident(payload, { title: 'The killing', date: when('2019-02-03') })
  await copy(await publishIncident(payload, { title: 'A speech', date: relativeTo(killing) }), MANY - 1)
  await copy(await draftIncident(payload, { title: 'A reply', date: relativeTo(killing, { maxDays: 3 }) }), MANY - 1)
  expect(await countDated('incidents', '[2019-02-05..2019-02-10]')).toBe(MANY)
  expect(await countDated('_incidents_v', '[2019-02-05..2019-02-06]')).toBe(MANY)

  const started = performance.now()
  const { status } = await asEditor('PATCH', `/incidents/${killing.id}`, {
    date: { edtf: '2019-02-04' },
    _status: 'published',
  })
  const took = performance.now() - started
  expect(status).toBe(200)
  console.log(`${2 * MANY} dates followed in ${Math.round(took)} ms.`)
  expect(took).toBeLessThan(REASONABLE)
  expect(await countDated('incidents', '[2019-02-06..2019-02-11]')).toBe(MANY)
  expect(await countDated('_incidents_v', '[2019-02-06..2019-02-11]')).toBe(MANY)
  expect(await countDated('_incidents_v', '[2019-02-06..2019-02-07]')).toBe(MANY)
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
