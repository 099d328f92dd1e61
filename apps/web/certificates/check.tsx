import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { CheckedCertificate } from '../api/answers'
import { ApiProblem } from '../api/problem'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { hasRole, meQuery } from '../session/me'
import { checkQuery } from './queries'
import { Withdrawal } from './withdrawal'

const route = getRouteApi('/kursbevis/$code')

/** What somebody who was shown a certificate finds out with its code; nobody has to sign in for it. */
export function CheckPage() {
  const { code } = route.useParams()
  const check = useQuery({ ...checkQuery(code), retry: false })
  if (check.error instanceof ApiProblem && check.error.status === 404) return <Unknown code={code} />
  return <LoadedPage query={check}>{(data) => <Checked check={data} code={code} />}</LoadedPage>
}

function Unknown({ code }: { code: string }) {
  const t = useText()
  return (
    <Page title={t('certificate.check.unknown')} above={t('certificate.title')}>
      <p className="reading">{t('certificate.check.unknown-means', { code })}</p>
    </Page>
  )
}

function Checked({ check, code }: { check: CheckedCertificate; code: string }) {
  const t = useText()
  const me = useQuery({ ...meQuery, retry: false }).data
  if (!check.printed) {
    return (
      <Page title={t('certificate.check.withdrawn', { date: day(check.withdrawnOn ?? '') })}>
        <p>{t('certificate.check.withdrawn-means')}</p>
      </Page>
    )
  }
  return (
    <Page
      title={t('certificate.check.valid')}
      above={t('certificate.title')}
      tabTitle={t('certificate.title')}
    >
      <div className="stack-loose reading">
        <Printed printed={check.printed} code={code} />
        {me && hasRole(me, 'administrator') && <Withdrawal code={code} />}
      </div>
    </Page>
  )
}

function Printed({ printed, code }: { printed: NonNullable<CheckedCertificate['printed']>; code: string }) {
  const t = useText()
  const { name, programme, organisation, from, to, issuedOn, modules } = printed
  return (
    <section className="panel stack">
      <p>{t('certificate.check.says', { name, programme, organisation })}</p>
      <dl className="facts">
        <div>
          <dt>{t('certificate.check.period')}</dt>
          <dd>
            {day(from)} – {day(to)}
          </dd>
        </div>
        <div>
          <dt>{t('certificate.check.issued')}</dt>
          <dd>{day(issuedOn)}</dd>
        </div>
        <div>
          <dt>{t('certificate.code')}</dt>
          <dd className="tabular">{code}</dd>
        </div>
      </dl>
      <h2 className="small quiet">{t('certificate.check.gatherings')}</h2>
      <ul className="plain stack-tight">
        {modules.map((module) => (
          <li key={module.number}>
            {module.number}. {module.title}
            <span className="quiet small">
              {' '}
              · {day(module.heldOn)} · {t('certificate.check.hours', { hours: module.minutes / 60 })}
              {module.partly && ` (${t('certificate.check.partly')})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
