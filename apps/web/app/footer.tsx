import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/text'

export function Footer() {
  const t = useText()
  return (
    <footer className="footer">
      <div className="inner footer-row">
        <p>{t('shell.owner')}</p>
        <Link to="/tilgjengelighet" className="ds-link">
          {t('accessibility.title')}
        </Link>
      </div>
    </footer>
  )
}
