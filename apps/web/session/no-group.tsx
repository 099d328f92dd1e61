import { Link } from '@tanstack/react-router'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { Empty } from '../parts/states'
import { useMe } from './me'

export function NoGroupPage() {
  const t = useText()
  const me = useMe()
  return (
    <Page title={t('no-group.hello', { name: me.name })}>
      <Empty title={t('no-group.title')} body={t('no-group.body', { email: me.email })}>
        <Link to="/mine-refleksjoner" className="ds-link">
          {t('own-reflections.title')}
        </Link>
      </Empty>
    </Page>
  )
}
