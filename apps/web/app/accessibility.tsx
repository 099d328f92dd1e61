import { Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'
import { Page } from './page'

export function AccessibilityPage() {
  const t = useText()
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')}>
      <div className="reading stack">
        <Heading level={2} data-size="xs">
          {t('accessibility.aim.title')}
        </Heading>
        <Paragraph>{t('accessibility.aim.body')}</Paragraph>
        <List.Unordered>
          <List.Item>{t('accessibility.keyboard')}</List.Item>
          <List.Item>{t('accessibility.reader')}</List.Item>
          <List.Item>{t('accessibility.zoom')}</List.Item>
          <List.Item>{t('accessibility.colour')}</List.Item>
        </List.Unordered>
        <Heading level={2} data-size="xs">
          {t('accessibility.report.title')}
        </Heading>
        <Paragraph>{t('accessibility.report.body')}</Paragraph>
      </div>
    </Page>
  )
}
