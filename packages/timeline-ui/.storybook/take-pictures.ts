import { afterEach, expect } from 'vitest'
import { commands, page } from 'vitest/browser'

declare module 'vitest' {
  interface StoryParameters {
    /** `false`: what it looks like at its end is not kept. */
    readonly picture?: boolean
  }

  interface TestContext {
    /** The story of a test, once Storybook has made it. */
    readonly story?: { readonly id: string; readonly parameters: StoryParameters }
  }
}

/** Of a list of hundreds the first screens. */
const TALLEST = '1200px'

afterEach(() => commands.emulateMedia({}))

/** Every story that passes is compared with its picture in `pictures`, unless it says `picture: false`. */
afterEach(async ({ story, task }) => {
  if (!story || story.parameters.picture === false || task.result?.state === 'fail') return
  const room = document.querySelector<HTMLElement>('.story')
  if (!room) throw new Error(`${story.id} draws nothing.`)
  Object.assign(room.style, { minBlockSize: '0', maxBlockSize: TALLEST, overflow: 'clip' })
  await document.fonts.ready
  await page.viewport(window.innerWidth, Math.max(window.innerHeight, Math.ceil(room.getBoundingClientRect().bottom)))
  await expect(room, story.id).toMatchScreenshot(story.id)
})
