/** Incidents that no timeline can be drawn of. The message is a sentence that names the one at fault. */
export class InvalidIncidentsError extends Error {
  override readonly name = 'InvalidIncidentsError'
  /** The id of the incident, or its entry in the columns; `null` where the fault is in all of them together. */
  readonly incident: string | number | null

  constructor(message: string, incident: string | number | null = null) {
    super(message)
    this.incident = incident
  }
}
