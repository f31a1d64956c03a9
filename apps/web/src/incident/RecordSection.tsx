import type { ReactNode } from 'react'

interface RecordSectionProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** One row of an incident's record: its question at the side, the answer beside it. */
export function RecordSection({ id, title, children }: RecordSectionProps) {
  return (
    <section className="record-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="record-answer">{children}</div>
    </section>
  )
}
