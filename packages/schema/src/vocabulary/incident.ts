export const INCIDENT_TYPES = {
  killing: 'Killing',
  attack: 'Attack',
  clash: 'Clash',
  abduction: 'Abduction or disappearance',
  arrest: 'Arrest',
  protest: 'Protest',
  statement: 'Statement',
  agreement: 'Agreement or truce',
  decision: 'Decision or law',
  formation: 'Formation of a group',
  election: 'Election',
  accident: 'Accident',
  disaster: 'Disaster',
  launch: 'Launch',
  landing: 'Landing',
  mission: 'Mission or programme',
  publication: 'Publication or release',
  other: 'Other',
} as const
export type IncidentType = keyof typeof INCIDENT_TYPES

/** How far an incident is established, from least to most, then the two that stand apart. */
export const VERIFICATIONS = {
  unverified: { label: 'Unverified', meaning: 'We have seen this claimed and have not been able to check it.' },
  reported: { label: 'Reported', meaning: 'One source that we name reports it; we have not confirmed it ourselves.' },
  corroborated: { label: 'Corroborated', meaning: 'Sources independent of each other report it.' },
  confirmed: { label: 'Confirmed', meaning: 'We have confirmed it from evidence of our own or from official records.' },
  disputed: { label: 'Disputed', meaning: 'Sources contradict each other about whether or how it happened.' },
  retracted: { label: 'Retracted', meaning: 'We no longer stand by this entry; it stays so that the record is whole.' },
} as const
export type Verification = keyof typeof VERIFICATIONS

export const PARTICIPANT_ROLES = {
  acted: 'Acted',
  affected: 'Affected',
  victim: 'Victim',
  authority: 'Authority',
  witness: 'Witness',
  claimant: 'Claimant',
  other: 'Other',
} as const
export type ParticipantRole = keyof typeof PARTICIPANT_ROLES

/** How sure the source is of a participant's part in it. */
export const CERTAINTIES = {
  stated: 'Stated',
  alleged: 'Alleged',
  denied: 'Denied',
  established: 'Established by a court',
} as const
export type Certainty = keyof typeof CERTAINTIES

/** What a citation's passage speaks to. */
export const ASSERTED = {
  happened: 'That it happened',
  date: 'Date',
  place: 'Place',
  who: 'Who',
  role: 'Role',
  number: 'Number',
} as const
export type Asserted = keyof typeof ASSERTED

export const STANCES = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  partly: 'Supports in part',
} as const
export type Stance = keyof typeof STANCES

/** How one incident bears on another: "this … that". */
export const INCIDENT_RELATIONS = {
  follows: 'Follows',
  'part-of': 'Is part of',
  'same-as': 'Is the same as',
  'responds-to': 'Responds to',
} as const
export type IncidentRelation = keyof typeof INCIDENT_RELATIONS

export const SENSITIVITIES = {
  graphic: 'Graphic',
  minors: 'Involves minors',
  'sub-judice': 'Before a court',
} as const
export type Sensitivity = keyof typeof SENSITIVITIES
