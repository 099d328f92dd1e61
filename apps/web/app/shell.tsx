import { SkipLink } from '@digdir/designsystemet-react'
import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useText } from '../i18n/text'
import { Pending } from '../parts/states'
import { useDemo } from '../session/me'
import { Footer } from './footer'
import { Masthead } from './masthead'

export function Shell() {
  const t = useText()
  const demo = useDemo()
  return (
    <>
      <SkipLink href="#main">{t('shell.skip')}</SkipLink>
      {demo && (
        <aside className="demo-banner" aria-label="Demo">
          {t('shell.demo')}
        </aside>
      )}
      <Masthead />
      <main id="main" tabIndex={-1}>
        <div className="inner">
          <Suspense fallback={<Pending />}>
            <Outlet />
          </Suspense>
        </div>
      </main>
      <Footer />
    </>
  )
}
