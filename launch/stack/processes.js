import { Failure } from '../machine/failure.js'
import { lastLines, leadGroup } from '../machine/process-group.js'

/** @typedef {import('./part-environment.js').PartName} PartName */
/** @typedef {import('./parts.js').PartPlan} PartPlan */
/** @typedef {{ plan: PartPlan, leader: import('../machine/process-group.js').GroupLeader, isEndWanted: boolean }} Running */

const HEALTH_LIMIT_MS = 120_000
// The worker gives itself ten seconds to finish a delivery.
const STOP_LIMIT_MS = 12_000
const LINES_OF_LOG = 12

/**
 * The processes of one stack, each kept under its name with the port and environment it was planned with.
 *
 * @param {readonly PartPlan[]} plans
 * @param {object} options
 * @param {ReturnType<typeof import('./run-record.js').openRunRecord>} options.record
 * @param {(failure: Failure) => void} options.onCrash  is told of a part that ended though nobody asked it to
 */
export function createProcesses(plans, { record, onCrash }) {
  /** @type {Map<PartName, Running>} */
  const running = new Map()

  /** @param {PartName} name */
  async function start(name) {
    const plan = plans.find((one) => one.name === name)
    if (!plan) throw new Failure(`There is no part called ${name}.`)
    const one = { plan, leader: leadGroup(plan.words, plan), isEndWanted: false }
    running.set(name, one)
    record.add(name, one.leader.pid)
    await untilHealthy(one)
    one.leader.ended.then((code) => one.isEndWanted || onCrash(crashOf(plan, code)))
  }

  /**
   * @param {PartName} name
   * @param {number} limitMs  what it is given to end in peace
   */
  async function stop(name, limitMs) {
    const one = running.get(name)
    if (!one) return
    one.isEndWanted = true
    await one.leader.stop(limitMs)
    running.delete(name)
    record.remove(name)
  }

  return {
    /** Starts every part at once; resolves when all answer. */
    startAll: async () => void (await Promise.all(plans.map((plan) => start(plan.name)))),
    stopAll: async () => void (await Promise.all([...running.keys()].map((name) => stop(name, STOP_LIMIT_MS)))),
    /** Ends a part at once, as a crash of its machine would. */
    kill: (/** @type {PartName} */ name) => stop(name, 0),
    /** Stops a part where it runs, and starts it as it was; resolves when it answers. */
    restart: async (/** @type {PartName} */ name) => {
      await stop(name, STOP_LIMIT_MS)
      await start(name)
    },
  }
}

/** @param {Running} one */
async function untilHealthy({ plan, leader }) {
  const deadline = Date.now() + HEALTH_LIMIT_MS
  while (!(await isHealthy(plan.health))) {
    if (leader.hasEnded()) throw crashOf(plan, await leader.ended)
    if (Date.now() > deadline) {
      throw new Failure(`The ${plan.name} did not answer at ${plan.health}.`, lastLines(plan.log, LINES_OF_LOG))
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** @param {string} address */
async function isHealthy(address) {
  try {
    return (await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })).status === 200
  } catch {
    return false
  }
}

/**
 * @param {PartPlan} plan
 * @param {number} code
 */
function crashOf(plan, code) {
  const how = code === -1 ? 'was ended by a signal' : `ended by itself with code ${code}`
  return new Failure(`The ${plan.name} ${how}; the end of ${plan.log}:`, lastLines(plan.log, LINES_OF_LOG))
}
