/** A source often does not say what an actor is, hence one collection and `unknown`. */
export const ACTOR_KINDS = {
  person: 'Person',
  organisation: 'Organisation',
  'armed-unit': 'Armed unit',
  group: 'Group',
  'state-body': 'State body',
  unknown: 'Unknown',
} as const
export type ActorKind = keyof typeof ACTOR_KINDS

export const NAME_KINDS = {
  alias: 'Alias',
  former: 'Former name',
  transliteration: 'Transliteration',
  original: 'Original script',
} as const
export type NameKind = keyof typeof NAME_KINDS

/** How much of an actor's name may leave the newsroom. */
export const ACTOR_PRIVACIES = {
  public: 'Public figure: full name',
  initials: 'Initials only',
  withheld: 'Name withheld',
} as const
export type ActorPrivacy = keyof typeof ACTOR_PRIVACIES
