import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { useText } from '../i18n/text'

interface PageProps {
  title: string
  /** The language of the title, where it may be another than the reader's. */
  titleLang?: string
  /** What the tab says when the heading alone would be too long or too personal. */
  tabTitle?: string
  above?: ReactNode
  lead?: ReactNode
  children: ReactNode
}

let shown: string | null = null

/** One screen: its title in the tab, its heading in focus after navigation, and the content below. */
export function Page({ title, titleLang, tabTitle, above, lead, children }: PageProps) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  // The place that is drawn, not the one we are on the way to: the page that we leave must not take the focus.
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  useEffect(() => {
    document.title = `${tabTitle ?? title} – ${t('shell.product')}`
  })
  useEffect(() => {
    if (pathname === undefined) return
    if (shown !== null && shown !== pathname) heading.current?.focus({ preventScroll: true })
    shown = pathname
  }, [pathname])
  return (
    <article className="page">
      <header className="page-head">
        {above && <div className="page-above">{above}</div>}
        <Heading level={1} className="page-title" lang={titleLang} ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {lead && (
          <Paragraph className="page-lead" asChild>
            <div>{lead}</div>
          </Paragraph>
        )}
      </header>
      {children}
    </article>
  )
}
