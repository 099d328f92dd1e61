import { Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CalendarAnswers, Gathering } from '../api/answers'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { CalledNames } from './called-names'
import { calendarAnswersQuery } from './queries'

/** What calendars answered, for those who carry a group or plan; to everybody else only what their own said. */
export function CalendarAnswersSection({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const answers = useQuery({ ...calendarAnswersQuery(gathering.id), enabled: gathering.state === 'called' })
  if (gathering.state !== 'called') return null
  if (answers.data && !answers.data.counts) return <MyAnswer mine={answers.data.mine} />
  return (
    <section className="stack" aria-labelledby="calendar-answers">
      <Heading level={2} data-size="xs" id="calendar-answers">
        {t('calendar-answers.title')}
      </Heading>
      <Loaded query={answers}>{(data) => <Answers id={gathering.id} answers={data} />}</Loaded>
    </section>
  )
}

/** In the words of who answered; nothing as long as they have not. */
export function MyCalendarAnswer({ gathering }: { gathering: Gathering }) {
  const answers = useQuery({ ...calendarAnswersQuery(gathering.id), enabled: gathering.state === 'called' })
  return <MyAnswer mine={answers.data?.mine ?? null} />
}

function MyAnswer({ mine }: Pick<CalendarAnswers, 'mine'>) {
  const t = useText()
  return mine && <Paragraph>{t(`calendar-answers.mine.${mine}`)}</Paragraph>
}

function Answers({ id, answers: { counts, groups } }: { id: string; answers: CalendarAnswers }) {
  const t = useText()
  if (!counts) return null
  const given = counts.accepted + counts.tentative + counts.declined
  if (given === 0) {
    return <p className="quiet">{t(`calendar-answers.${counts.none === 0 ? 'not-called' : 'none'}`)}</p>
  }
  return (
    <>
      <p className="tabular">{t('calendar-answers.counts', { ...counts })}</p>
      {counts.declined > 0 && (
        <p>
          {t('calendar-answers.excuse')}{' '}
          <Link to="/samlinger/$gatheringId/oppmote" params={{ gatheringId: id }} className="ds-link">
            {t('calendar-answers.excuse.open')}
          </Link>
        </p>
      )}
      <Details data-size="sm">
        <Details.Summary>{t('calendar-answers.who')}</Details.Summary>
        <Details.Content>
          <CalledNames groups={groups} />
        </Details.Content>
      </Details>
    </>
  )
}
