import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { CodeForm } from './code-form'
import './report-check.css'

/** Where somebody who has a report on paper begins; nobody has to sign in for it. */
export function ReportCheckPage() {
  const t = useText()
  return (
    <Page title={t('report-check.title')} lead={t('report-check.lead')}>
      <CodeForm />
    </Page>
  )
}
