import type { Meta, StoryObj } from '@storybook/react-vite'
import { ar } from '../locale/ar'
import { Legend } from '../react/legend'

const meta = { title: 'Legend', component: Legend } satisfies Meta<typeof Legend>

export default meta
type Story = StoryObj<typeof meta>

export const English: Story = {}
export const Dark: Story = { globals: { theme: 'dark' } }
export const Arabic: Story = { globals: { direction: 'rtl' }, args: { locale: 'ar', messages: ar } }
