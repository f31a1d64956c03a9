/**
 * The circles of a graph, one for each knot of files that reach one another.
 *
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]} each begins and ends with the same file
 */
export function findCycles(graph) {
  /** @type {Set<string>} */
  const done = new Set()
  /** @type {string[][]} */
  const circles = []
  for (const file of graph.keys()) follow(file, [])
  return circles

  /**
   * @param {string} file
   * @param {string[]} trail
   */
  function follow(file, trail) {
    const start = trail.indexOf(file)
    if (start >= 0) return void circles.push([...trail.slice(start), file])
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) follow(next, [...trail, file])
    done.add(file)
  }
}
