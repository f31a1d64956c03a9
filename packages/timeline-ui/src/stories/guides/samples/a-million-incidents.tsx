import { Timeline } from '@dateline/timeline-ui/client'
import { openColumns } from '@dateline/timeline-ui/columns'
import { useMemo } from 'react'

const HOUR = 3_600_000
const WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** A reading an hour, since 1900. */
function readings(count: number) {
  const start = Date.UTC(1900, 0)
  const earliest = Float64Array.from({ length: count }, (_, entry) => start + entry * HOUR)
  const latest = earliest.map((instant) => instant + HOUR)
  return openColumns({
    earliest,
    latest,
    at: (entry) => ({
      id: String(entry),
      title: `Reading ${entry + 1}`,
      date: {
        label: WORDS.format(start + entry * HOUR),
        earliest: start + entry * HOUR,
        latest: start + (entry + 1) * HOUR,
      },
    }),
    entryOf: (id) => (Number(id) < count ? Number(id) : -1),
  })
}

export function Page() {
  const store = useMemo(() => readings(1_000_000), [])
  return <Timeline store={store} label="A million readings" />
}
