import type { Command } from '../core/command'
import { ZOOM_STEP } from '../core/keyboard'
import { isShowingAll } from '../core/show-window'
import type { Messages } from '../locale/messages'
import type { Words } from '../words'
import { Icon, type IconName } from './icon'
import type { TimelineView } from './timeline'
import type { TimelineControl } from './use-timeline'

export interface ToolbarProps {
  readonly control: TimelineControl
  readonly words: Words
  readonly view: TimelineView
  readonly onViewChange?: ((view: TimelineView) => void) | undefined
}

interface Tool {
  readonly name: 'previous' | 'next' | 'earlier' | 'later' | 'zoomIn' | 'zoomOut' | 'fit'
  readonly icon: IconName
  readonly command: Command
}

const GROUPS: readonly (readonly Tool[])[] = [
  [
    { name: 'previous', icon: 'previous', command: { type: 'step', by: -1 } },
    { name: 'next', icon: 'next', command: { type: 'step', by: 1 } },
  ],
  [
    { name: 'earlier', icon: 'earlier', command: { type: 'page', by: -1 } },
    { name: 'later', icon: 'later', command: { type: 'page', by: 1 } },
  ],
  [
    { name: 'zoomOut', icon: 'minus', command: { type: 'zoom', factor: 1 / ZOOM_STEP } },
    { name: 'zoomIn', icon: 'plus', command: { type: 'zoom', factor: ZOOM_STEP } },
    { name: 'fit', icon: 'fit', command: { type: 'fit' } },
  ],
]

/** A button for every gesture. */
export function Toolbar({ control, words, view, onViewChange }: ToolbarProps) {
  const { messages, say } = words
  return (
    <fieldset className="dl-toolbar" aria-label={say(messages.toolbar)}>
      {onViewChange ? <ViewSwitch words={words} view={view} onViewChange={onViewChange} /> : null}
      {view === 'picture' && control.state.world.store.count > 0
        ? GROUPS.map((tools) => (
            <div key={tools[0]?.name} className="dl-tools">
              {tools.map((tool) => (
                <ToolButton key={tool.name} tool={tool} control={control} label={say(messages[tool.name])} />
              ))}
            </div>
          ))
        : null}
    </fieldset>
  )
}

interface ToolButtonProps {
  readonly tool: Tool
  readonly control: TimelineControl
  readonly label: string
}

/** A button that can do nothing now stays in the tab order, and says so. */
function ToolButton({ tool, control: { state, send }, label }: ToolButtonProps) {
  const isIdle = isShowingAll(state) && IDLE_WHEN_ALL.has(tool.name)
  return (
    <button
      type="button"
      className="dl-button"
      aria-label={label}
      title={label}
      aria-disabled={isIdle || undefined}
      onClick={() => isIdle || send(tool.command)}
    >
      <Icon name={tool.icon} />
    </button>
  )
}

const IDLE_WHEN_ALL: ReadonlySet<keyof Messages> = new Set(['earlier', 'later', 'zoomOut', 'fit'] as const)

interface ViewSwitchProps {
  readonly words: Words
  readonly view: TimelineView
  readonly onViewChange: (view: TimelineView) => void
}

function ViewSwitch({ words: { messages, say }, view, onViewChange }: ViewSwitchProps) {
  return (
    <fieldset className="dl-tools dl-view-switch" aria-label={say(messages.view)}>
      {(['picture', 'list'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="dl-button"
          aria-pressed={view === one}
          onClick={() => onViewChange(one)}
        >
          {say(messages[one])}
        </button>
      ))}
    </fieldset>
  )
}
