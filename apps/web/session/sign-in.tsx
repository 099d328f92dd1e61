import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../i18n/text'
import { Page } from '../app/page'
import { DemoAccounts } from './demo-accounts'
import { MailSignIn } from './mail-sign-in'
import { meQuery, useDemo } from './me'
import { useEntered } from './entered'
import './session.css'

const route = getRouteApi('/logg-inn')

export function SignInPage() {
  const t = useText()
  const demo = useDemo()
  const { til } = route.useSearch()
  const me = useQuery(meQuery).data
  const entered = useEntered(til)
  return (
    <Page title={t('sign-in.title')} lead={t('sign-in.lead')}>
      <div className="sign-in">
        {me && (
          <Paragraph>
            {t('sign-in.already', { name: me.name })}{' '}
            <button type="button" className="ds-link link-button" onClick={() => void entered(me.csrfToken)}>
              {t('sign-in.go-on')}
            </button>
          </Paragraph>
        )}
        {demo && (
          <section className="stack" aria-labelledby="demo-heading">
            <div className="stack-tight">
              <Heading level={2} data-size="sm" id="demo-heading">
                {t('sign-in.demo.title')}
              </Heading>
              <Paragraph className="quiet">{t('sign-in.demo.lead')}</Paragraph>
            </div>
            <DemoAccounts entered={entered} />
          </section>
        )}
        <section className="panel mail-panel" aria-labelledby="mail-heading">
          <Heading level={2} data-size="sm" id="mail-heading" className="panel-title">
            {t('sign-in.mail.title')}
          </Heading>
          <MailSignIn entered={entered} til={til} />
        </section>
      </div>
    </Page>
  )
}
