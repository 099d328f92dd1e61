import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../i18n/text'
import { undo } from './queries'
import { offerUndo, useUndoable, type Undoable } from './undoable'
import './nudges.css'

/** Longer than this nobody counts: it waits for daytime, and the list has it too. */
const COUNTED = 60
/** How long what became of it stays in sight. */
const STAYS_MS = 6_000

/** What was just sent, and the way to take it back while there is time. Spoken once when it begins and once when it ends. */
export function UndoBar() {
  const undoable = useUndoable()
  return (
    <div className="undo-place" role="status">
      {undoable && <Offer key={undoable.id} undoable={undoable} />}
    </div>
  )
}

type Outcome = 'sent' | 'undone' | 'too-late' | null

function Offer({ undoable }: { undoable: Undoable }) {
  const t = useText()
  const [outcome, setOutcome] = useState<Outcome>(null)
  const counted = undoable.seconds <= COUNTED
  const left = useSecondsLeft(undoable.seconds, counted && outcome === null)
  const client = useQueryClient()
  const takeBack = useMutation({
    mutationFn: () => undo(undoable.id),
    onSuccess: () => setOutcome('undone'),
    onError: () => setOutcome('too-late'),
    onSettled: () => client.invalidateQueries({ queryKey: ['worklist'] }),
  })
  const ended = outcome ?? (counted && left === 0 && !takeBack.isPending ? 'sent' : null)
  const bar = useFocusWhileOffered(ended)
  useGoneAfter(ended)
  return (
    <div className="undo-bar" ref={bar}>
      <p>
        {ended ? t(`nudge.outcome.${ended}`) : undoable.said}
        {!ended && <span className="undo-when"> {undoable.when}</span>}
      </p>
      {!ended && (
        <div className="row">
          <Button variant="secondary" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
            {t('nudge.undo')}
            {counted && (
              <span className="undo-left tabular" aria-hidden>
                {left}
              </span>
            )}
          </Button>
          {!counted && (
            <Button variant="tertiary" onClick={() => offerUndo(null)}>
              {t('nudge.close')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** Counted here and not by comparing clocks: the reader's may be minutes off. */
function useSecondsLeft(seconds: number, counting: boolean): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    if (!counting) return
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000)
    return () => clearInterval(timer)
  }, [counting])
  return left
}

/** Ten seconds are short by keyboard, so the focus comes to the button; when that goes, it goes to the page's heading. */
function useFocusWhileOffered(ended: Outcome) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After the dialog has given the focus back to the button that opened it.
    const frame = requestAnimationFrame(() => bar.current?.querySelector('button')?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  useEffect(() => {
    if (ended && document.activeElement === document.body)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [ended])
  return bar
}

function useGoneAfter(ended: Outcome): void {
  useEffect(() => {
    if (!ended) return
    const timer = setTimeout(() => offerUndo(null), STAYS_MS)
    return () => clearTimeout(timer)
  }, [ended])
}
