import { Button, Heading, Textarea } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Opening } from '../api/answers'
import { isStale } from '../api/problem'
import { day, daysUntil } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { openingsQuery, writeOpening } from './queries'

const MOST = 500

interface OpeningFormProps {
  opening: Opening
  groupId: string
  /** Given where the words are changed: closes the form. */
  done?: () => void
}

export function OpeningForm({ opening, groupId, done }: OpeningFormProps) {
  const t = useText()
  const { module, opensOn } = opening
  const [text, setText] = useState(opening.opening?.sentence ?? '')
  const [empty, setEmpty] = useState(false)
  const writing = useWriting(groupId, opening, done)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const blank = text.trim() === ''
    setEmpty(blank)
    if (blank) document.getElementById('opening')?.focus()
    else writing.mutate(text)
  }
  return (
    <section className="panel" aria-labelledby="opening-title">
      <form className="stack-tight" onSubmit={submit}>
        <Heading level={2} data-size="xs" id="opening-title">
          {t(done ? 'opening.change' : 'opening.title', { number: module.number })}
        </Heading>
        <p className="quiet">
          {t('opening.means', { title: module.title })}{' '}
          {opensOn && daysUntil(opensOn) > 0 && t('opening.shown-from', { date: day(opensOn) })}
        </p>
        <div className="field-block">
          <label className="ds-label" htmlFor="opening">
            {t('opening.field')}
          </label>
          <Textarea
            id="opening"
            rows={3}
            maxLength={MOST}
            value={text}
            aria-invalid={empty || undefined}
            aria-describedby="opening-status"
            onChange={(event) => setText(event.target.value)}
          />
          <p id="opening-status" className="quiet small">
            {empty ? t('opening.empty') : t('opening.left', { left: MOST - text.length })}
          </p>
        </div>
        {writing.error && <FormError error={writing.error} />}
        <div className="row">
          <Button type="submit" loading={writing.isPending}>
            {t(done ? 'opening.save' : 'opening.send')}
          </Button>
          {done && (
            <Button type="button" variant="tertiary" onClick={done}>
              {t('opening.cancel')}
            </Button>
          )}
        </div>
      </form>
    </section>
  )
}

function useWriting(groupId: string, opening: Opening, done?: () => void) {
  const client = useQueryClient()
  const anew = () =>
    Promise.all(
      [openingsQuery(groupId).queryKey, ['home', groupId], ['path', groupId]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    )
  return useMutation({
    mutationFn: (text: string) => writeOpening(groupId, opening, text),
    onSuccess: async () => {
      await anew()
      done?.()
    },
    onError: (error) => (isStale(error) ? anew() : undefined),
  })
}
