import { Label, Select } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { useText } from '../i18n/text'
import { Segmented } from '../parts/segmented'
import { hasRole, useMe } from '../session/me'
import { STATES, type AnswerFilter } from './answer-queries'

const MODULES = [1, 2, 3, 4, 5]

interface AnswerFiltersProps {
  cohortId: string
  filter: AnswerFilter
}

/** What waits or all, and which module and state; an instructor of several cohorts also says which. */
export function AnswerFilters({ cohortId, filter }: AnswerFiltersProps) {
  const t = useText()
  const navigate = useNavigate()
  const all = filter.vis === 'alle'
  const go = (change: AnswerFilter) => {
    const chosen = Object.entries({ ...filter, ...change }).filter(([, value]) => value)
    void navigate({
      to: '/kull/$cohortId/svar',
      params: { cohortId },
      search: Object.fromEntries(chosen),
      replace: true,
    })
  }
  return (
    <div className="answer-filters" data-size="sm">
      <TaughtCohorts cohortId={cohortId} />
      <Segmented
        name="answers-show"
        legend={t('matrix.show')}
        value={all ? 'alle' : 'venter'}
        choose={(vis) => go(vis === 'alle' ? { vis } : { vis: '', status: '' })}
        choices={[
          ['venter', t('answers.waiting')],
          ['alle', t('matrix.show.all')],
        ]}
      />
      <div className="field-block">
        <Label htmlFor="answers-module">{t('answers.module')}</Label>
        <Select
          id="answers-module"
          value={filter.modul ?? ''}
          onChange={(event) => go({ modul: event.target.value })}
        >
          <Select.Option value="">{t('answers.every-module')}</Select.Option>
          {MODULES.map((number) => (
            <Select.Option key={number} value={String(number)}>
              {t('word.module', { number })}
            </Select.Option>
          ))}
        </Select>
      </div>
      {all && (
        <div className="field-block">
          <Label htmlFor="answers-state">{t('answers.state')}</Label>
          <Select
            id="answers-state"
            value={filter.status ?? ''}
            onChange={(event) => go({ status: event.target.value })}
          >
            <Select.Option value="">{t('answers.every-state')}</Select.Option>
            {STATES.map((state) => (
              <Select.Option key={state} value={state}>
                {t(`answer.state.${state}`)}
              </Select.Option>
            ))}
          </Select>
        </div>
      )}
    </div>
  )
}

function TaughtCohorts({ cohortId }: { cohortId: string }) {
  const t = useText()
  const me = useMe()
  const navigate = useNavigate()
  const taught = me.roles.flatMap(({ role, cohort }) => (role === 'instructor' && cohort ? [cohort] : []))
  if (hasRole(me, 'administrator') || taught.length < 2) return null
  return (
    <div className="field-block">
      <Label htmlFor="answers-cohort">{t('overview.cohort')}</Label>
      <Select
        id="answers-cohort"
        value={cohortId}
        onChange={(event) =>
          void navigate({ to: '/kull/$cohortId/svar', params: { cohortId: event.target.value }, search: {} })
        }
      >
        {taught.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
