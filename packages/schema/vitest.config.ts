import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Laws are tried many times over; a busy machine is no fault in them.
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 },
})
