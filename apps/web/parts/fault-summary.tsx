import { useEffect, useId, useRef } from 'react'
import { useText } from '../i18n/text'

/** What is wrong, by the id of the field that it is about; `form` is about no single one. */
export type Faults = Readonly<Record<string, string>>

/** Above a form, what is wrong in it as links to the fields; it gets the focus when there is anything. */
export function FaultSummary({ faults }: { faults: Faults }) {
  const t = useText()
  const heading = useId()
  const box = useRef<HTMLDivElement>(null)
  const said = Object.values(faults).join(' ')
  useEffect(() => {
    if (said) box.current?.focus()
  }, [said])
  if (!said) return null
  return (
    <div className="ds-error-summary" ref={box} tabIndex={-1} aria-labelledby={heading}>
      <h2 className="ds-heading" data-size="2xs" id={heading}>
        {t('members.faults')}
      </h2>
      <ul>
        {Object.entries(faults).map(([id, fault]) => (
          <li key={id}>
            {id === 'form' ? (
              fault
            ) : (
              <a
                href={`#${id}`}
                className="ds-link"
                onClick={(event) => {
                  event.preventDefault()
                  goTo(id)
                }}
              >
                {fault}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A field that is folded away is unfolded first. */
function goTo(id: string): void {
  const field = document.getElementById(id)
  const folded = field?.closest<HTMLDetailsElement>('details:not([open])')
  if (folded) folded.open = true
  if (field) focusOnceDrawn(field)
}

const MOST_FRAMES = 30

/** What is being unfolded cannot have the focus before it is drawn, and how many frames that takes is the browser's. */
function focusOnceDrawn(field: HTMLElement, frames = MOST_FRAMES): void {
  field.focus()
  if (document.activeElement === field || frames === 0) return
  requestAnimationFrame(() => focusOnceDrawn(field, frames - 1))
}
