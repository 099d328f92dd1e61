import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { NudgeDialog } from './nudge-dialog'
import type { About } from './queries'

interface NudgeButtonProps {
  label: string
  /** The sentence that it is about: the button is one of many with the same word on it. */
  what: string
  about: About
}

/** Opens the preview: nothing is sent by this button alone. */
export function NudgeButton({ label, what, about }: NudgeButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {label}
        <span className="ds-sr-only">: {what}</span>
      </Button>
      {open && <NudgeDialog about={about} what={what} close={() => setOpen(false)} />}
    </>
  )
}
