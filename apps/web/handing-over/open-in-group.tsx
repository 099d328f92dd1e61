import { Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { worklistQuery } from '../worklist/queries'

/** What whoever takes over finds, and is told by mail: the worklist as it stands, and the nudges on their way. */
export function OpenInGroup({ groupId }: { groupId: string }) {
  const t = useText()
  const query = useQuery(worklistQuery(groupId))
  return (
    <Loaded query={query}>
      {({ groups: [group] }) => {
        const open = (group?.items ?? []).filter(({ urgency }) => urgency !== 'on-track')
        return (
          <div className="stack-tight">
            <Paragraph>
              <strong>{t(open.length > 0 ? 'members.hand-over.open' : 'members.hand-over.nothing')}</strong>
            </Paragraph>
            <ul className="open-in-group">
              {open.map(({ key, title, nudged }) => (
                <li key={key}>
                  {title}
                  {nudged && <span className="quiet small"> {nudged.text}</span>}
                </li>
              ))}
            </ul>
          </div>
        )
      }}
    </Loaded>
  )
}
