import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@payload-config': new URL('./src/payload.config.ts', import.meta.url).pathname } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'], exclude: ['src/**/*.integration.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['src/**/*.integration.test.ts', 'test-support/**/*.integration.test.ts'],
          globalSetup: ['./test-support/newsroom-server.ts'],
          // Only what hangs meets these: a busy machine is no failure.
          testTimeout: 180_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
