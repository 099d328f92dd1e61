import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/text'
import { meQuery } from '../session/me'

export function Footer() {
  const t = useText()
  const me = useQuery({ ...meQuery, enabled: false }).data
  return (
    <footer className="footer">
      <div className="inner footer-row">
        <p>{t('shell.owner')}</p>
        {me && (me.groups.length > 0 || me.roles.length === 0) && (
          <Link to="/mine-refleksjoner" className="ds-link">
            {t('own-reflections.title')}
          </Link>
        )}
        {me && me.roles.length > 0 && (
          <Link to="/min-kalender" className="ds-link">
            {t('calendar.mine')}
          </Link>
        )}
        {me && (
          <Link to="/min-side/epost" className="ds-link">
            {t('preferences.open')}
          </Link>
        )}
        <Link to="/tilgjengelighet" className="ds-link">
          {t('accessibility.title')}
        </Link>
      </div>
    </footer>
  )
}
