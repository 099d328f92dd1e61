import { ChatElipsisIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/text'
import { discussionsQuery } from './queries'

/** The way from a module to what is said about it, with a quiet word when there is something new. */
export function TalkLine({ groupId, number }: { groupId: string; number: number }) {
  const t = useText()
  const discussions = useQuery(discussionsQuery(groupId))
  const found = discussions.data?.find(({ module }) => module.number === number)
  if (!found) return null
  const hasNew = found.rooms.some((room) => room.hasNew)
  return (
    <p className="status-line">
      <ChatElipsisIcon aria-hidden />
      <Link
        to="/gruppe/$groupId/samtale/$moduleNumber"
        params={{ groupId, moduleNumber: String(number) }}
        className="ds-link"
      >
        {t('talk.title')}
      </Link>
      {hasNew && <span>· {t('talk.new')}</span>}
    </p>
  )
}
