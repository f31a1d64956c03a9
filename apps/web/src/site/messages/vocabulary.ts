import type {
  AccessModel,
  ArticleKind,
  Asserted,
  BylineRole,
  Certainty,
  CorrectionKind,
  DateBasis,
  DateRelation,
  IncidentRelation,
  IncidentType,
  ParticipantRole,
  PlacePrecision,
  PlaceRole,
  Sensitivity,
  SourceKind,
  Stance,
  Verification,
} from '@dateline/schema'

interface Explained {
  readonly label: string
  readonly meaning: string
}

/** The schema's vocabularies in the words of one interface language. */
export interface Vocabulary {
  readonly access: Readonly<Record<AccessModel, string>>
  readonly articleKind: Readonly<Record<ArticleKind, string>>
  readonly asserted: Readonly<Record<Asserted, string>>
  readonly bylineRole: Readonly<Record<BylineRole, string>>
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly correctionKind: Readonly<Record<CorrectionKind, Explained>>
  readonly dateBasis: Readonly<Record<DateBasis, string>>
  /** `{anchor}` stands for the title of the other incident. */
  readonly dateRelation: Readonly<Record<DateRelation, string>>
  readonly incidentRelation: Readonly<Record<IncidentRelation, string>>
  readonly incidentType: Readonly<Record<IncidentType, string>>
  readonly participantRole: Readonly<Record<ParticipantRole, string>>
  readonly placeRole: Readonly<Record<PlaceRole, string>>
  readonly placePrecision: Readonly<Record<PlacePrecision, string>>
  readonly sensitivity: Readonly<Record<Sensitivity, string>>
  readonly sourceKind: Readonly<Record<SourceKind, string>>
  readonly stance: Readonly<Record<Stance, string>>
  readonly verification: Readonly<Record<Verification, Explained>>
}
