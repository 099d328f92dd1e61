import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Gathering } from '../api/answers'
import { currentGroup, isLearner } from '../app/landing'
import { daysUntil } from '../i18n/format'
import { useText } from '../i18n/text'
import { useMe } from '../session/me'

/** The way to the prework, as long as there is time for it. */
export function GetReady({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const group = currentGroup(useMe())
  if (gathering.state !== 'called' || daysUntil(gathering.startsAt) <= 0) return null
  if (!group || !isLearner(group)) return null
  return (
    <section className="stack" aria-labelledby="prepare">
      <Heading level={2} data-size="xs" id="prepare">
        {t('gathering.prepare')}
      </Heading>
      <Paragraph>{t('gathering.prepare.body')}</Paragraph>
      <div>
        <Button asChild variant="secondary">
          <Link to="/gruppe/$groupId/lopet" params={{ groupId: group.id }}>
            {t('gathering.prepare.open')}
          </Link>
        </Button>
      </div>
    </section>
  )
}
