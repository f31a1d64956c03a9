import { type FieldHook, type RichTextField, ValidationError } from 'payload'
import { publishes } from '../publication/publishes'
import { checkText, InvalidTextError } from './check-text'
import { textEditor } from './editor'

const refuseUnpublishable: FieldHook = ({ collection, data, path, req, value }) => {
  try {
    checkText(value, { mayLinksWait: !publishes(data, req) })
  } catch (error) {
    if (!(error instanceof InvalidTextError)) throw error
    const errors = [{ path: path.join('.'), message: error.message }]
    throw new ValidationError({ ...(collection ? { collection: collection.slug } : {}), errors, req })
  }
  return value
}

/** Running text that is checked on the server on every save, drafts too, where only a link may wait for its address. */
export function textField(field: Pick<RichTextField, 'name' | 'label' | 'admin'>): RichTextField {
  return { ...field, type: 'richText', editor: textEditor, hooks: { beforeValidate: [refuseUnpublishable] } }
}
