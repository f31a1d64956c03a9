import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printFailure } from '@dateline/launch/machine/failure.js'
import { startStack } from '@dateline/launch/stack.js'

/** What the journeys need to know of the product that runs for them. */
export interface RunningStack {
  readonly siteUrl: string
  readonly cmsUrl: string
  readonly databaseUrl: string
  readonly admin: { readonly email: string; readonly password: string }
}

/** Starts the built product once, with the demo content, in a folder and on ports of its own. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-journeys-'))
  const stack = await startStack({ folder }).catch((error: unknown) => {
    printFailure(error)
    throw error
  })
  const { siteUrl, cmsUrl, databaseUrl, admin } = stack
  process.env.JOURNEY_STACK = JSON.stringify({ siteUrl, cmsUrl, databaseUrl, admin } satisfies RunningStack)
  return async () => {
    await stack.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

export function runningStack(): RunningStack {
  if (!process.env.JOURNEY_STACK)
    throw new Error('The journeys run through playwright.config.ts, which starts the stack.')
  return JSON.parse(process.env.JOURNEY_STACK) as RunningStack
}
