import type { Addressable } from '@dateline/schema'
import type { UIField } from 'payload'
import { environment } from '../environment'

export function pageOnSiteField(kind: Addressable): UIField {
  return {
    name: 'pageOnSite',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: {
        Field: { path: '/admin/PageOnSite#PageOnSite', clientProps: { kind, siteUrl: environment.siteUrl } },
      },
    },
  }
}
