import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Gathering } from '../api/answers'
import { currentGroup, isLearner } from '../app/landing'
import { daysUntil } from '../i18n/format'
import { currentLanguage, useText } from '../i18n/text'
import { Markdown } from '../markdown/markdown'
import { useMe } from '../session/me'
import { agendaQuery } from './queries'

/** What to bring, read or do before: the planner's own words, and the way to the prework as long as there is time for it. */
export function Preparation({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const group = currentGroup(useMe())
  const agenda = useQuery(agendaQuery(gathering.id)).data?.data
  const ahead = gathering.state === 'called' && daysUntil(gathering.startsAt) > 0
  const path = ahead && gathering.module !== null && group && isLearner(group) ? group : null
  const own = agenda?.preparation ?? ''
  if (!path && own.trim() === '') return null
  return (
    <section className="stack" aria-labelledby="prepare">
      <Heading level={2} data-size="xs" id="prepare">
        {t('gathering.prepare')}
      </Heading>
      {own.trim() !== '' && (
        <div lang={agenda && agenda.language !== currentLanguage() ? agenda.language : undefined}>
          <Markdown source={own} />
        </div>
      )}
      {path && (
        <>
          <Paragraph>{t('gathering.prepare.body')}</Paragraph>
          <div>
            <Button asChild variant="secondary">
              <Link to="/gruppe/$groupId/lopet" params={{ groupId: path.id }}>
                {t('gathering.prepare.open')}
              </Link>
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
