import { Fragment, type ReactNode } from 'react'

/** Draws things that have no name of their own, each known by its place. */
export function inOrder<T>(things: readonly T[], draw: (thing: T) => ReactNode): ReactNode {
  return things.map((thing, place) => <Fragment key={place}>{draw(thing)}</Fragment>)
}
