import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'

interface DialogProps {
  title: string
  close: () => void
  children: ReactNode
}

/** A modal by the browser's own means: it keeps the focus inside, Escape closes it, and the focus goes back. */
export function Dialog({ title, close, children }: DialogProps) {
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    box.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog ref={box} className="ds-dialog" aria-labelledby={id} onClose={close}>
      <div className="stack">
        <Heading level={2} data-size="xs" id={id}>
          {title}
        </Heading>
        {children}
      </div>
    </dialog>
  )
}
