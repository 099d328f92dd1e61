import { Label, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { cohortsQuery } from '../cohorts/queries'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { Rules } from './rules'

interface CohortRulesProps {
  cohort: string | null
  choose: (cohort: string) => void
}

/** The rules of one cohort, chosen among those that still get reminders. */
export function CohortRules({ cohort, choose }: CohortRulesProps) {
  const t = useText()
  const query = useQuery(cohortsQuery)
  return (
    <Loaded query={query}>
      {(all) => {
        const alive = all.filter(({ state }) => state !== 'archived')
        const shown =
          alive.find(({ id }) => id === cohort) ?? alive.find(({ state }) => ALIVE.has(state)) ?? alive[0]
        if (!shown) return <Empty title={t('rules.no-cohort')} body={t('rules.no-cohort.body')} />
        return (
          <div className="stack-loose">
            <div className="field-block reading">
              <Label htmlFor="rules-cohort">{t('overview.cohort')}</Label>
              <Select id="rules-cohort" value={shown.id} onChange={({ target }) => choose(target.value)}>
                {alive.map(({ id, name }) => (
                  <Select.Option key={id} value={id}>
                    {name}
                  </Select.Option>
                ))}
              </Select>
            </div>
            <Rules place={{ kind: 'cohort', id: shown.id }} />
          </div>
        )
      }}
    </Loaded>
  )
}

const ALIVE: ReadonlySet<string> = new Set(['enrolling', 'running'])
