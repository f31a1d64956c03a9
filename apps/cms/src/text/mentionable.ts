/** The collections that a passage may be about. */
export const MENTIONABLE = ['incidents', 'articles', 'actors', 'places'] as const
export type Mentionable = (typeof MENTIONABLE)[number]
