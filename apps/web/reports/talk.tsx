import { Button, Heading, Label, Paragraph, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { ReportComments } from '../api/answers'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { comment, commentsQuery, resolveComment, type SectionKey } from './queries'

interface TalkProps {
  reportId: string
  section: SectionKey
}

/** What is said about a section by those who make the report. */
export function Talk({ reportId, section }: TalkProps) {
  const t = useText()
  const comments = useQuery(commentsQuery(reportId))
  return (
    <section className="stack" aria-labelledby="talk">
      <Heading level={3} data-size="2xs" id="talk">
        {t('desk-talk.title')}
      </Heading>
      <Loaded query={comments}>
        {({ items }) => <Said reportId={reportId} items={items.filter((one) => one.section === section)} />}
      </Loaded>
      <NewComment reportId={reportId} section={section} />
    </section>
  )
}

function Said({ reportId, items }: { reportId: string; items: ReportComments['items'] }) {
  const t = useText()
  const client = useQueryClient()
  const resolve = useMutation({
    mutationFn: (id: string) => resolveComment(reportId, id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['report', reportId] }),
  })
  if (items.length === 0) return <p className="quiet">{t('desk-talk.none')}</p>
  return (
    <>
      {resolve.error && <FormError error={resolve.error} />}
      <ul className="plain stack">
        {items.map(({ id, author, text, writtenAt, resolvedAt, resolvedBy }) => (
          <li key={id} className="stack-tight">
            <p className="row small">
              <strong>{author}</strong>
              <span className="quiet">{dayAndTime(writtenAt)}</span>
            </p>
            <p className="pre-line">{text}</p>
            {resolvedAt ? (
              <p className="small quiet">
                {t('desk-talk.resolved', { name: resolvedBy ?? '', when: dayAndTime(resolvedAt) })}
              </p>
            ) : (
              <div>
                <Button variant="tertiary" data-size="sm" onClick={() => resolve.mutate(id)}>
                  {t('desk-talk.resolve')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function NewComment({ reportId, section }: TalkProps) {
  const t = useText()
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [missing, setMissing] = useState(false)
  const send = useMutation({
    mutationFn: () => comment(reportId, section, text, key),
    onSuccess: async () => {
      setKey(crypto.randomUUID())
      setText('')
      await client.invalidateQueries({ queryKey: ['report', reportId] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lacks = text.trim() === ''
    setMissing(lacks)
    if (lacks) document.getElementById('talk-new')?.focus()
    else send.mutate()
  }
  return (
    <form className="stack-tight" onSubmit={submit} noValidate>
      {send.error && <FormError error={send.error} />}
      <div className="field-block">
        <Label htmlFor="talk-new">{t('desk-talk.new')}</Label>
        <Paragraph id="talk-new-hint" className="quiet" data-size="sm">
          {t('desk-talk.hint')}
        </Paragraph>
        <Textarea
          id="talk-new"
          rows={3}
          maxLength={2000}
          value={text}
          aria-describedby={missing ? 'talk-new-hint talk-new-error' : 'talk-new-hint'}
          aria-invalid={missing || undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {missing && <ValidationMessage id="talk-new-error">{t('desk-talk.missing')}</ValidationMessage>}
      </div>
      <div>
        <Button type="submit" variant="secondary" data-size="sm" loading={send.isPending}>
          {t('desk-talk.send')}
        </Button>
      </div>
    </form>
  )
}
