import { readFile } from 'node:fs/promises'
import { type CollectionBeforeOperationHook, type File, ValidationError } from 'payload'
import { slugOf } from '../record/slug'
import { InvalidPictureError, readPicture } from './read-picture'

/** Replaces what was uploaded by a picture of our own writing, before anything is stored. */
export const rewriteUpload: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const picture = await read(req.file)
  const name = `${slugOf(req.file.name.replace(/\.[^.]*$/, ''))}.${picture.extension}`
  req.file = { ...req.file, name, data: picture.bytes, mimetype: picture.mimeType, size: picture.bytes.length }
  delete req.file.tempFilePath
  req.context.checksum = picture.checksum
  return args

  async function read(file: File) {
    try {
      return await readPicture(file.tempFilePath ? await readFile(file.tempFilePath) : file.data)
    } catch (error) {
      if (!(error instanceof InvalidPictureError)) throw error
      throw new ValidationError({
        collection: collection.slug,
        errors: [{ path: 'file', message: error.message }],
        req,
      })
    }
  }
}
