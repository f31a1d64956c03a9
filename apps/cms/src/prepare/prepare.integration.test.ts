import { execFile } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { pretendEnvironment } from '../../test-support/pretend-environment'
import { emptyDatabase } from '../../test-support/run-database'
import { migrations } from '../migrations/index'

interface Run {
  readonly code: number
  readonly output: string
  readonly lastLine: string | undefined
  /** Milliseconds. */
  readonly took: number
}

function run(
  script: string,
  databaseUrl: string,
  { words = [], variables = {} }: { words?: string[]; variables?: Record<string, string> } = {},
): Promise<Run> {
  const start = performance.now()
  const env = {
    ...process.env,
    ...pretendEnvironment(databaseUrl),
    NODE_OPTIONS: '--conditions=production',
    DEMO_CONTENT: 'off',
    FIRST_ADMIN_EMAIL: 'first@newsroom.test',
    FIRST_ADMIN_PASSWORD: 'the very first password',
    ...variables,
  }
  return new Promise((resolve) => {
    const file = path.join(import.meta.dirname, script)
    execFile(
      process.execPath,
      ['--import', 'tsx', file, ...words],
      { env, timeout: 120_000 },
      (error, stdout, stderr) => {
        resolve({
          code: error === null ? 0 : 1,
          output: stdout + stderr,
          lastLine: stdout.trim().split('\n').at(-1),
          took: performance.now() - start,
        })
      },
    )
  })
}

async function ask(databaseUrl: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query(query)).rows
  } finally {
    await client.end()
  }
}

describe('preparing', () => {
  it('makes an empty database ready, also when two do it at once, and again quickly', async () => {
    const database = await emptyDatabase()
    const both = await Promise.all([run('prepare.ts', database), run('prepare.ts', database)])
    for (const each of both) expect(each).toMatchObject({ code: 0, lastLine: 'prepared' })
    expect(await ask(database, 'select email, role from users')).toEqual([
      { email: 'first@newsroom.test', role: 'admin' },
    ])
    expect(await ask(database, 'select count(*)::int as runs from payload_migrations')).toEqual([
      { runs: migrations.length },
    ])
    expect(await ask(database, "select to_regclass('graphile_worker._private_jobs') is not null as found")).toEqual([
      { found: true },
    ])
    const again = await run('prepare.ts', database)
    expect(again).toMatchObject({ code: 0, lastLine: 'prepared' })
    expect(again.took).toBeLessThan(Math.max(...both.map(({ took }) => took)) / 2)
    expect(again.output).not.toContain('administrator')
  })

  it('says in one sentence what is missing', async () => {
    const { code, output } = await run('prepare.ts', await emptyDatabase(), {
      variables: { FIRST_ADMIN_PASSWORD: 'short' },
    })
    expect(code).toBe(1)
    expect(output).toContain('FIRST_ADMIN_PASSWORD of at least 12 characters')
    expect(output).not.toContain('prepared')
  })

  it('gives a user a new password, and says whose it cannot find', async () => {
    const database = await emptyDatabase()
    await run('prepare.ts', database)
    const hash = () => ask(database, 'select hash from users')
    const before = await hash()
    const unknown = await run('reset-password.ts', database, { words: ['nobody@newsroom.test'] })
    expect(unknown).toMatchObject({ code: 1 })
    expect(unknown.output).toContain('Nobody has the e-mail address nobody@newsroom.test.')
    expect(await hash()).toEqual(before)
    const done = await run('reset-password.ts', database, { words: ['First@newsroom.test'] })
    expect(done.output).toMatch(/is now: \S{20}/)
    expect(await hash()).not.toEqual(before)
  })
})
