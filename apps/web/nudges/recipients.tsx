import type { NudgeRecipient } from '../api/answers'
import { useText } from '../i18n/text'

interface RecipientsProps {
  recipients: readonly NudgeRecipient[]
  /** Who could get it and was left out. */
  without: ReadonlySet<string>
  change: (without: ReadonlySet<string>) => void
}

/** Who gets it, each of them a choice where there are several; and who does not, with the reason. */
export function Recipients({ recipients, without, change }: RecipientsProps) {
  const t = useText()
  const getting = recipients.filter(({ gets }) => gets)
  const left = recipients.filter(({ gets }) => !gets)
  const toggle = (id: string) => {
    const next = new Set(without)
    if (!next.delete(id)) next.add(id)
    change(next)
  }
  return (
    <div className="stack-tight">
      {getting.length === 1 && (
        <p>
          {t('nudge.to')} <strong>{getting[0]?.name}</strong>
          <Note recipient={getting[0]} />
        </p>
      )}
      {getting.length > 1 && (
        <fieldset className="nudge-people">
          <legend className="ds-label">{t('nudge.to')}</legend>
          {getting.map((one) => (
            <label key={one.id} className="check-line">
              <input
                type="checkbox"
                className="ds-input"
                checked={!without.has(one.id)}
                onChange={() => toggle(one.id)}
              />
              <span>
                {one.name}
                <Note recipient={one} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {left.length > 0 && (
        <div className="nudge-left">
          <p className="ds-label">{t('nudge.not-to')}</p>
          <ul>
            {left.map(({ id, name, note }) => (
              <li key={id}>
                <strong>{name}</strong>: {note}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Note({ recipient }: { recipient: NudgeRecipient | undefined }) {
  return recipient?.note ? <span className="quiet small nudge-note">{recipient.note}</span> : null
}
