import type { Decorator } from '@storybook/react-vite'

/** As wide as the narrowest screen that must work. */
export const onPhone: Decorator = (Story) => (
  <div style={{ inlineSize: '296px' }}>
    <Story />
  </div>
)

/** As wide as an article's margin. */
export const inMargin: Decorator = (Story) => (
  <div style={{ inlineSize: '240px' }}>
    <Story />
  </div>
)
