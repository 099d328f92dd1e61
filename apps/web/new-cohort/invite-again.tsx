import { Button, Paragraph } from '@digdir/designsystemet-react'
import type { RollForward } from '../api/answers'
import { useText } from '../i18n/text'

interface InviteAgainProps {
  groups: RollForward['groups']
  chosen: ReadonlySet<string>
  choose: (chosen: ReadonlySet<string>) => void
}

/** Which groups of the earlier cohort are invited again. */
export function InviteAgain({ groups, chosen, choose }: InviteAgainProps) {
  const t = useText()
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    choose(next)
  }
  const all = chosen.size === groups.length
  return (
    <fieldset className="stack">
      <legend className="ds-heading" data-size="xs">
        {t('setup.invite-again')}
      </legend>
      <Paragraph className="quiet">{t('setup.invite-again.hint')}</Paragraph>
      <div>
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => choose(new Set(all ? [] : groups.map(({ id }) => id)))}
        >
          {all ? t('setup.none') : t('setup.all')}
        </Button>
      </div>
      <ul className="plain facts">
        {groups.map(({ id, name, batch }) => (
          <li key={id}>
            <label className="check-line">
              <input
                type="checkbox"
                className="ds-input"
                checked={chosen.has(id)}
                onChange={() => toggle(id)}
              />
              <span>
                {name}
                {batch !== null && <span className="quiet small"> {t('word.batch', { number: batch })}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
