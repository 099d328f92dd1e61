import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Post } from '../api/answers'
import { useText } from '../i18n/text'
import { Composer } from './composer'
import { PostBody } from './post-body'
import { writePost, type OfRoom } from './queries'

interface PostThreadProps {
  post: Post
  of: OfRoom
  mayWrite: boolean
  changed: () => Promise<unknown>
}

/** A post with its replies, and the way to add one. */
export function PostThread({ post, of, mayWrite, changed }: PostThreadProps) {
  const t = useText()
  const [replying, setReplying] = useState(false)
  const name = post.author.name || t('talk.former')
  const field = `reply-${post.id}`
  return (
    <li className="panel talk-post">
      <PostBody post={post} of={of} changed={changed} />
      {post.replies.length > 0 && (
        <ol className="plain talk-replies">
          {post.replies.map((reply) => (
            <li key={reply.id}>
              <PostBody post={reply} of={of} changed={changed} />
            </li>
          ))}
        </ol>
      )}
      {mayWrite && !replying && !post.removal && (
        <Button
          variant="tertiary"
          data-size="sm"
          className="talk-reply"
          aria-label={t('talk.reply-to', { name: post.mine ? t('talk.me') : name })}
          onClick={() => {
            setReplying(true)
            requestAnimationFrame(() => document.getElementById(field)?.focus())
          }}
        >
          {t('talk.reply')}
        </Button>
      )}
      {replying && (
        <Composer
          id={field}
          label={t('talk.reply-field')}
          sendLabel={t('talk.send-reply')}
          send={(text, key) => writePost(of, text, post.id, key)}
          sent={() => {
            setReplying(false)
            void changed()
          }}
          cancel={() => setReplying(false)}
        />
      )}
    </li>
  )
}
