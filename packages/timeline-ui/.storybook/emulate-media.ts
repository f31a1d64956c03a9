import type { Media } from './browser-commands'

/**
 * Where tests run, `parameters.media` of a story holds while it is on the screen. In Storybook itself nothing happens:
 * the browser's own tools do the same there, and the commands of tests cannot even be imported.
 */
export async function emulateMedia({ parameters }: { parameters: { media?: Media } }): Promise<void> {
  if (!parameters.media || !('__vitest_browser__' in globalThis)) return
  const { commands } = await import('vitest/browser')
  await commands.emulateMedia(parameters.media)
}
