import { Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'

const CALENDARS = ['outlook', 'iphone', 'google'] as const

/** How people's calendars are told to follow an address, in their own words. */
export function HowTo() {
  const t = useText()
  return (
    <section className="stack" aria-labelledby="how-to">
      <Heading level={2} data-size="xs" id="how-to">
        {t('calendar.how')}
      </Heading>
      <div>
        {CALENDARS.map((name) => (
          <Details key={name} data-size="sm">
            <Details.Summary>{t(`calendar.how.${name}`)}</Details.Summary>
            <Details.Content>
              <Paragraph>{t(`calendar.how.${name}.body`)}</Paragraph>
            </Details.Content>
          </Details>
        ))}
      </div>
      <Paragraph className="quiet">{t('calendar.how.pace')}</Paragraph>
    </section>
  )
}
