export const CORRECTION_KINDS = {
  correction: { label: 'Correction', meaning: 'We had something wrong.' },
  clarification: { label: 'Clarification', meaning: 'What we wrote could be misread.' },
  update: { label: 'Update', meaning: 'Something new became known.' },
  retraction: { label: 'Retraction', meaning: 'We withdraw it.' },
} as const
export type CorrectionKind = keyof typeof CORRECTION_KINDS
