import { Button, Input, Label } from '@digdir/designsystemet-react'
import { MinusIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useText } from '../i18n/text'
import { stepped, typedMinutes } from './edited-agenda'

interface MinutesStepperProps {
  id: string
  /** What it is the length of, for who hears the buttons and does not see where they stand. */
  title: string
  minutes: number
  change: (minutes: number) => void
}

/** How long something takes: five minutes more or less by a thumb, or typed. */
export function MinutesStepper({ id, title, minutes, change }: MinutesStepperProps) {
  const t = useText()
  // What is typed may be half a number for a moment.
  const [typed, setTyped] = useState<string | null>(null)
  const step = (direction: 1 | -1) => {
    setTyped(null)
    change(stepped(minutes, direction))
  }
  return (
    <div className="field-block">
      <Label htmlFor={id}>{t('agenda.item.minutes')}</Label>
      <div className="minutes-stepper">
        <Button
          type="button"
          variant="secondary"
          icon
          aria-label={t('agenda.item.shorter', { title })}
          onClick={() => step(-1)}
        >
          <MinusIcon aria-hidden />
        </Button>
        <Input
          id={id}
          inputMode="numeric"
          value={typed ?? String(minutes)}
          onChange={(event) => {
            setTyped(event.target.value)
            const said = typedMinutes(event.target.value)
            if (said !== null) change(said)
          }}
          onBlur={() => setTyped(null)}
        />
        <Button
          type="button"
          variant="secondary"
          icon
          aria-label={t('agenda.item.longer', { title })}
          onClick={() => step(1)}
        >
          <PlusIcon aria-hidden />
        </Button>
      </div>
    </div>
  )
}
