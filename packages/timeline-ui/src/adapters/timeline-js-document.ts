import { type Fields, fieldsOf } from './fields'
import { UnreadableTimelineError } from './unreadable-timeline-error'

const WRAPPER = /^\uFEFF?\s*(?:(?:var|let|const)\s+)?[\w$.]{1,100}\s*[=(]\s*$/

/** The root of a TimelineJS document: an object, or its text as JSON, as JSONP, or given to a variable. */
export function rootOf(document: unknown): Fields {
  const fields = fieldsOf(typeof document === 'string' ? parsed(document) : document)
  if (!fields) throw new UnreadableTimelineError('This is not a TimelineJS document: it is no object.')
  return fields
}

function parsed(text: string): unknown {
  const open = text.indexOf('{')
  const isWrapped = open > 0 && open < 200 && WRAPPER.test(text.slice(0, open))
  try {
    return JSON.parse(isWrapped ? text.slice(open, text.lastIndexOf('}') + 1) : text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UnreadableTimelineError('This is not a TimelineJS document: it is no JSON.')
  }
}
