export const SOURCE_KINDS = {
  news: 'News report',
  agency: 'News agency',
  official: 'Official document or page',
  court: 'Court record',
  academic: 'Academic work',
  book: 'Book',
  video: 'Video or broadcast',
  social: 'Social media',
  interview: 'Interview',
  document: 'Other document',
} as const
export type SourceKind = keyof typeof SOURCE_KINDS

/** What a reader meets on following the link; told before the click. */
export const ACCESS_MODELS = {
  open: 'Free to read',
  registration: 'Registration required',
  subscription: 'Subscription required',
  private: 'Not public',
} as const
export type AccessModel = keyof typeof ACCESS_MODELS

export const LINK_STATES = {
  unchecked: 'Not checked',
  ok: 'Answers',
  moved: 'Moved',
  gone: 'Gone',
  error: 'Error',
} as const
export type LinkState = keyof typeof LINK_STATES
