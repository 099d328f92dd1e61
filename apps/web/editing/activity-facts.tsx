import { Heading } from '@digdir/designsystemet-react'
import type { AuthoredActivity } from '../api/answers'
import { useText } from '../i18n/text'
import { Segmented } from '../parts/segmented'
import { TextField } from '../parts/text-field'
import { has, type Fields } from './fields'

interface ActivityFactsProps {
  kind: AuthoredActivity['kind']
  fields: Fields
  change: (fields: Fields) => void
  readOnly: boolean
}

/** How long it takes, whether it counts, who answers it, and the addresses that its kind needs. */
export function ActivityFacts({ kind, fields, change, readOnly }: ActivityFactsProps) {
  const t = useText()
  const field = (name: 'link' | 'captions' | 'minutes' | 'minAgreements') => ({
    id: name,
    value: fields[name],
    readOnly,
    onChange: (event: { target: { value: string } }) => change({ ...fields, [name]: event.target.value }),
  })
  const group = fields.answeredBy === 'group'
  return (
    <section className="panel" aria-labelledby="facts">
      <div className="stack reading">
        <Heading level={2} data-size="xs" id="facts">
          {t('editing.facts')}
        </Heading>
        {has(kind, 'link') && (
          <TextField
            {...field('link')}
            type="url"
            label={t(kind === 'video' ? 'editing.video-link' : 'fact.link')}
            description={t('editing.https')}
          />
        )}
        {has(kind, 'captions') && (
          <TextField
            {...field('captions')}
            type="url"
            label={t('fact.captions')}
            description={t('editing.captions.means')}
          />
        )}
        <div className="language-columns">
          <TextField {...field('minutes')} type="number" min={1} max={480} label={t('fact.minutes')} />
          {group && (
            <TextField
              {...field('minAgreements')}
              type="number"
              min={1}
              max={50}
              label={t('fact.minAgreements')}
            />
          )}
        </div>
        <fieldset disabled={readOnly} className="stack">
          <Segmented
            name="required"
            legend={t('fact.required')}
            value={fields.required ? 'yes' : 'no'}
            choose={(value) => change({ ...fields, required: value === 'yes' })}
            choices={[
              ['yes', t('fact.yes')],
              ['no', t('fact.no')],
            ]}
          />
          {kind !== 'reflection' && (
            <Segmented
              name="answered-by"
              legend={t('fact.answeredBy')}
              value={fields.answeredBy}
              choose={(answeredBy) => change({ ...fields, answeredBy })}
              choices={[
                ['person', t('fact.person')],
                ['group', t('fact.group')],
              ]}
            />
          )}
        </fieldset>
      </div>
    </section>
  )
}
