import { INCIDENT_TYPES } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { pageOnSiteField } from '../../admin/page-on-site-field'
import { dateField } from '../../honest-date/date-field'
import { keepAnchors } from '../../honest-date/following/keep-anchors'
import { moveDependants } from '../../honest-date/following/move-dependants'
import { assignedDocumentHooks, documentAccess } from '../../record/document-rules'
import { editorsLock, selfSavingDrafts } from '../../record/drafts'
import { languageField } from '../../record/language-field'
import { lastEditedByField, ownerField } from '../../record/ownership'
import { publicIdField } from '../../record/public-id'
import { publicationFields } from '../../record/publication-fields'
import { slugField } from '../../record/slug-field'
import { textField } from '../../text/text-field'
import { optionsFrom } from '../../vocabulary/options'
import { workflowField } from '../../workflow/workflow-field'
import { evidenceFields } from './evidence-fields'
import { peopleAndPlaceFields } from './people-and-place-fields'
import { placementFields } from './placement-fields'
import { summaryField } from './summary-field'
import { noteIsOfThisSave, systemNoteField } from './system-note'

const incidentHooks: CollectionConfig['hooks'] = {
  ...assignedDocumentHooks,
  beforeChange: [...assignedDocumentHooks.beforeChange, noteIsOfThisSave],
  afterChange: [...assignedDocumentHooks.afterChange, moveDependants],
  beforeDelete: [keepAnchors],
}

export const incidents: CollectionConfig = {
  slug: 'incidents',
  admin: {
    group: 'Stories',
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'date.edtf', 'verification', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'date.edtf', 'date.stated', 'publicId'],
  },
  versions: selfSavingDrafts,
  trash: true,
  access: documentAccess('incidents'),
  hooks: incidentHooks,
  lockDocuments: editorsLock,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'What happened',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'title',
                  type: 'text',
                  required: true,
                  admin: { width: '70%', description: 'Neutral, in the past tense, accusing no one.' },
                },
                {
                  name: 'type',
                  type: 'select',
                  required: true,
                  defaultValue: 'other',
                  enumName: 'incident_type',
                  options: optionsFrom(INCIDENT_TYPES),
                  admin: { width: '30%' },
                },
              ],
            },
            dateField({ name: 'date', label: 'When it happened', isNeeded: true, isSearched: true, follows: true }),
            summaryField,
            ...peopleAndPlaceFields,
            textField({ name: 'body', label: 'More about it' }),
          ],
        },
        { label: 'Evidence', fields: evidenceFields },
        { label: 'Placement and workflow', fields: [...placementFields, workflowField] },
      ],
    },
    pageOnSiteField('incident'),
    slugField,
    languageField,
    ...publicationFields,
    publicIdField,
    ownerField,
    lastEditedByField,
    systemNoteField,
  ],
}
