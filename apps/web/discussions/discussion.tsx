import { Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Discussion } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Tabs } from '../parts/tabs'
import { discussionQuery } from './queries'
import { Room } from './room'
import './discussions.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/samtale/$moduleNumber')

/** What is talked about around a module, in the rooms that the reader may come into. */
export function DiscussionPage() {
  const { groupId, moduleNumber } = route.useParams()
  const discussion = useQuery({ ...discussionQuery(groupId, moduleNumber), staleTime: 0 })
  return (
    <LoadedPage query={discussion}>
      {(data) => <Rooms key={data.module.number} discussion={data} groupId={groupId} />}
    </LoadedPage>
  )
}

function Rooms({ discussion, groupId }: { discussion: Discussion; groupId: string }) {
  const t = useText()
  const { module, rooms } = discussion
  const [name, choose] = useState(rooms[0]?.room ?? 'group')
  const shown = rooms.find(({ room }) => room === name) ?? rooms[0]
  const of = { id: groupId, number: String(module.number) }
  const body = shown && <Room key={shown.room} of={{ ...of, room: shown.room }} room={shown} />
  return (
    <Page
      title={t('talk.of-module', { number: module.number })}
      lead={module.title}
      above={
        <BackLink>
          <Link to="/gruppe/$groupId/lopet" params={{ groupId }} className="ds-link">
            {t('nav.path')}
          </Link>
        </BackLink>
      }
    >
      <div className="talk">
        {rooms.length > 1 && shown ? (
          <Tabs
            label={t('talk.rooms')}
            value={shown.room}
            choose={choose}
            tabs={rooms.map(({ room, hasNew }) => ({
              value: room,
              label: (
                <>
                  {t(`talk.room.${room}`)}
                  {hasNew && room !== shown.room && (
                    <Tag data-size="sm" data-color="info">
                      {t('talk.new-post')}
                    </Tag>
                  )}
                </>
              ),
            }))}
          >
            {body}
          </Tabs>
        ) : (
          body
        )}
      </div>
    </Page>
  )
}
