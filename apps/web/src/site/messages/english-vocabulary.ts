import {
  ARTICLE_KINDS,
  ASSERTED,
  BYLINE_ROLES,
  CORRECTION_KINDS,
  DATE_BASES,
  INCIDENT_RELATIONS,
  INCIDENT_TYPES,
  PLACE_ROLES,
  SENSITIVITIES,
  SOURCE_KINDS,
  STANCES,
  VERIFICATIONS,
} from '@dateline/schema'
import { en } from '@dateline/timeline-ui/locale/en'
import type { Vocabulary } from './vocabulary'

export const englishVocabulary: Vocabulary = {
  access: en.access,
  articleKind: ARTICLE_KINDS,
  asserted: ASSERTED,
  bylineRole: BYLINE_ROLES,
  certainty: en.certainty,
  correctionKind: CORRECTION_KINDS,
  dateBasis: DATE_BASES,
  dateRelation: en.relation,
  incidentRelation: INCIDENT_RELATIONS,
  incidentType: INCIDENT_TYPES,
  participantRole: en.role,
  placeRole: PLACE_ROLES,
  placePrecision: en.precision,
  sensitivity: SENSITIVITIES,
  sourceKind: SOURCE_KINDS,
  stance: STANCES,
  verification: VERIFICATIONS,
}
