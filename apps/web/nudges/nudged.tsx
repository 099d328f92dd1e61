import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { WorklistItem } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { undo } from './queries'
import { useUndoable } from './undoable'

/** That somebody was reminded already, or will be; what waits for daytime can be taken back here, also days later. */
export function Nudged({ nudged: { text, undo: id } }: { nudged: NonNullable<WorklistItem['nudged']> }) {
  const t = useText()
  const client = useQueryClient()
  // While the bar below offers the same, one place is enough.
  const offered = useUndoable()?.id === id
  const takeBack = useMutation({
    mutationFn: (press: string) => undo(press),
    onSettled: () => client.invalidateQueries({ queryKey: ['worklist'] }),
  })
  return (
    <div className="nudged">
      <p className="small">{text}</p>
      {id !== null && !offered && (
        <button type="button" className="ds-link" onClick={() => takeBack.mutate(id)}>
          {t('nudge.undo')}
          <span className="ds-sr-only">: {text}</span>
        </button>
      )}
      {takeBack.error && <FormError error={takeBack.error} />}
    </div>
  )
}
