/**
 * A reporter for `node --test` that writes each test and its fate as JSON.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 * @returns {AsyncGenerator<string, void>}
 */
export default async function* reportAsJson(source) {
  const tests = []
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.details?.type === 'suite') continue
    const isSkipped = data.skip !== undefined || data.todo !== undefined
    tests.push({ name: data.name, status: isSkipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed' })
  }
  yield JSON.stringify(tests)
}
