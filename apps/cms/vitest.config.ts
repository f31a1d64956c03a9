import { defineConfig } from 'vitest/config'

/** Milliseconds after which a test or hook is taken to hang: a busy machine is no failure. */
const HANGS = 180_000

export default defineConfig({
  resolve: { alias: { '@payload-config': new URL('./src/payload.config.ts', import.meta.url).pathname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['src/**/*.integration.test.ts'],
          testTimeout: HANGS,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['src/**/*.integration.test.ts', 'test-support/**/*.integration.test.ts'],
          globalSetup: ['./test-support/newsroom-server.ts'],
          testTimeout: HANGS,
          hookTimeout: HANGS,
          maxWorkers: 2,
        },
      },
    ],
  },
})
