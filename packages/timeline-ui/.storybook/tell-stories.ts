import { afterEach, expect } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import { spokenLine, spokenLines } from '../src/stories/spoken/spoken-lines'

declare module 'vitest' {
  interface StoryParameters {
    /** The story is told, and then what is heard while these keys are pressed in its picture. */
    readonly told?: { readonly keys: readonly string[] }
  }
}

/** What is heard of a story is kept word by word in `spoken`. */
afterEach(async ({ story, task }) => {
  const told = story?.parameters.told
  if (!story || !told || task.result?.state === 'fail') return
  // The status is told when it has settled.
  await expect.poll(() => document.querySelector('[role=status]')?.textContent).not.toBe('')
  const page = spokenLines(await commands.accessibilityTree())
  const walk = await walked(told.keys)
  await expect(`${[...page, '', 'In the picture:', ...walk].join('\n')}\n`).toMatchFileSnapshot(
    `../../spoken/${story.id}.txt`,
  )
})

async function walked(keys: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = []
  document.querySelector<HTMLElement>('[role=listbox]')?.focus()
  for (const key of ['', ...keys]) {
    if (key) await userEvent.keyboard(key)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const option = (await commands.accessibilityTree()).find(({ role, isIgnored }) => role === 'option' && !isIgnored)
    lines.push(`${key || 'focus'} → ${option ? spokenLine(option) : 'nothing'}`)
  }
  return lines
}
