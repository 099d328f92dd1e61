import { Button } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Reply } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { removePost, type OfRoom } from './queries'

interface RemovalProps {
  of: OfRoom
  post: Reply
  removed: () => void
  cancel: () => void
}

/** Asks once more; of what somebody else wrote, also why. */
export function Removal({ of, post, removed, cancel }: RemovalProps) {
  const t = useText()
  const [reason, setReason] = useState('')
  const removal = useMutation({
    mutationFn: () => removePost(of, post.id, post.version, post.may.reason ? reason : null),
    onSuccess: removed,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    removal.mutate()
  }
  return (
    <form className="stack-tight talk-removal" onSubmit={submit}>
      <p>
        <strong>
          {post.may.reason
            ? t('talk.remove.other', { name: post.author.name || t('talk.former') })
            : t('talk.remove.mine')}
        </strong>
      </p>
      {post.may.reason ? (
        <TextField
          id={`reason-${post.id}`}
          label={t('talk.remove.reason')}
          description={t('talk.remove.reason-shown')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
      ) : (
        <p className="small">{t('talk.remove.mine-means')}</p>
      )}
      {removal.error && <FormError error={removal.error} />}
      <div className="row">
        <Button type="submit" data-size="sm" data-color="danger" loading={removal.isPending}>
          {t('talk.remove')}
        </Button>
        <Button type="button" data-size="sm" variant="tertiary" onClick={cancel}>
          {t('talk.cancel')}
        </Button>
      </div>
    </form>
  )
}
