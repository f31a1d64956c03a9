import { type ReactNode, Suspense } from 'react'

interface FailingProps {
  /** What a reader sees, scripts or none. */
  readonly children: ReactNode
  /** Throws what the answer's status follows from. */
  readonly because: () => never
}

/**
 * Draws a page whose answer is not 200. What is thrown while a page is drawn leaves a reader without scripts an empty
 * page; thrown inside a boundary of its own it still decides the status, and the words around it are sent.
 */
export function Failing({ children, because }: FailingProps) {
  return (
    <>
      {children}
      <Suspense fallback={null}>
        <Thrower because={because} />
      </Suspense>
    </>
  )
}

async function Thrower({ because }: Pick<FailingProps, 'because'>): Promise<null> {
  await Promise.resolve()
  return because()
}
