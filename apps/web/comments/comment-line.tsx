import { Button, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Comment } from '../api/answers'
import { day, dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import type { OfActivity } from '../writing/draft-queries'
import { CommentField } from './comment-field'
import { editComment, removeComment } from './queries'
import { useCommentChange } from './use-comment-change'

interface CommentLineProps {
  of: OfActivity
  comment: Comment
  /** The version of the answer that stands now. */
  delivered: number
}

/** One comment with who and when; one's own can be changed and removed, and it says so. */
export function CommentLine({ of, comment, delivered }: CommentLineProps) {
  const t = useText()
  const [editing, setEditing] = useState(false)
  const { author, voice, text, writtenAt, editedAt, removedAt, answerVersion, mine } = comment
  if (removedAt)
    return <p className="quiet">{t('comments.removed', { name: author.name, date: day(removedAt) })}</p>
  return (
    <>
      <p className="row small">
        <strong>{author.name}</strong>
        {voice === 'instructor' && (
          <Tag data-size="sm" data-color="accent">
            {t('comments.instructor')}
          </Tag>
        )}
        <span className="quiet">
          {dayAndTime(writtenAt)}
          {editedAt && ` · ${t('comments.edited', { date: day(editedAt) })}`}
          {voice === 'instructor' &&
            answerVersion < delivered &&
            ` · ${t('comments.older', { version: answerVersion })}`}
        </span>
      </p>
      {editing ? (
        <Editing of={of} comment={comment} close={() => setEditing(false)} />
      ) : (
        <p className="pre-line">{text}</p>
      )}
      {mine && !editing && <Own of={of} comment={comment} edit={() => setEditing(true)} />}
    </>
  )
}

function Own({ of, comment, edit }: { of: OfActivity; comment: Comment; edit: () => void }) {
  const t = useText()
  const change = useCommentChange(of)
  const [sure, setSure] = useState(false)
  return (
    <>
      {change.error && <FormError error={change.error} />}
      <div className="row">
        {!sure && (
          <Button variant="tertiary" data-size="sm" onClick={edit}>
            {t('comments.edit')}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          data-color={sure ? 'danger' : undefined}
          loading={change.isPending}
          onClick={() => (sure ? change.mutate(() => removeComment(of, comment)) : setSure(true))}
        >
          {t(sure ? 'comments.remove-sure' : 'comments.remove')}
        </Button>
        {sure && (
          <Button variant="tertiary" data-size="sm" onClick={() => setSure(false)}>
            {t('word.cancel')}
          </Button>
        )}
      </div>
    </>
  )
}

function Editing({ of, comment, close }: { of: OfActivity; comment: Comment; close: () => void }) {
  const t = useText()
  const [text, write] = useState(comment.text)
  const change = useCommentChange(of)
  return (
    <CommentField
      id={`comment-${comment.id}`}
      label={t('comments.your')}
      send={t('comments.save')}
      rows={4}
      text={text}
      write={write}
      busy={change.isPending}
      error={change.error}
      submit={() => change.mutate(() => editComment(of, comment, text), { onSuccess: close })}
    >
      <Button type="button" variant="tertiary" onClick={close}>
        {t('word.cancel')}
      </Button>
    </CommentField>
  )
}
