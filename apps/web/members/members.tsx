import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { ArrowRightLeftIcon, PersonPlusIcon, PersonCheckmarkIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { GroupMember, Members } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { Empty } from '../parts/states'
import { ChangeDialog, EndDialog } from './change-dialogs'
import { ExportLinks } from './export-links'
import { HandOverDialog } from '../handing-over/hand-over-dialog'
import { StandInDialog } from '../handing-over/stand-in-dialog'
import { History } from './history'
import { AddDialog, ReplaceDialog } from './join-dialogs'
import { MemberList, OtherList, type MemberAction } from './member-list'
import { membersQuery } from './queries'
import './members.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/medlemmer')

/** Who is in the group: add, replace without losing anything, hand over. */
export function MembersPage() {
  const { groupId } = route.useParams()
  const query = useQuery(membersQuery(groupId))
  return <LoadedPage query={query}>{(members) => <MembersScreen members={members} />}</LoadedPage>
}

type Opened =
  | { readonly action: 'add' | 'hand-over' | 'stand-in' }
  | { readonly action: MemberAction; readonly member: GroupMember }
  | null

function MembersScreen({ members }: { members: Members }) {
  const t = useText()
  const [opened, setOpened] = useState<Opened>(null)
  const [said, setSaid] = useState('')
  const { group, cohort, enrolBy, may } = members
  return (
    <Page
      title={t('members.title')}
      above={`${group.name} · ${cohort.name}`}
      lead={[
        t('members.count', { count: members.members.length }),
        enrolBy && t('members.enrol-by', { day: day(enrolBy) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <div className="stack-loose">
        <Said text={said} />
        <div className="stack">
          {may.why && (
            <Alert data-color="info">
              <Paragraph>{may.why}</Paragraph>
            </Alert>
          )}
          <div className="row">
            {may.add && (
              <Button onClick={() => setOpened({ action: 'add' })}>
                <PersonPlusIcon aria-hidden />
                {t('members.add')}
              </Button>
            )}
            {may.change && (
              <Button variant="secondary" onClick={() => setOpened({ action: 'hand-over' })}>
                <ArrowRightLeftIcon aria-hidden />
                {t('members.hand-over')}
              </Button>
            )}
            {may.change && (
              <Button variant="secondary" onClick={() => setOpened({ action: 'stand-in' })}>
                <PersonCheckmarkIcon aria-hidden />
                {t('stand-in.title')}
              </Button>
            )}
          </div>
        </div>
        <Lists members={members} act={(action, member) => setOpened({ action, member })} />
        <ExportLinks path={`/v1/groups/${group.id}/participants`} />
        <History groupId={group.id} />
      </div>
      <OpenDialog opened={opened} members={members} close={() => setOpened(null)} say={setSaid} />
    </Page>
  )
}

interface ListsProps {
  members: Members
  act: (action: MemberAction, member: GroupMember) => void
}

function Lists({ members, act }: ListsProps) {
  const t = useText()
  return (
    <>
      <section className="stack" aria-labelledby="taking-part">
        <Heading level={2} data-size="sm" id="taking-part">
          {t('members.taking-part')}
        </Heading>
        {members.members.length > 0 ? (
          <MemberList members={members.members} may={members.may.change} act={act} />
        ) : (
          <Empty title={t('members.none.title')} body={t('members.none.body')} />
        )}
      </section>
      {members.others.length > 0 && (
        <section className="stack" aria-labelledby="others">
          <Heading level={2} data-size="sm" id="others">
            {t('members.others')}
          </Heading>
          <OtherList others={members.others} />
        </section>
      )}
    </>
  )
}

interface OpenDialogProps {
  opened: Opened
  members: Members
  close: () => void
  say: (said: string) => void
}

function OpenDialog({ opened, members, close, say }: OpenDialogProps) {
  if (!opened) return null
  const done = (said: string) => {
    close()
    say(said)
  }
  const rest = { place: { id: members.group.id, version: members.version }, close, done }
  switch (opened.action) {
    case 'add':
      return <AddDialog {...rest} />
    case 'hand-over':
      return <HandOverDialog {...rest} members={members} />
    case 'stand-in':
      return <StandInDialog {...rest} members={members} />
    case 'replace':
      return <ReplaceDialog {...rest} member={opened.member} />
    case 'change':
      return <ChangeDialog {...rest} member={opened.member} />
    case 'end':
      return <EndDialog {...rest} member={opened.member} />
  }
}

/** What was just done; it takes the focus, because the button that did it may be gone with its person. */
function Said({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (text) box.current?.focus()
  }, [text])
  if (!text) return null
  return (
    <Alert data-color="success" ref={box} tabIndex={-1} role="status">
      <Paragraph>{text}</Paragraph>
    </Alert>
  )
}
