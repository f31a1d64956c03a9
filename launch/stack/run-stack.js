import { join } from 'node:path'
import { Failure } from '../machine/failure.js'
import { step } from '../machine/progress.js'
import { clearTheWay } from './clear-the-way.js'
import { hasNoUsers, openDatabase } from './database-of-stack.js'
import { writeAdministrator } from './first-administrator.js'
import { settingsOf } from './part-environment.js'
import { planParts } from './parts.js'
import { prepareDatabase } from './prepare.js'
import { createProcesses } from './processes.js'
import { openRunRecord } from './run-record.js'
import { keepSecrets } from './secrets.js'

/** @typedef {import('../configuration.js').Configuration} Configuration */
/** @typedef {Awaited<ReturnType<typeof runStack>>} Stack */

/**
 * Starts database, CMS, worker and site, and waits until each answers. When one step fails, all before it is undone.
 *
 * @param {Configuration} configuration
 * @param {object} [options]
 * @param {boolean} [options.isDevelopment]
 * @param {(failure: Failure) => void} [options.onCrash]  is told of a part that ended though nobody asked it to
 * @param {AbortSignal} [options.signal]  gives the start up
 */
export async function runStack(configuration, { isDevelopment = false, onCrash = () => {}, signal } = {}) {
  const { dataFolder, cms, site } = configuration
  const logs = join(dataFolder, 'logs')
  await clearTheWay(configuration)
  const secrets = keepSecrets(dataFolder)
  const record = openRunRecord(dataFolder)
  /** @type {(() => Promise<void>)[]} */
  const undo = [async () => record.close()]
  async function stop() {
    for (const one of undo.splice(0).reverse()) await one()
  }
  try {
    const database = await step('Starting the database', () => openDatabase(configuration))
    let isStopWanted = false
    undo.push(async () => {
      isStopWanted = true
      await database.stop()
    })
    signal?.throwIfAborted()

    const admin = { email: configuration.firstAdminEmail, password: secrets.firstAdminPassword }
    const settings = settingsOf(configuration, secrets, database.url)
    const isFirstStart = await hasNoUsers(database.url)
    const first = { FIRST_ADMIN_EMAIL: admin.email, FIRST_ADMIN_PASSWORD: admin.password }
    await step('Preparing the database', (note) =>
      prepareDatabase({ ...settings, ...first }, { logs, signal, onLine: note }),
    )
    if (isFirstStart) writeAdministrator(dataFolder, admin)
    signal?.throwIfAborted()

    const processes = createProcesses(planParts(settings, { isDevelopment, logs }), { record, onCrash })
    undo.push(processes.stopAll)
    signal?.addEventListener('abort', processes.stopAll, { once: true })
    await step('Starting the CMS, the worker and the site', processes.startAll)
    database.ended.then(
      () =>
        isStopWanted ||
        onCrash(new Failure(`The database ended by itself; its log is ${dataFolder}/database/server.log.`)),
    )
    const workerUrl = `http://127.0.0.1:${configuration.workerPort}`
    return {
      siteUrl: site.url,
      cmsUrl: cms.url,
      workerUrl,
      databaseUrl: database.url,
      admin,
      isFirstStart,
      processes,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
