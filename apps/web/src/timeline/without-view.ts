/** The path of a timeline's own page, where a path is that of a view of it (`view-path.ts`); any other as it is. */
export function withoutView(path: string): string {
  return path.replace(/^(\/[^/]+\/timelines\/[^/]+\/[^/]+)\/view\/[\w-]+$/, '$1')
}
