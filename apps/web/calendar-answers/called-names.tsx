import { Heading } from '@digdir/designsystemet-react'
import type { CalendarAnswers } from '../api/answers'
import { useText } from '../i18n/text'

type Called = CalendarAnswers['groups'][number]

/** Those first of whom somebody may have to do something. */
const ORDER = ['declined', 'tentative', 'accepted', 'none'] as const

/** Who answered what, group by group; a heading only where there is more than one. */
export function CalledNames({ groups }: { groups: readonly Called[] }) {
  const t = useText()
  return (
    <div className="stack">
      {groups.map((called) => (
        <div key={called.group?.id ?? 'teachers'} className="stack-tight">
          {groups.length > 1 && (
            <Heading level={3} data-size="2xs">
              {called.group?.name ?? t('calendar-answers.teachers')}
            </Heading>
          )}
          <OneGroup called={called} />
        </div>
      ))}
    </div>
  )
}

function OneGroup({ called: { people } }: { called: Called }) {
  const t = useText()
  const given = ORDER.map((answer) => ({
    answer,
    names: people.filter((one) => (one.answer ?? 'none') === answer).map(({ person }) => person.name),
  }))
  return (
    <dl className="stack-tight">
      {given
        .filter(({ names }) => names.length > 0)
        .map(({ answer, names }) => (
          <div key={answer}>
            <dt className="quiet">{t(`calendar-answers.is.${answer}`)}</dt>
            <dd>{names.join(', ')}</dd>
          </div>
        ))}
    </dl>
  )
}
