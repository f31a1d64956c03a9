import { availableParallelism, cpus } from 'node:os'

/** What a figure depends on; nothing that names the machine. */
export function machineFacts() {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    at: new Date().toISOString().slice(0, 10),
  }
}
