import { type IncidentSet, titleOf } from '../sets'
import { serveDrawer } from './serve-drawer'

interface StoryDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

interface Story {
  readonly events: readonly {
    readonly start_date: StoryDate
    readonly end_date: StoryDate
    readonly text: { readonly headline: string }
  }[]
}

interface StoryTimeline {
  readonly on: (event: 'loaded', listener: () => void) => void
}

/** The script of the package puts itself here. */
declare const TL: {
  readonly Timeline: new (host: string, story: Story, options: Readonly<Record<string, unknown>>) => StoryTimeline
}

// Nothing is asked of another host: its words, fonts and icons come from the benchmark's own server.
const OPTIONS = { script_path: '/timelinejs/js/', font: null, hash_bookmark: false, ga_measurement_id: null }

serveDrawer<Story>({
  toInput: ({ starts, ends }: IncidentSet) => ({
    events: Array.from(starts, (start, index) => ({
      start_date: storyDate(start),
      end_date: storyDate((ends[index] ?? start + 1) - 1),
      text: { headline: titleOf(index) },
    })),
  }),
  draw: (host, story) => load(host, story),
  // It has no filter: whoever wants one makes it anew.
  show(story) {
    const host = document.getElementById('host')
    host?.replaceChildren()
    if (host) void load(host, story)
  },
})

function load({ id }: HTMLElement, story: Story): Promise<void> {
  return new Promise((resolve) => new TL.Timeline(id, story, OPTIONS).on('loaded', () => resolve()))
}

function storyDate(instant: number): StoryDate {
  const date = new Date(instant)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
