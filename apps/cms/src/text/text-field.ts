import { type FieldHook, type RichTextField, ValidationError } from 'payload'
import { checkText, InvalidTextError } from './check-text'
import { textEditor } from './editor'

const refuseUnpublishable: FieldHook = ({ collection, path, req, value }) => {
  try {
    checkText(value)
  } catch (error) {
    if (!(error instanceof InvalidTextError)) throw error
    const errors = [{ path: path.join('.'), message: error.message }]
    throw new ValidationError({ ...(collection ? { collection: collection.slug } : {}), errors, req })
  }
  return value
}

/** Running text that is checked on the server on every save, drafts too. */
export function textField(field: Pick<RichTextField, 'name' | 'label' | 'admin'>): RichTextField {
  return { ...field, type: 'richText', editor: textEditor, hooks: { beforeValidate: [refuseUnpublishable] } }
}
