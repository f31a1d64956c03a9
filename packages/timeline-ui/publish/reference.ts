import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readEntries } from './entries'

/** What the types say of a name. */
export interface Declaration {
  /** Its docstring; empty where it has none. */
  readonly words: string
  /** The declaration itself, with the docstrings of its fields. */
  readonly code: string
}

export interface Documented extends Declaration {
  readonly name: string
}

/** One file of types, as it is bundled: declarations, and lists of names that go in and out. */
interface Types {
  readonly declared: ReadonlyMap<string, Declaration>
  readonly given: ReadonlyMap<string, string>
  readonly taken: ReadonlyMap<string, { readonly name: string; readonly from: string }>
}

// Whatever stands within a declaration is indented, save its last bracket.
const STATEMENT = /\n(?=\/\*\*|declare |interface |type |export |import )/
const DECLARATION =
  /^(?:\/\*\*([\s\S]*?)\*\/\n)?((?:declare )?(?:abstract )?(?:interface|type|function|class|const) ([\w$]+)[\s\S]*)/
const LIST = /^(export|import) \{([^}]*)\}(?: from "([^"]+)")?/
// Names that two files have are numbered where they meet.
const BUNDLED = /\$\d+\b/g
const PAIR = /^\s*(?:type )?([\w$]+)(?: as ([\w$]+))?\s*$/

/** The manual of every name that can be imported, beside the types that it is made of. */
export function writeReference(dist: string): void {
  const chapters = Object.keys(readEntries())
    .filter((entry) => !entry.startsWith('locale/'))
    .map((entry) => chapterOf(entry, documentedIn(join(dist, `${entry}.d.ts`))))
  writeFileSync(join(dist, 'reference.md'), `${['# Every name of the package', ...chapters].join('\n\n')}\n`)
}

function chapterOf(entry: string, names: readonly Documented[]): string {
  const address = ['@dateline/timeline-ui', ...(entry === 'index' ? [] : [entry])].join('/')
  const sections = names.flatMap(({ name, words, code }) => [
    `### ${name}`,
    ...(words ? [words] : []),
    `\`\`\`ts\n${code}\n\`\`\``,
  ])
  return [`## \`${address}\``, ...sections].join('\n\n')
}

/** All names that a file of types exports, in alphabetical order. */
export function documentedIn(file: string): readonly Documented[] {
  return [...readTypes(file).given.keys()].toSorted().map((name) => ({ name, ...declarationOf(file, name) }))
}

function declarationOf(file: string, name: string): Declaration {
  const { declared, given, taken } = readTypes(file)
  const inner = given.get(name) ?? name
  const own = declared.get(inner)
  if (own) return own
  const from = taken.get(inner)
  if (!from) throw new Error(`${file} exports ${name} and does not say what it is`)
  return declarationOf(join(dirname(file), from.from.replace(/\.js$/, '.d.ts')), from.name)
}

function readTypes(file: string): Types {
  const statements = readFileSync(file, 'utf8').trim().split(STATEMENT)
  const lists = statements.flatMap((statement) => {
    const [, way, names = '', from = ''] = LIST.exec(statement) ?? []
    return names.split(',').map((pair) => {
      const [, before = '', after = before] = PAIR.exec(pair) ?? []
      return { way, before, after, from }
    })
  })
  const found = joined(statements).flatMap((statement) => {
    const [, words = '', code = '', name = ''] = DECLARATION.exec(statement) ?? []
    return name
      ? [
          [
            name,
            {
              words: plain(words),
              code: code
                .replace(/^declare /, '')
                .replaceAll(BUNDLED, '')
                .trim(),
            },
          ] as const,
        ]
      : []
  })
  return {
    declared: new Map(found),
    given: new Map(lists.filter(({ way }) => way === 'export').map(({ before, after }) => [after, before])),
    taken: new Map(
      lists.filter(({ way }) => way === 'import').map(({ before, after, from }) => [after, { name: before, from }]),
    ),
  }
}

/** A docstring and what it belongs to in one piece. */
function joined(statements: readonly string[]): readonly string[] {
  return statements.map((statement, index) => {
    const before = statements[index - 1] ?? ''
    return before.startsWith('/**') && before.endsWith('*/') ? `${before}\n${statement}` : statement
  })
}

/** A docstring without its stars. */
function plain(docstring: string): string {
  return docstring.replace(/^ *\* ?/gm, '').trim()
}
