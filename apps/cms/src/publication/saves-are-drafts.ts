import type { CollectionBeforeOperationHook } from 'payload'
import { isPublished } from '../access/own-work'
import { isEditor } from '../access/role'
import { Refusal } from './refusal'

declare module 'payload' {
  interface RequestContext {
    /** Whether the version that is being restored becomes a draft, rather than what readers see. */
    isRestoringAsDraft?: boolean
  }
}

interface SaveArguments {
  readonly id?: string
  readonly draft?: boolean
  readonly data?: Readonly<Record<string, unknown>>
  readonly publishAllLocales?: boolean
  readonly publishSpecificLocale?: string
}

/**
 * A person's save is a draft unless it says otherwise: Payload would publish or unpublish by what the latest draft
 * happens to be. What readers see changes only where an editor asks for it by `_status`.
 */
export const savesAreDrafts: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const save = args as SaveArguments
  if (operation === 'restoreVersion') {
    if (req.user && !isEditor(req)) throw new Refusal('Only an editor can restore a version.')
    req.context.isRestoringAsDraft = save.draft === true
  }
  if (!req.user || (operation !== 'create' && operation !== 'update')) return args
  const data = save.data ?? {}
  if (!isEditor(req)) await refuseToPublish(save)
  const saysStatus = data._status === 'published' || data._status === 'draft'
  return saysStatus || 'deletedAt' in data ? args : { ...args, draft: true }

  async function refuseToPublish({ id, draft, publishAllLocales, publishSpecificLocale }: SaveArguments) {
    if (data._status === 'published' || publishAllLocales || publishSpecificLocale) {
      throw new Refusal('Only an editor can publish: set the stage to “In review” instead.')
    }
    if (draft !== true && id !== undefined && (await isPublished({ req, collection: collection.slug, id }))) {
      if ('_status' in data || 'deletedAt' in data) throw new Refusal('Only an editor can take this off the site.')
    }
  }
}
