import { Heading } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon, CircleIcon, HourglassIcon } from '@navikt/aksel-icons'
import type { Grant } from '../api/answers'
import { number } from '../i18n/format'
import { useText } from '../i18n/text'

type Goal = Grant['goals'][number]

/** Each goal: where it stands against where it should be, in numbers and words. */
export function GoalTable({ goals }: { goals: readonly Goal[] }) {
  const t = useText()
  return (
    <section className="stack-tight" aria-labelledby="goals">
      <Heading level={2} data-size="xs" id="goals">
        {t('grant.goals')}
      </Heading>
      <ul className="plain goals">
        {goals.map((goal) => (
          <li key={goal.key}>
            <span className="goal-title">{goal.title}</span>
            <span className="goal-value tabular">
              {goal.actual === null
                ? t('grant.goal.not-measured', { target: number(goal.target), unit: goal.unit })
                : t('grant.goal.of', {
                    actual: number(goal.actual),
                    target: number(goal.target),
                    unit: goal.unit,
                  })}
            </span>
            <Met met={goal.met} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Met({ met }: { met: boolean | null }) {
  const t = useText()
  const [state, Icon, key] =
    met === true
      ? (['done', CheckmarkCircleFillIcon, 'grant.goal.met'] as const)
      : met === false
        ? (['under-way', HourglassIcon, 'grant.goal.not-met'] as const)
        : (['upcoming', CircleIcon, 'grant.goal.unknown'] as const)
  return (
    <span className="state-mark" data-state={state}>
      <Icon aria-hidden />
      <span>{t(key)}</span>
    </span>
  )
}
