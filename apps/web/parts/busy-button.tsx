import { Button, type ButtonProps } from '@digdir/designsystemet-react'

/**
 * A button that takes no second press while it is at work. It is not disabled then: that would take the focus away from
 * whoever pressed it, and leave them at the top of the page when the answer is no.
 */
export function BusyButton({ busy, onClick, ...rest }: ButtonProps & { busy: boolean }) {
  return (
    <Button
      {...rest}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
