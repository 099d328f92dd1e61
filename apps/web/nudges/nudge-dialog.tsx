import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NudgePreview } from '../api/answers'
import { useText } from '../i18n/text'
import { Dialog } from '../members/dialog'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { LetterPreview } from './letter-preview'
import { LineField } from './line-field'
import { previewQuery, send, type About } from './queries'
import { Recipients } from './recipients'
import { offerUndo } from './undoable'
import { useSettled } from './use-settled'
import './nudges.css'

interface NudgeDialogProps {
  about: About
  what: string
  close: () => void
}

/** The mail as its readers will see it, who gets it and who does not, and a line of one's own. */
export function NudgeDialog({ about, what, close }: NudgeDialogProps) {
  const t = useText()
  const [line, setLine] = useState('')
  const query = useQuery(previewQuery(about, useSettled(line)))
  return (
    <Dialog title={t('nudge.title')} close={close}>
      <Paragraph className="quiet">{what}</Paragraph>
      <Loaded query={query}>{(preview) => <Composer {...{ about, preview, line, setLine, close }} />}</Loaded>
      {query.error && (
        <Button variant="secondary" onClick={close}>
          {t('nudge.close')}
        </Button>
      )}
    </Dialog>
  )
}

interface ComposerProps {
  about: About
  preview: NudgePreview
  line: string
  setLine: (line: string) => void
  close: () => void
}

function Composer({ about, preview, line, setLine, close }: ComposerProps) {
  const t = useText()
  const getting = preview.recipients.filter(({ gets }) => gets)
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const chosen = getting.filter(({ id }) => !without.has(id))
  const sending = useSending(about, close)
  const nobody = getting.length === 0
  return (
    <>
      <Recipients recipients={preview.recipients} without={without} change={setWithout} />
      {!nobody && (
        <>
          <LineField line={line} change={setLine} readers={preview.readers} />
          <LetterPreview letters={preview.letters} />
          <Paragraph className="nudge-when">{preview.when}</Paragraph>
        </>
      )}
      {sending.error && <FormError error={sending.error} />}
      <div className="row">
        {!nobody && (
          <Button
            loading={sending.isPending}
            disabled={chosen.length === 0}
            onClick={() => sending.mutate({ line, people: chosen.map(({ id }) => id) })}
          >
            {t('nudge.send', { count: chosen.length })}
          </Button>
        )}
        <Button variant="tertiary" onClick={close}>
          {t(nobody ? 'nudge.close' : 'nudge.cancel')}
        </Button>
      </div>
    </>
  )
}

function useSending(about: About, close: () => void) {
  const t = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (rest: { line: string; people: string[] }) => send({ ...about, ...rest }),
    onSuccess: async ({ id, seconds, when, people }) => {
      const name = people[0]?.name ?? ''
      close()
      offerUndo({ id, seconds, when, said: t('nudge.on-its-way', { count: people.length, name }) })
      await client.invalidateQueries({ queryKey: ['worklist'] })
    },
  })
}
