import { commands } from 'vitest/browser'
import type { Media } from './browser-commands'

/**
 * Where tests run, `parameters.media` of a story holds while it is on the screen. In Storybook itself nothing happens:
 * the browser's own tools do the same there.
 */
export async function emulateMedia({ parameters }: { parameters: { media?: Media } }): Promise<void> {
  // Outside of tests there are none.
  if (commands && parameters.media) await commands.emulateMedia(parameters.media)
}
