import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useText } from '../i18n/text'
import { Segmented } from '../parts/segmented'
import { Loaded } from '../parts/states'
import { mailQuery } from './queries'

/** The mail as the recipient got it, in a frame that runs nothing and fetches nothing, or as plain text. */
export function MailContent({ id, subject }: { id: string; subject: string }) {
  const t = useText()
  const name = useId()
  const [form, choose] = useState<'page' | 'text'>('page')
  return (
    <div className="stack-tight">
      <Segmented
        name={name}
        legend={t('mails.form')}
        value={form}
        choose={choose}
        choices={[
          ['page', t('mails.form.page')],
          ['text', t('mails.form.text')],
        ]}
      />
      {form === 'page' ? (
        <iframe
          className="mail-frame"
          sandbox=""
          src={`/v1/mails/${id}/page`}
          title={t('mails.frame', { subject })}
        />
      ) : (
        <MailText id={id} />
      )}
    </div>
  )
}

function MailText({ id }: { id: string }) {
  const query = useQuery(mailQuery(id))
  return <Loaded query={query}>{({ text }) => <p className="pre-line mail-text">{text}</p>}</Loaded>
}
