/** What kind of piece an article is. */
export const ARTICLE_KINDS = {
  digest: 'Digest',
  report: 'Report',
  analysis: 'Analysis',
  live: 'Live',
} as const
export type ArticleKind = keyof typeof ARTICLE_KINDS

export const BYLINE_ROLES = {
  author: 'Author',
  editor: 'Editor',
  translator: 'Translator',
  photographer: 'Photographer',
  researcher: 'Researcher',
} as const
export type BylineRole = keyof typeof BYLINE_ROLES

/** Where a document stands in the newsroom's workflow; says nothing about publication itself. */
export const STAGES = {
  idea: 'Idea',
  drafting: 'Drafting',
  'in-review': 'In review',
  'changes-asked': 'Changes asked',
  approved: 'Approved',
  published: 'Published',
  held: 'Held',
} as const
export type Stage = keyof typeof STAGES
