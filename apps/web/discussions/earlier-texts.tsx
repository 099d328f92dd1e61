import { Details } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reply } from '../api/answers'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { Markdown } from '../markdown/markdown'
import { Loaded } from '../parts/states'
import { versionsQuery, type OfRoom } from './queries'

/** What stood there before it was changed, for whoever wants to see it. */
export function EarlierTexts({ of, post }: { of: OfRoom; post: Reply }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const versions = useQuery({ ...versionsQuery(of, post.id, post.version), enabled: open })
  return (
    <Details data-size="sm" open={open} onToggle={() => setOpen(!open)}>
      <Details.Summary>{t('talk.earlier')}</Details.Summary>
      <Details.Content>
        {open && (
          <Loaded query={versions}>
            {(items) => (
              <ol className="plain stack">
                {items.slice(1).map(({ version, text, writtenAt }) => (
                  <li key={version}>
                    <p className="quiet small">{dayAndTime(writtenAt)}</p>
                    <Markdown source={text} />
                  </li>
                ))}
              </ol>
            )}
          </Loaded>
        )}
      </Details.Content>
    </Details>
  )
}
