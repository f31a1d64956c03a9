/**
 * @typedef {object} Import
 * @property {string | null} name  as written; null where it is computed
 * @property {boolean} isTypeOnly  gone once the types are
 */

const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
const BEFORE_NAME = /\b(?:from|import|(?:import|require)\s*\()\s*$/
// `import … from 'x'`, `export … from 'x'`, `import 'x'`
const STATEMENT =
  /(?:^|[;}\n])\s*(?:import|export)\b(\s+type\b(?!\s*(?:,|from\b)))?(?:[^'"`;()]*?\bfrom)?\s*(['"])([^'"\n]+)\2/g
const CALL = /(?<![.\w$])(typeof\s+)?(?:import|require)\s*\(\s*(?:(['"`])([^'"`\n$]+)\2|([^)\s]))/g

/**
 * The imports of a source file in TypeScript or JavaScript: static, dynamic, of types, and what it hands on.
 *
 * @param {string} source
 * @returns {Import[]}
 */
export function readImports(source) {
  // Comments and texts may speak of imports; only a text in the place of a name is kept.
  const code = source.replaceAll(COMMENT_OR_TEXT, (found, at) =>
    BEFORE_NAME.test(source.slice(Math.max(0, at - 20), at)) && !found.startsWith('/') ? found : ' ',
  )
  const statements = [...code.matchAll(STATEMENT)].map(([, type, , name = '']) => ({
    name,
    isTypeOnly: type !== undefined,
  }))
  const calls = [...code.matchAll(CALL)].map(([found, , , name]) => ({
    name: name ?? null,
    isTypeOnly: isTypeQuery(code, found),
  }))
  return [...statements, ...calls]
}

/**
 * `typeof import('x')` and `import('x').Name` in the place of a type leave nothing behind; seen by what goes before.
 *
 * @param {string} code
 * @param {string} call
 */
function isTypeQuery(code, call) {
  const at = code.indexOf(call)
  return call.startsWith('typeof') || /[:<|&]\s*$/.test(code.slice(Math.max(0, at - 20), at))
}
