import { Button } from '@digdir/designsystemet-react'
import { MenuHamburgerIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '../i18n/text'
import { meQuery } from '../session/me'
import mark from '../theme/mark.svg'
import { Account } from './account'
import { SiteNav } from './site-nav'

export function Masthead() {
  const t = useText()
  const me = useQuery(meQuery).data ?? null
  const { pathname } = useLocation()
  // Open for one page only: going somewhere closes it.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const open = openAt === pathname
  const Icon = open ? XMarkIcon : MenuHamburgerIcon
  return (
    <header className="masthead" data-size="sm">
      <div className="inner masthead-bar">
        <Link to="/" className="brand">
          <img src={mark} alt="" />
          <span>{t('shell.product')}</span>
        </Link>
        <Button
          className="menu-button"
          variant="tertiary"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpenAt(open ? null : pathname)}
        >
          <Icon aria-hidden />
          {t('shell.menu')}
        </Button>
        <div className="masthead-panel" id="menu" data-open={open}>
          {me && <SiteNav me={me} />}
          <Account me={me} />
        </div>
      </div>
    </header>
  )
}
