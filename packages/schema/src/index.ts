export { type Address, type Addressable, pathOf } from './address'
export {
  type ChangeMessage,
  isSignedBy,
  MAX_TAGS,
  SIGNATURE_HEADER,
  SIGNATURE_LIFETIME,
  signMessage,
  type Tag,
  type TaggedList,
  TIMESTAMP_HEADER,
} from './change-message'
export { compareDates, contains, overlaps } from './date/bounds/compare-dates'
export {
  type BoundsOptions,
  boundsOf,
  type DateBounds,
  type DateMember,
  type DateSpan,
  endsOf,
  membersOf,
} from './date/bounds/date-bounds'
export { type ExactnessFacts, isExact, precisionOf, shapeOf } from './date/bounds/date-precision'
export { isTimeZone, offsetAt } from './date/bounds/time-zone'
export type {
  ClockTime,
  DateComponent,
  DateInterval,
  DatePoint,
  DateRange,
  DateSet,
  DateYear,
  EdtfDate,
  IntervalEnd,
  SetMember,
} from './date/edtf/edtf-date'
export { levelOf } from './date/edtf/edtf-level'
export { formatEdtf } from './date/edtf/format-edtf'
export { type DateHint, InvalidDateError } from './date/edtf/invalid-date-error'
export { MAX_EDTF_LENGTH, parseEdtf } from './date/edtf/parse-edtf'
export { qualifierOf } from './date/edtf/qualifier'
export { formatBoundsWith } from './date/label/bounds-text'
export type { OtherCalendar } from './date/label/calendar/calendar-period'
export { formatDateWith } from './date/label/date-text'
export type { DateStyle, VoiceOptions } from './date/label/date-voice'
export { formatBounds } from './date/label/format-bounds'
export { type CalendarOptions, formatDate } from './date/label/format-date'
export { spokenDate } from './date/label/spoken-date'
export { spokenDateWith } from './date/label/spoken-text'
export type { BoundsWords, DateWords } from './date/label/words/date-words'
export type { FormatOptions } from './date/label/words/word-tables'
export { type DatePieces, MAX_PIECES, piecesOf } from './date/pieces/date-pieces'
export { type EndQualifiers, endQualifiersOf } from './date/pieces/end-qualifiers'
export { type PlacedDate, placeDate } from './date/place-date'
export { type Relation, relationWords, type WeekStart } from './date/relative/relation'
export { type RelativeOptions, resolveRelative } from './date/relative/resolve-relative'
export { type Hemisphere, inHemisphere } from './date/season-hemisphere'
export { LIST_LIMIT, PASSAGE_LENGTH, SUMMARY_LENGTH } from './limits'
export type { StoredActor } from './stored/actor'
export type { StoredArticle } from './stored/article'
export type { StoredCorrection } from './stored/correction'
export type { StoredDate } from './stored/date'
export type { StoredIncident } from './stored/incident'
export type { StoredMedia } from './stored/media'
export type { StoredPlace } from './stored/place'
export type { StoredSource } from './stored/source'
export type { StoredTimeline } from './stored/timeline'
export type { StoredTopic } from './stored/topic'
export {
  ACTOR_KINDS,
  ACTOR_PRIVACIES,
  type ActorKind,
  type ActorPrivacy,
  NAME_KINDS,
  type NameKind,
} from './vocabulary/actor'
export {
  ARTICLE_KINDS,
  type ArticleKind,
  BYLINE_ROLES,
  type BylineRole,
  STAGES,
  type Stage,
} from './vocabulary/article'
export { CORRECTION_KINDS, type CorrectionKind } from './vocabulary/correction'
export {
  DATE_BASES,
  DATE_ENDS,
  DATE_PRECISIONS,
  DATE_QUALIFIERS,
  DATE_RELATIONS,
  DATE_SHAPES,
  type DateBasis,
  type DateEnd,
  type DatePrecision,
  type DateQualifier,
  type DateRelation,
  type DateShape,
} from './vocabulary/date'
export {
  ASSERTED,
  type Asserted,
  CERTAINTIES,
  type Certainty,
  INCIDENT_RELATIONS,
  INCIDENT_TYPES,
  type IncidentRelation,
  type IncidentType,
  PARTICIPANT_ROLES,
  type ParticipantRole,
  SENSITIVITIES,
  type Sensitivity,
  STANCES,
  type Stance,
  VERIFICATIONS,
  type Verification,
} from './vocabulary/incident'
export { type Direction, directionOf, LANGUAGES, type Language } from './vocabulary/language'
export {
  PLACE_KINDS,
  PLACE_PRECISIONS,
  PLACE_ROLES,
  type PlaceKind,
  type PlacePrecision,
  type PlaceRole,
} from './vocabulary/place'
export {
  ACCESS_MODELS,
  type AccessModel,
  LINK_STATES,
  type LinkState,
  SOURCE_KINDS,
  type SourceKind,
} from './vocabulary/source'
export { LANE_KEYS, type LaneKey, TIMELINE_MODES, type TimelineMode } from './vocabulary/timeline'
export { USER_ROLES, type UserRole } from './vocabulary/user'
export type { Actor } from './wire/actor'
export type { Article } from './wire/article'
export type { Block, Body, Inline, ListBlock, ListItem, Mentioned, Phrase, TextMark } from './wire/body'
export type { Correction } from './wire/correction'
export type { HonestDate } from './wire/honest-date'
export type { Citation, Incident, IncidentPlace, Participant, TimelineItem } from './wire/incident'
export type { Failure, List } from './wire/list'
export type { Media } from './wire/media'
export type { Place } from './wire/place'
export type { ActorRef, ArticleRef, IncidentRef, PlaceRef, SourceRef, TimelineRef, TopicRef } from './wire/references'
export type { Redirect, Site } from './wire/site'
export type { Source } from './wire/source'
export type { Era, Timeline } from './wire/timeline'
export type { Topic } from './wire/topic'
