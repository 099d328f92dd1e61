import { Details } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'
import { Check } from '../parts/check'

export interface Choice {
  readonly id: string
  readonly name: string
}

interface PickProps {
  legend: string
  choices: readonly Choice[]
  chosen: readonly string[]
  choose: (chosen: string[]) => void
  /** Long lists stay out of the way until somebody opens them. */
  folded?: boolean
}

/** Several of a list, by ticking them. */
export function Pick({ legend, choices, chosen, choose, folded = false }: PickProps) {
  const t = useText()
  const tick = (id: string, on: boolean) =>
    choose(on ? [...chosen, id] : chosen.filter((other) => other !== id))
  const boxes = (
    <div className="grant-columns">
      {choices.map(({ id, name }) => (
        <Check key={id} label={name} checked={chosen.includes(id)} change={(on) => tick(id, on)} />
      ))}
    </div>
  )
  return (
    <fieldset className="stack-tight grant-pick">
      <legend className="ds-label">{legend}</legend>
      {folded ? (
        <Details>
          <Details.Summary>{t('grant-edit.chosen', { count: chosen.length })}</Details.Summary>
          <Details.Content>{boxes}</Details.Content>
        </Details>
      ) : (
        boxes
      )}
    </fieldset>
  )
}
