import { Select, Textarea } from '@digdir/designsystemet-react'
import type { Summary } from '../api/answers'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'
import type { Words } from '../summaries/queries'

interface DecisionFieldsProps {
  /** Unique on the page. */
  id: string
  words: Words
  members: Summary['members']
  empty: boolean
  /** Whether who and when are asked for as well. */
  more?: boolean
  change: (words: Words) => void
}

/** What was decided; who follows it up and by when can wait until the meeting is over. */
export function DecisionFields({ id, words, members, empty, more = true, change }: DecisionFieldsProps) {
  const t = useText()
  return (
    <>
      <div className="field-block">
        <label className="ds-label" htmlFor={id}>
          {t('decision.text')}
        </label>
        <Textarea
          id={id}
          rows={2}
          maxLength={500}
          value={words.text}
          aria-invalid={empty || undefined}
          aria-describedby={empty ? `${id}-empty` : undefined}
          onChange={(event) => change({ ...words, text: event.target.value })}
        />
        {empty && (
          <p id={`${id}-empty`} className="overdue small">
            {t('decision.empty')}
          </p>
        )}
      </div>
      {more && (
        <div className="decision-more">
          <div className="field-block">
            <label className="ds-label" htmlFor={`${id}-person`}>
              {t('decision.person')}
            </label>
            <Select
              id={`${id}-person`}
              value={words.personId ?? ''}
              onChange={(event) => change({ ...words, personId: event.target.value || null })}
            >
              <Select.Option value="">{t('decision.nobody')}</Select.Option>
              {members.map((member) => (
                <Select.Option key={member.id} value={member.id}>
                  {member.name}
                </Select.Option>
              ))}
            </Select>
          </div>
          <TextField
            id={`${id}-due`}
            type="date"
            label={t('decision.due')}
            value={words.dueOn ?? ''}
            onChange={(event) => change({ ...words, dueOn: event.target.value || null })}
          />
        </div>
      )}
    </>
  )
}
