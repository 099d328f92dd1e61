import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { Submission } from '../api/answers'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { useMe } from '../session/me'
import type { OfActivity } from '../writing/draft-queries'
import { CommentField } from './comment-field'
import { CommentLine } from './comment-line'
import { commentsQuery, writeComment } from './queries'
import { useCommentChange } from './use-comment-change'
import { useUnsent } from './use-unsent'

interface CommentsProps {
  of: OfActivity
  submission: Submission
}

/** What the instructors said about a delivered answer and what the group replied, oldest first. */
export function Comments({ of, submission }: CommentsProps) {
  const t = useText()
  const comments = useQuery(commentsQuery(of))
  return (
    <Loaded query={comments}>
      {({ items, voice }) =>
        items.length === 0 && voice === null ? (
          <></>
        ) : (
          <section className="stack" aria-labelledby="comments">
            <Heading level={2} data-size="2xs" id="comments">
              {t('comments.title')}
            </Heading>
            {items.length === 0 && <p className="quiet">{t('comments.none')}</p>}
            {items.length > 0 && (
              <ul className="plain stack">
                {items.map((comment) => (
                  <li key={comment.id} className="comment stack-tight" data-voice={comment.voice}>
                    <CommentLine of={of} comment={comment} delivered={submission.version} />
                  </li>
                ))}
              </ul>
            )}
            {voice && <NewComment of={of} voice={voice} done={submission.state === 'done'} />}
          </section>
        )
      }
    </Loaded>
  )
}

function NewComment({ of, voice, done }: { of: OfActivity; voice: 'instructor' | 'group'; done: boolean }) {
  const t = useText()
  const me = useMe()
  const [text, keep] = useUnsent(`kl.comment.${me.id}.${of.id}.${of.activityId}`)
  const change = useCommentChange(of)
  return (
    <CommentField
      id="new-comment"
      label={t(voice === 'instructor' ? 'comments.comment' : 'comments.reply')}
      hint={t(
        voice === 'group' ? 'comments.reply-means' : done ? 'comments.reopens' : 'comments.comment-means',
      )}
      send={t(voice === 'instructor' ? 'comments.send' : 'comments.send-reply')}
      rows={voice === 'instructor' ? 5 : 2}
      text={text}
      write={keep}
      busy={change.isPending}
      error={change.error}
      submit={() => change.mutate(() => writeComment(of, text), { onSuccess: () => keep('') })}
    />
  )
}
