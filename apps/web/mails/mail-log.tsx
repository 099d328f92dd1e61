import { Button } from '@digdir/designsystemet-react'
import { useDeferredValue, useState } from 'react'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { MailFilters, type Chosen } from './mail-filters'
import { MailLine } from './mail-line'
import { mailPage } from './queries'
import './mails.css'

/** Every mail: to whom, why, and what became of it; of one group, or of all that the reader follows. */
export function MailLog({ group }: { group: string | null }) {
  const t = useText()
  const [chosen, choose] = useState<Chosen>({ kind: '', state: '', q: '' })
  const filter = useDeferredValue({ ...chosen, q: chosen.q.trim(), group })
  const { query, more } = useList(['mails', filter], (cursor) => mailPage(filter, cursor))
  const narrowed = filter.kind !== '' || filter.state !== '' || filter.q !== ''
  const nothing = narrowed ? 'mails.none' : 'mails.empty'
  return (
    <div className="stack">
      <MailFilters chosen={chosen} choose={choose} />
      <Loaded query={query}>
        {(mails) =>
          mails.length > 0 ? (
            <ul className="plain mail-list" aria-label={t('mails.list')}>
              {mails.map((mail) => (
                <MailLine key={mail.id} mail={mail} withGroup={group === null} />
              ))}
            </ul>
          ) : (
            <Empty title={t(`${nothing}.title`)} body={t(`${nothing}.body`)} />
          )
        }
      </Loaded>
      {more && (
        <Button variant="secondary" onClick={more} loading={query.isFetchingNextPage}>
          {t('word.show-more')}
        </Button>
      )}
    </div>
  )
}
