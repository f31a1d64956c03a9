/**
 * One folder and what it may reach. A file belongs to the deepest folder of the table that holds it.
 *
 * @typedef {object} Zone
 * @property {string} folder
 * @property {readonly string[]} reaches  the other folders of the table it may import from
 * @property {readonly string[]} [testsReach]  those its tests may import from besides
 * @property {RegExp} [shuns]  names that neither it nor its tests may import
 * @property {{ words: RegExp, save: RegExp }} [unspoken]  words that may not stand in its source, save in these files
 */

const PAYLOAD = '^payload(/|$)|^@payloadcms/|^pg$'
const REACT = '^(react|react-dom|next)(/|$)'
const VALIDATORS = '^zod(/|$)|^@dateline/schema/validators$'

/**
 * The arrows of the architecture: who may know whom. A new folder is a new row.
 *
 * @type {readonly Zone[]}
 */
export const ZONES = [
  { folder: 'packages/schema', reaches: [], shuns: new RegExp(`${REACT}|${PAYLOAD}`) },
  {
    folder: 'packages/timeline-ui',
    reaches: [
      'packages/schema',
      'packages/timeline-ui/src/core',
      'packages/timeline-ui/src/live',
      'packages/timeline-ui/src/element',
      'packages/timeline-ui/src/react',
    ],
    shuns: new RegExp(`${VALIDATORS}|${PAYLOAD}|^next(/|$)`),
  },
  {
    folder: 'packages/timeline-ui/src/react',
    reaches: [
      'packages/schema',
      'packages/timeline-ui',
      'packages/timeline-ui/src/core',
      'packages/timeline-ui/src/live',
    ],
    shuns: new RegExp(`${VALIDATORS}|${PAYLOAD}|^next(/|$)`),
  },
  {
    folder: 'packages/timeline-ui/src/core',
    reaches: ['packages/schema'],
    testsReach: ['packages/timeline-ui'],
    shuns: new RegExp(`${VALIDATORS}|${PAYLOAD}|${REACT}`),
  },
  {
    folder: 'packages/timeline-ui/src/live',
    reaches: ['packages/schema', 'packages/timeline-ui', 'packages/timeline-ui/src/core'],
    shuns: new RegExp(`${VALIDATORS}|${PAYLOAD}|${REACT}`),
  },
  {
    folder: 'packages/timeline-ui/src/element',
    reaches: [
      'packages/schema',
      'packages/timeline-ui',
      'packages/timeline-ui/src/core',
      'packages/timeline-ui/src/live',
    ],
    shuns: new RegExp(`${VALIDATORS}|${PAYLOAD}|${REACT}`),
  },
  {
    folder: 'apps/cms',
    reaches: ['packages/schema', 'packages/timeline-ui', 'packages/timeline-ui/src/core'],
    testsReach: ['launch'],
  },
  {
    folder: 'apps/web',
    reaches: ['packages/schema', 'packages/timeline-ui', 'packages/timeline-ui/src/core', 'apps/web/src/cms'],
    shuns: new RegExp(`${PAYLOAD}|^@dateline/schema/validators$`),
    unspoken: { words: /\bCMS_URL\b|\bcmsUrl\b/, save: /^apps\/web\/(src\/site\/environment|test-support\/)/ },
  },
  { folder: 'apps/web/src/cms', reaches: ['packages/schema', 'apps/web'], shuns: new RegExp(PAYLOAD) },
  { folder: 'launch', reaches: [] },
  { folder: 'e2e', reaches: ['packages/schema', 'launch'] },
  { folder: 'bench', reaches: ['packages/schema', 'packages/timeline-ui', 'packages/timeline-ui/src/core'] },
]
