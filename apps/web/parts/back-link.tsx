import { ChevronLeftIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'

/** The way back to the list that this page belongs to. */
export function BackLink({ children }: { children: ReactNode }) {
  return (
    <span className="back-link">
      <ChevronLeftIcon aria-hidden fontSize="1.25rem" />
      {children}
    </span>
  )
}
