import {
  DATE_BASES,
  DATE_ENDS,
  DATE_PRECISIONS,
  DATE_QUALIFIERS,
  DATE_RELATIONS,
  DATE_SHAPES,
  isTimeZone,
} from '@dateline/schema'
import type { Field, FieldHook, GroupField, NumberField } from 'payload'
import { optionsFrom, optionsOf } from '../vocabulary/options'
import { followAnchor } from './following/follow-anchor'
import { planMoves } from './following/planned-moves'
import { refuseToFollow } from './following/refuse-to-follow'
import { placeStoredDate } from './place-stored-date'
import { fixSeasons } from './season-hemisphere'

interface DateFieldOptions {
  readonly name: string
  readonly label: string
  readonly description?: string
  /** Whether the document cannot be published without it. */
  readonly isNeeded?: boolean
  /** Whether incidents are looked up by its bounds. */
  readonly isSearched?: boolean
  /** Whether it may hang on another incident's date, and other dates on it. */
  readonly follows?: boolean
}

/** An honest date: the words, the standard form and the reasoning are entered; the rest is derived on the server. */
export function dateField({
  name,
  label,
  description,
  isNeeded = false,
  isSearched = false,
  follows = false,
}: DateFieldOptions): GroupField {
  return {
    name,
    type: 'group',
    label,
    admin: {
      components: { Field: { path: '/admin/date-entry/DateField#DateField', clientProps: { follows } } },
      ...(description === undefined ? {} : { description }),
    },
    hooks: { beforeChange: hooksOf({ isNeeded, follows }) },
    fields: [
      {
        type: 'collapsible',
        label: 'How we know',
        admin: { initCollapsed: true },
        fields: [...writtenFields, ...reasoningFields, derivedFields(isSearched)],
      },
    ],
  }
}

/** What the date's one input enters, each to be corrected by itself. */
const writtenFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'stated',
        type: 'text',
        label: 'In the source’s words',
        admin: { description: 'Exactly as the source says it.' },
      },
      {
        name: 'edtf',
        type: 'text',
        label: 'Date in EDTF',
        admin: { description: 'For example 2014-07-03, 2014-07, 2014-22 (summer), 2004-06/2006-08, 2014?' },
      },
    ],
  },
]

/** In this order: what is typed, then what it hangs on, then its bounds, then what hangs on it. */
function hooksOf({ isNeeded, follows }: Required<Pick<DateFieldOptions, 'isNeeded' | 'follows'>>): FieldHook[] {
  const place = placeStoredDate({ isNeeded })
  return follows ? [fixSeasons, followAnchor, place, planMoves] : [fixSeasons, refuseToFollow, place]
}

const reasoningFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'basis',
        type: 'select',
        defaultValue: 'stated',
        enumName: 'date_basis',
        options: optionsFrom(DATE_BASES),
      },
      {
        name: 'timeZone',
        type: 'text',
        label: 'Time zone',
        admin: { description: 'In which the source means its days, for example Asia/Baghdad; UTC where empty.' },
        validate: (value: string | null | undefined) =>
          !value || isTimeZone(value) || `“${value}” is not a time zone; write it like Asia/Baghdad.`,
      },
    ],
  },
  { name: 'note', type: 'text', admin: { description: 'The assumption behind the reading, for the reader.' } },
  {
    name: 'relation',
    type: 'group',
    label: 'Relative to another incident',
    admin: { condition: (_, siblings) => siblings?.basis === 'relative' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'kind', type: 'select', enumName: 'date_relation', options: optionsFrom(DATE_RELATIONS) },
          { name: 'anchor', type: 'relationship', relationTo: 'incidents', label: 'Incident' },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'minDays', type: 'number', min: 0, label: 'At least (days)' },
          { name: 'maxDays', type: 'number', min: 0, label: 'At most (days)' },
          {
            name: 'notAfter',
            type: 'text',
            label: 'Not after',
            admin: { description: 'The day on which the source published, YYYY-MM-DD.' },
            validate: (value: string | null | undefined) =>
              !value || /^\d{4}-\d{2}-\d{2}$/.test(value) || 'Write the day as YYYY-MM-DD.',
          },
        ],
      },
    ],
  },
]

function derivedFields(isSearched: boolean): Field {
  const instant = (name: string): NumberField => ({ name, type: 'number', index: isSearched, admin: hidden })
  return {
    type: 'collapsible',
    label: 'Derived',
    admin: { hidden: true },
    fields: [
      instant('earliest'),
      instant('latest'),
      { name: 'start', type: 'select', enumName: 'date_end', options: optionsOf(DATE_ENDS), admin: hidden },
      { name: 'end', type: 'select', enumName: 'date_end', options: optionsOf(DATE_ENDS), admin: hidden },
      { name: 'coreEarliest', type: 'number', admin: hidden },
      { name: 'coreLatest', type: 'number', admin: hidden },
      { name: 'shape', type: 'select', enumName: 'date_shape', options: optionsOf(DATE_SHAPES), admin: hidden },
      {
        name: 'precision',
        type: 'select',
        enumName: 'date_precision',
        options: optionsOf(DATE_PRECISIONS),
        admin: hidden,
      },
      {
        name: 'qualifier',
        type: 'select',
        enumName: 'date_qualifier',
        options: optionsOf(DATE_QUALIFIERS),
        admin: hidden,
      },
    ],
  }
}

const hidden = { hidden: true, readOnly: true } as const
