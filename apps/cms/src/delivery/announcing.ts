import type { CollectionConfig, GlobalConfig } from 'payload'
import { announceSettings, changeHooks } from './change-hooks'
import { isAnnounced } from './tags-showing'

/** Collections that tell the sites of what changes for readers; those that readers never see stay as they are. */
export function announcing(collections: readonly CollectionConfig[]): CollectionConfig[] {
  return collections.map((collection) =>
    isAnnounced(collection.slug) ? withHooks(collection, collection.slug) : collection,
  )
}

/** The settings of the site, telling the sites of every change. */
export function announcingSettings(settings: GlobalConfig): GlobalConfig {
  const { hooks = {} } = settings
  return { ...settings, hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), announceSettings] } }
}

function withHooks(collection: CollectionConfig, slug: Parameters<typeof changeHooks>[0]): CollectionConfig {
  const { hooks = {} } = collection
  const added = changeHooks(slug)
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), ...added.beforeChange],
      afterChange: [...(hooks.afterChange ?? []), ...added.afterChange],
      beforeDelete: [...(hooks.beforeDelete ?? []), ...added.beforeDelete],
      afterDelete: [...(hooks.afterDelete ?? []), ...added.afterDelete],
    },
  }
}
