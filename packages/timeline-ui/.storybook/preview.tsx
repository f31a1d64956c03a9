import type { Preview } from '@storybook/react-vite'
import '@fontsource-variable/inter'
import '@fontsource-variable/newsreader'
import '@fontsource-variable/newsreader/wght-italic.css'
import '@fontsource-variable/vazirmatn'
import '../src/styles.css'
import { emulateMedia } from './emulate-media'
import './preview.css'

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // axe leaves the size of targets alone unless it is asked.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    layout: 'fullscreen',
    viewport: {
      options: {
        phone: { name: 'The narrowest phone', styles: { width: '320px', height: '640px' } },
        zoomed: { name: 'A screen of 1280 by 1024 at 400 %', styles: { width: '320px', height: '256px' } },
        paper: { name: 'A sheet of A4', styles: { width: '718px', height: '1047px' } },
      },
    },
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Ten lines to a timeline',
            'Your own lanes',
            'Theme it',
            'Server rendering',
            'A million incidents',
            'Keyboard and screen readers',
            'Embed without React',
          ],
          'Timeline',
          'TimelineList',
          'TimelineBand',
          'TimelinePicture',
          'Dates',
        ],
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  beforeEach: emulateMedia,
  initialGlobals: { theme: 'light', direction: 'ltr' },
  decorators: [
    (Story, { globals }) => (
      <main className="story" data-theme={String(globals.theme)} dir={String(globals.direction)}>
        <Story />
      </main>
    ),
  ],
}

export default preview
