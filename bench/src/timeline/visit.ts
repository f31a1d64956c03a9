import { openTab } from './browser'
import type { Contender } from './contenders'
import type { Measure } from './finding'
import { MEASUREMENTS, type Measurement } from './measurements'
import type { SetName } from './sets'

/** How long a contender may take over one thing before it counts as not finished. */
const LIMIT_MS = 60_000
const DRAWN = 'drawn'

export interface Case {
  readonly contender: Contender
  readonly set: SetName
  readonly size: number
}

export interface Request extends Case {
  readonly address: string
  /** What need not be read again in every round is read in the first. */
  readonly isFirst: boolean
}

export type Readings = Partial<Record<Measure, readonly number[]>>

export interface Visit {
  /** `drawn`, or what was not done. */
  readonly outcome: string
  /** Whether it was not even drawn: there is no use in asking again, or for more. */
  readonly hasGivenUp: boolean
  readonly readings: Readings
  readonly browser: string
}

class TooSlow extends Error {
  override name = 'TooSlow'
}

/** Draws one set with one contender and measures all there is to measure, in a browser of its own. */
export async function visit(request: Request): Promise<Visit> {
  const tab = await openTab(request.address)
  const readings: Readings = {}
  let current: Measurement | null = null
  try {
    for (current of MEASUREMENTS) Object.assign(readings, await within(current.read(tab, request)))
    return { outcome: DRAWN, hasGivenUp: false, readings, browser: tab.version }
  } catch (error) {
    const outcome = `${readings.firstRender ? `${DRAWN}; ` : ''}${current?.name} ${reasonOf(error)}`
    return { outcome, hasGivenUp: !readings.firstRender, readings, browser: tab.version }
  } finally {
    await tab.close()
  }
}

async function within<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`not done within ${LIMIT_MS / 1000} s`)), LIMIT_MS)
  })
  // Whoever loses the race still ends, badly, when the browser closes.
  work.catch(() => null)
  return Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

function reasonOf(error: unknown): string {
  if (error instanceof TooSlow) return error.message
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return `failed: ${line.replaceAll(/\/[\w./-]+/g, '…').slice(0, 160)}`
}
