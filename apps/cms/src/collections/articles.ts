import { ARTICLE_KINDS, BYLINE_ROLES } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { datesInTextField } from '../admin/dates-in-text/dates-in-text-field'
import { namedRows } from '../admin/named-rows'
import { pageOnSiteField } from '../admin/page-on-site-field'
import { assignedDocumentHooks, documentAccess } from '../record/document-rules'
import { editorsLock, selfSavingDrafts } from '../record/drafts'
import { languageField } from '../record/language-field'
import { lastEditedByField, ownerField } from '../record/ownership'
import { publicIdField } from '../record/public-id'
import { publicationFields } from '../record/publication-fields'
import { slugField } from '../record/slug-field'
import { deriveMentionedIncidents } from '../text/derive-mentions'
import { textField } from '../text/text-field'
import { optionsFrom } from '../vocabulary/options'
import { workflowField } from '../workflow/workflow-field'

export const articles: CollectionConfig = {
  slug: 'articles',
  admin: {
    group: 'Stories',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', '_status', 'workflow.stage', 'updatedAt'],
    listSearchableFields: ['title', 'dek', 'slug', 'publicId'],
  },
  versions: selfSavingDrafts,
  trash: true,
  access: documentAccess('articles'),
  hooks: { ...assignedDocumentHooks, beforeChange: [...assignedDocumentHooks.beforeChange, deriveMentionedIncidents] },
  lockDocuments: editorsLock,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            { name: 'title', type: 'text', required: true },
            { name: 'dek', type: 'textarea', admin: { description: 'The sentence or two below the headline.' } },
            textField({
              name: 'body',
              admin: { description: 'Link the words that tell of an incident to that incident.' },
            }),
            datesInTextField,
          ],
        },
        {
          label: 'About it',
          fields: [
            {
              name: 'bylines',
              type: 'array',
              admin: namedRows('byline', 'Byline'),
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'contributor', type: 'relationship', relationTo: 'contributors', required: true },
                    {
                      name: 'role',
                      type: 'select',
                      required: true,
                      defaultValue: 'author',
                      enumName: 'byline_role',
                      options: optionsFrom(BYLINE_ROLES),
                    },
                  ],
                },
              ],
            },
            {
              name: 'quotedFrom',
              type: 'group',
              label: 'Digest of',
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'source', type: 'relationship', relationTo: 'sources' },
                    { name: 'quotedOn', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
                    { name: 'repostedOn', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
                  ],
                },
              ],
            },
            { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
            { name: 'timelines', type: 'relationship', relationTo: 'timelines', hasMany: true },
            { name: 'heroMedia', type: 'upload', relationTo: 'media', label: 'Picture at the top' },
            {
              name: 'mentionedIncidents',
              type: 'relationship',
              relationTo: 'incidents',
              hasMany: true,
              label: 'Incidents in the text',
              admin: { readOnly: true, description: 'Found in the text’s links on every save.' },
            },
            {
              name: 'seo',
              type: 'group',
              label: 'Search engines',
              fields: [
                { name: 'title', type: 'text' },
                { name: 'description', type: 'textarea' },
              ],
            },
          ],
        },
        { label: 'Workflow', fields: [workflowField] },
      ],
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'report',
      enumName: 'article_kind',
      options: optionsFrom(ARTICLE_KINDS),
      admin: { position: 'sidebar' },
    },
    pageOnSiteField('article'),
    {
      name: 'unpublishedMentions',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/admin/UnpublishedMentions#UnpublishedMentions' },
      },
    },
    slugField,
    languageField,
    {
      name: 'substantivelyUpdatedAt',
      type: 'date',
      label: 'Substance last changed',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        description: 'Set it when a reader of the earlier text should know; not for a typing mistake.',
      },
    },
    ...publicationFields,
    publicIdField,
    ownerField,
    lastEditedByField,
  ],
}
