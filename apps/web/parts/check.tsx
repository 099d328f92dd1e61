import type { ReactNode } from 'react'
import { useId } from 'react'

interface CheckProps {
  label: ReactNode
  hint?: string
  checked: boolean
  change: (checked: boolean) => void
}

/** One thing that is on or off; its explanation belongs to it. */
export function Check({ label, hint, checked, change }: CheckProps) {
  const id = useId()
  return (
    <div className="check-field">
      <input
        type="checkbox"
        id={id}
        className="ds-input"
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => change(target.checked)}
      />
      <div>
        <label htmlFor={id} className="ds-label" data-weight="regular">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="small quiet">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
