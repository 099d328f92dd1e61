import { Details } from '@digdir/designsystemet-react'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'
import type { DraftGathering } from './new-cohort-draft'

interface DraftGatheringsProps {
  gatherings: readonly DraftGathering[]
  change: (gatherings: readonly DraftGathering[]) => void
}

/** The rolled-forward days by batch, each to be changed before anything is saved. */
export function DraftGatherings({ gatherings, change }: DraftGatheringsProps) {
  const t = useText()
  const batches = [...new Set(gatherings.map(({ batch }) => batch))].sort((a, b) => a - b)
  const set = (place: number, given: Partial<DraftGathering>) =>
    change(gatherings.map((one, i) => (i === place ? { ...one, ...given } : one)))
  return (
    <div className="stack-tight">
      {batches.map((number) => {
        const own = gatherings.flatMap((one, place) => (one.batch === number ? [{ one, place }] : []))
        const first = own.map(({ one }) => one.day).sort()[0]
        return (
          <Details key={number} defaultOpen={number === batches[0]}>
            <Details.Summary>
              {t('setup.batch.summary', { number, count: own.length, first: first ? day(first) : '' })}
            </Details.Summary>
            <Details.Content>
              <div className="stack-loose">
                {own.map(({ one, place }) => (
                  <OneGathering
                    key={place}
                    id={`g${place}`}
                    gathering={one}
                    set={(given) => set(place, given)}
                  />
                ))}
              </div>
            </Details.Content>
          </Details>
        )
      })}
    </div>
  )
}

interface OneGatheringProps {
  id: string
  gathering: DraftGathering
  set: (given: Partial<DraftGathering>) => void
}

function OneGathering({ id, gathering, set }: OneGatheringProps) {
  const t = useText()
  const { module } = gathering
  const field = (key: 'day' | 'from' | 'to' | 'place') => ({
    id: `${id}-${key}`,
    value: gathering[key],
    onChange: ({ target }: { target: { value: string } }) => set({ [key]: target.value }),
  })
  return (
    <fieldset className="stack-tight">
      <legend className="ds-label">{t('move.module', { number: module.number, title: module.title })}</legend>
      <div className="facts">
        <TextField {...field('day')} type="date" required label={t('setup.day')} />
        <TextField {...field('from')} type="time" required label={t('setup.from-time')} />
        <TextField {...field('to')} type="time" required label={t('setup.to-time')} />
        <TextField {...field('place')} maxLength={200} label={t('setup.place')} />
      </div>
    </fieldset>
  )
}
