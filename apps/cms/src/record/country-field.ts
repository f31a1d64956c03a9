import type { TextField } from 'payload'

export const countryField: TextField = {
  name: 'country',
  type: 'text',
  label: 'Country',
  admin: { description: 'Two letters (ISO 3166-1), for example IQ.' },
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() || null : value)] },
  validate: (value: string | null | undefined) =>
    !value || /^[A-Z]{2}$/.test(value) || 'A country is two letters, for example IQ.',
}
