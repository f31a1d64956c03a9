import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bundleOf } from './bundle-sizes.js'

test('only what is used counts, and what is not of the schema is named', async () => {
  const one = await bundleOf("export { compareDates } from '@dateline/schema'")
  const two = await bundleOf("export { compareDates, parseEdtf } from '@dateline/schema'")
  assert.ok(one.size > 50 && one.size < 1000, `${one.size} bytes`)
  assert.ok(two.size > one.size + 1000, `${two.size} bytes`)
  assert.deepEqual([one.foreign, two.foreign], [[], []])
  const { foreign } = await bundleOf("export * from '@dateline/schema/validators'")
  assert.ok(foreign.some((input) => input.includes('zod')))
})
