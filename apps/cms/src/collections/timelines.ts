import { LANE_KEYS, TIMELINE_MODES, VERIFICATIONS } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { namedRows } from '../admin/named-rows'
import { pageOnSiteField } from '../admin/page-on-site-field'
import { dateField } from '../honest-date/date-field'
import { edtfOrEmpty } from '../honest-date/edtf-or-empty'
import { assignedDocumentHooks, documentAccess } from '../record/document-rules'
import { editorsLock, selfSavingDrafts } from '../record/drafts'
import { languageField } from '../record/language-field'
import { lastEditedByField, ownerField } from '../record/ownership'
import { publicIdField } from '../record/public-id'
import { publicationFields } from '../record/publication-fields'
import { slugField } from '../record/slug-field'
import { optionsFrom } from '../vocabulary/options'
import { workflowField } from '../workflow/workflow-field'

export const timelines: CollectionConfig = {
  slug: 'timelines',
  admin: {
    group: 'Stories',
    useAsTitle: 'title',
    defaultColumns: ['title', 'mode', '_status', 'workflow.stage', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'publicId'],
  },
  versions: selfSavingDrafts,
  trash: true,
  access: documentAccess('timelines'),
  hooks: assignedDocumentHooks,
  lockDocuments: editorsLock,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Incidents',
          fields: [
            { name: 'title', type: 'text', required: true },
            { name: 'intro', type: 'textarea' },
            {
              name: 'mode',
              type: 'radio',
              required: true,
              defaultValue: 'picked',
              enumName: 'timeline_mode',
              options: optionsFrom(TIMELINE_MODES),
            },
            {
              name: 'entries',
              type: 'array',
              labels: { singular: 'Incident', plural: 'Incidents' },
              admin: { ...namedRows('entry', 'Incident'), condition: (data) => data.mode !== 'query' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'incident', type: 'relationship', relationTo: 'incidents', required: true },
                    { name: 'group', type: 'text', admin: { description: 'The lane it stands in.' } },
                  ],
                },
                { name: 'note', type: 'text' },
                { name: 'isHighlighted', type: 'checkbox', label: 'Highlighted' },
              ],
            },
            {
              name: 'query',
              type: 'group',
              label: 'Which incidents',
              admin: { condition: (data) => data.mode === 'query' },
              fields: [
                { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
                { name: 'actors', type: 'relationship', relationTo: 'actors', hasMany: true },
                { name: 'places', type: 'relationship', relationTo: 'places', hasMany: true },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'from',
                      type: 'text',
                      validate: edtfOrEmpty,
                      admin: { description: 'In EDTF, for example 2014 or 2014-06-10.' },
                    },
                    {
                      name: 'to',
                      type: 'text',
                      validate: edtfOrEmpty,
                      admin: { description: 'In EDTF; the whole of it is included.' },
                    },
                  ],
                },
                {
                  name: 'verifications',
                  type: 'select',
                  hasMany: true,
                  enumName: 'verification',
                  options: optionsFrom(VERIFICATIONS),
                  admin: { description: 'All of them where none is chosen.' },
                },
              ],
            },
          ],
        },
        {
          label: 'Look',
          fields: [
            {
              name: 'lanesBy',
              type: 'select',
              required: true,
              defaultValue: 'none',
              label: 'Lanes',
              enumName: 'lane_key',
              options: optionsFrom(LANE_KEYS),
            },
            dateField({ name: 'defaultWindow', label: 'What to show first' }),
            {
              name: 'eras',
              type: 'array',
              admin: namedRows('era', 'Era'),
              fields: [
                { name: 'label', type: 'text', required: true },
                dateField({ name: 'date', label: 'Date of the era', isNeeded: true }),
              ],
            },
            {
              name: 'isEmbeddable',
              type: 'checkbox',
              label: 'Others may embed it',
              defaultValue: true,
            },
          ],
        },
        { label: 'Workflow', fields: [workflowField] },
      ],
    },
    pageOnSiteField('timeline'),
    slugField,
    languageField,
    ...publicationFields,
    publicIdField,
    ownerField,
    lastEditedByField,
  ],
}
