import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Me } from '../api/answers'
import { useText } from '../i18n/text'
import { mayReadSome, myReportsQuery } from '../report-list/queries'
import { linksFor } from '../routes/nav'

export function SiteNav({ me }: { me: Me }) {
  const t = useText()
  const { data: reports = [] } = useQuery({ ...myReportsQuery, enabled: mayReadSome(me) })
  return (
    <nav className="site-nav" aria-label={t('nav.label')}>
      <ul className="plain">
        {linksFor(me, reports.length > 0).map(({ text, link }) => (
          <li key={link.to}>
            <Link {...link}>{t(text)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
