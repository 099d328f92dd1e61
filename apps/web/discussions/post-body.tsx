import { Button, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Reply } from '../api/answers'
import { dayAndTime, day } from '../i18n/format'
import { useText } from '../i18n/text'
import { Markdown } from '../markdown/markdown'
import { Composer } from './composer'
import { EarlierTexts } from './earlier-texts'
import { editPost, type OfRoom } from './queries'
import { Removal } from './removal'

interface PostBodyProps {
  post: Reply
  of: OfRoom
  changed: () => Promise<unknown>
}

/** What one person said, with what the reader may do about it; of a removed post only that it was there. */
export function PostBody({ post, of, changed }: PostBodyProps) {
  const t = useText()
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null)
  const done = () => {
    setDoing(null)
    return changed()
  }
  if (post.removal) return <Removed post={post} />
  return (
    <article className="stack-tight">
      <Author post={post} placed={of.room === 'cohort'} />
      {doing === 'edit' ? (
        <Composer
          id={`edit-${post.id}`}
          label={t('talk.edit-field')}
          sendLabel={t('talk.save')}
          initial={post.text}
          send={(text) => editPost(of, post.id, post.version, text)}
          sent={() => void done()}
          cancel={() => {
            setDoing(null)
            void changed()
          }}
        />
      ) : (
        <Markdown source={post.text} />
      )}
      {post.editedAt && doing !== 'edit' && <EarlierTexts of={of} post={post} />}
      {doing === 'remove' && (
        <Removal of={of} post={post} removed={() => void done()} cancel={() => setDoing(null)} />
      )}
      {doing === null && (post.may.edit || post.may.remove) && (
        <div className="row">
          {post.may.edit && (
            <Button variant="tertiary" data-size="sm" onClick={() => setDoing('edit')}>
              {t('talk.edit')}
            </Button>
          )}
          {post.may.remove && (
            <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={() => setDoing('remove')}>
              {t('talk.remove')}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}

/** Where they come from is said where there are others than the own group. */
function Author({ post, placed }: { post: Reply; placed: boolean }) {
  const t = useText()
  const { name, place } = post.author
  return (
    <p className="talk-author">
      <strong>{name || t('talk.former')}</strong>
      <span className="quiet small">
        {placed && `${place ?? t('talk.instructor')} · `}
        {dayAndTime(post.writtenAt)}
        {post.editedAt && ` · ${t('talk.edited')}`}
      </span>
      {post.isNew && (
        <Tag data-size="sm" data-color="info">
          {t('talk.new-post')}
        </Tag>
      )}
    </p>
  )
}

function Removed({ post }: { post: Reply }) {
  const t = useText()
  const { by, at, reason } = post.removal ?? { by: 'author', at: post.writtenAt, reason: null }
  return <p className="quiet">{t(`talk.removed.${by}`, { date: day(at), reason: reason ?? '' })}</p>
}
