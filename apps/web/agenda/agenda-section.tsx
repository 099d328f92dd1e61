import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Agenda, Gathering } from '../api/answers'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { AgendaList } from './agenda-list'
import { DifferentLength } from './length'
import { agendaQuery } from './queries'
import './agenda.css'

/** What happens when at a gathering; those who plan it change it from here. */
export function AgendaSection({ gathering }: { gathering: Pick<Gathering, 'id'> }) {
  const t = useText()
  const agenda = useQuery(agendaQuery(gathering.id))
  return (
    <section className="stack" aria-labelledby="agenda">
      <Heading level={2} data-size="xs" id="agenda">
        {t('agenda.title')}
      </Heading>
      <Loaded query={agenda}>{({ data }) => <Shown agenda={data} />}</Loaded>
    </section>
  )
}

function Shown({ agenda }: { agenda: Agenda }) {
  const t = useText()
  const { items, mayChange, gathering } = agenda
  return (
    <>
      {items.length > 0 ? (
        <AgendaList agenda={agenda} />
      ) : (
        <p className="quiet">{t(mayChange ? 'agenda.empty.planner' : 'agenda.empty')}</p>
      )}
      {mayChange && <DifferentLength minutes={agenda.minutes} length={agenda.length} />}
      {mayChange && (
        <p>
          <Link
            to="/samlinger/$gatheringId/program"
            params={{ gatheringId: gathering.id }}
            className="ds-link"
          >
            {t('agenda.change')}
          </Link>
        </p>
      )}
    </>
  )
}
