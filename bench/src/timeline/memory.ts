import type { CDPSession } from 'playwright'

/** Bytes that the page holds once rubbish is collected: script objects, the page's own, and the stores of array buffers. */
export async function bytesHeld(protocol: CDPSession): Promise<number> {
  for (let time = 0; time < 2; time += 1) await protocol.send('HeapProfiler.collectGarbage')
  const { usedSize, ...more } = await protocol.send('Runtime.getHeapUsage')
  const { embedderHeapUsedSize = 0, backingStorageSize = 0 } = more as Partial<Record<string, number>>
  return usedSize + embedderHeapUsedSize + backingStorageSize
}
