export { openColumns } from './core/column-store'
export { type IncidentColumns, NO_LANE } from './core/incident-columns'
