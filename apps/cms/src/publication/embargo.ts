import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { publishes } from './publishes'

/** Publication before the embargo's end is refused, whoever asks. */
export const refuseBeforeEmbargo: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const until = data.workflow?.embargoUntil
  if (!until || !publishes(data, req) || Date.now() >= new Date(until).getTime()) return data
  const moment = `${new Date(until).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  throw new ValidationError({
    collection: collection.slug,
    errors: [
      {
        path: 'workflow.embargoUntil',
        label: 'Embargo until',
        message: `This is under embargo until ${moment}: publish it then, or change the embargo.`,
      },
    ],
    req,
  })
}
