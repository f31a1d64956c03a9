import type { PhraseOptions } from '@dateline/schema/phrase'
import { askCms } from '../ask-cms'

export type NewsroomHabits = Required<Pick<PhraseOptions, 'hemisphere' | 'weekStart'>>

export const USUAL_HABITS: NewsroomHabits = { hemisphere: 'north', weekStart: null }

let asked: Promise<NewsroomHabits> | null = null

/** Which summer and which week the newsroom means; asked for once a page, and again after a failure. */
export function newsroomHabits(): Promise<NewsroomHabits> {
  asked ??= fetchHabits().catch(() => {
    asked = null
    return USUAL_HABITS
  })
  return asked
}

async function fetchHabits(): Promise<NewsroomHabits> {
  return habitsIn((await askCms('/api/globals/site-settings?depth=0')) as Record<string, unknown>)
}

/** The habits in the stored settings; the usual one for what they do not say. */
export function habitsIn({ hemisphere, weekStart }: Readonly<Record<string, unknown>>): NewsroomHabits {
  return {
    hemisphere: hemisphere === 'south' ? 'south' : USUAL_HABITS.hemisphere,
    weekStart: WEEK_STARTS.find((start) => start === weekStart) ?? USUAL_HABITS.weekStart,
  }
}

const WEEK_STARTS = ['monday', 'sunday', 'saturday'] as const
