import { Button } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Discussion, Post } from '../api/answers'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { Composer } from './composer'
import { PostThread } from './post-thread'
import { discussionsQuery, postsKey, readPosts, rememberReading, writePost, type OfRoom } from './queries'

interface RoomProps {
  of: OfRoom
  room: Discussion['rooms'][number]
}

/** One room: who reads it and a field above, what has been said below. */
export function Room({ of, room }: RoomProps) {
  const t = useText()
  const client = useQueryClient()
  const { query, more } = useList(postsKey(of), (cursor) => readPosts(of, cursor))
  const [posted, setPosted] = useState(false)
  useReading(of, query.data)
  const changed = async () => {
    await client.invalidateQueries({ queryKey: postsKey(of) })
    // Whoever has spoken has done the module's discussion.
    for (const key of ['home', 'path', 'activity']) void client.invalidateQueries({ queryKey: [key, of.id] })
  }
  return (
    <div className="stack">
      {room.mayWrite ? (
        <Composer
          id={`talk-${of.id}-${of.number}-${of.room}`}
          label={t('talk.field')}
          readers={room.readers}
          sendLabel={t('talk.send')}
          send={(text, key) => writePost(of, text, undefined, key)}
          sent={() => {
            setPosted(true)
            void changed()
          }}
        />
      ) : (
        <p className="quiet">
          {t('talk.read-only')} {room.readers}
        </p>
      )}
      <p className="ds-sr-only" role="status">
        {posted ? t('talk.posted') : ''}
      </p>
      <Loaded query={query}>
        {(posts) =>
          posts.length > 0 ? (
            <ol className="plain talk-posts">
              {posts.map((post) => (
                <PostThread key={post.id} post={post} of={of} mayWrite={room.mayWrite} changed={changed} />
              ))}
            </ol>
          ) : (
            <Empty title={t('talk.empty.title')} body={t(`talk.empty.${of.room}`)} />
          )
        }
      </Loaded>
      {more && (
        <Button variant="secondary" onClick={more}>
          {t('word.show-more')}
        </Button>
      )}
    </div>
  )
}

/** What is on the screen has been read; from now on only what comes later is new. */
function useReading(of: OfRoom, posts: readonly Post[] | undefined): void {
  const client = useQueryClient()
  const { id, number, room } = of
  const newest = (posts ?? [])
    .flatMap((post) => [post.writtenAt, ...post.replies.map((reply) => reply.writtenAt)])
    .sort()
    .at(-1)
  useEffect(() => {
    if (newest === undefined) return
    void rememberReading({ id, number, room }, newest)
      .then(() => client.invalidateQueries({ queryKey: discussionsQuery(id).queryKey }))
      .catch(() => undefined)
  }, [client, id, number, room, newest])
}
