import { startDeliveryWorker } from './delivery-worker'

/** Longer than a worker needs to stop while the database answers; what it leaves, the next one takes up. */
const LONGEST_STOP = 10_000

async function main(): Promise<void> {
  const { environment } = await import('../environment')
  const worker = await startDeliveryWorker({
    databaseUrl: environment.databaseUrl,
    deliverySecret: environment.deliverySecret,
    healthPort: environment.workerPort,
    log: (line) => console.error(line),
  })
  console.log(`The worker delivers; its health: http://127.0.0.1:${environment.workerPort}/health`)
  function stop() {
    setTimeout(() => process.exit(1), LONGEST_STOP).unref()
    void worker.stop().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
