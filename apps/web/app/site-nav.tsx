import { Link } from '@tanstack/react-router'
import type { Me } from '../api/answers'
import { useText } from '../i18n/text'
import { linksFor } from '../routes/nav'

export function SiteNav({ me }: { me: Me }) {
  const t = useText()
  return (
    <nav className="site-nav" aria-label={t('nav.label')}>
      <ul className="plain">
        {linksFor(me).map(({ text, link }) => (
          <li key={link.to}>
            <Link {...link}>{t(text)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
