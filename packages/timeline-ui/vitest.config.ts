import path from 'node:path'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { accessibilityTree, emulateMedia } from './.storybook/browser-commands.ts'
import { comparePictures } from './src/stories/pictures/compare-pictures.ts'

declare module '@vitest/browser/context' {
  interface ScreenshotComparatorRegistry {
    readonly comparePictures: Record<never, never>
  }
}

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Letters and colours as on any other machine.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
]

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] } },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['publish/**/*.test.ts'],
          globalSetup: 'publish/packed.ts',
          // Other people's builds.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: path.join(import.meta.dirname, '.storybook'), disableAddonDocs: true })],
        // Found only while tests run, these would make the browser start over in the middle of them.
        optimizeDeps: {
          include: ['react', 'react/jsx-dev-runtime', 'react-dom/client', 'react-dom/server', 'storybook/test'],
        },
        test: {
          name: 'storybook',
          // A million incidents, and a browser that shares the machine.
          testTimeout: 120_000,
          setupFiles: ['.storybook/tell-stories.ts', '.storybook/take-pictures.ts'],
          browser: {
            enabled: true,
            headless: true,
            commands: { accessibilityTree, emulateMedia },
            screenshotFailures: false,
            expect: {
              toMatchScreenshot: {
                comparatorName: 'comparePictures',
                comparators: { comparePictures },
                resolveScreenshotPath: ({ arg, ext, root }) => path.join(root, 'pictures', `${arg}${ext}`),
                resolveDiffPath: ({ arg, ext, root }) => path.join(root, 'test-results', `${arg}${ext}`),
              },
            },
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: CHROMIUM_FLAGS },
            }),
          },
        },
      },
    ],
  },
})
