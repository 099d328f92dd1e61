import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Gathering, Group } from '../api/answers'
import { useGatheringName } from '../gatherings/gathering-name'
import { clockRange, daysUntil, weekday } from '../i18n/format'
import { useText } from '../i18n/text'
import { groupRoles, useMe } from '../session/me'

/** Attendance that waits to be recorded, else the next gathering. */
export function NextForGroup({ group }: { group: Group }) {
  const t = useText()
  const nameOf = useGatheringName()
  const records = groupRoles(useMe(), group.id).includes('facilitator')
  const waiting = records ? group.gatherings.find(waitsForAttendance) : undefined
  const shown = waiting ?? nextOf(group.gatherings)
  if (!shown) return null
  return (
    <section className="panel stack" aria-labelledby="next-for-group">
      <Heading level={2} data-size="xs" id="next-for-group">
        {t(waiting ? 'gathering.attendance.missing' : 'home.next-gathering')}
      </Heading>
      <p>
        <strong>{nameOf(shown)}</strong>
        <br />
        {weekday(shown.startsAt)}
        <br />
        {clockRange(shown.startsAt, shown.endsAt)}
      </p>
      {waiting ? (
        <Button asChild>
          <Link to="/samlinger/$gatheringId/oppmote" params={{ gatheringId: shown.id }}>
            {t('gathering.attendance')}
          </Link>
        </Button>
      ) : (
        <Link to="/samlinger/$gatheringId" params={{ gatheringId: shown.id }} className="ds-link">
          {t('home.gathering-open')}
        </Link>
      )}
    </section>
  )
}

function waitsForAttendance(gathering: Gathering): boolean {
  const takesPlace = gathering.state === 'called' || gathering.state === 'held'
  return takesPlace && !gathering.attendanceMarked && daysUntil(gathering.startsAt) <= 0
}

function nextOf(gatherings: readonly Gathering[]): Gathering | undefined {
  return gatherings
    .filter((gathering) => daysUntil(gathering.startsAt) >= 0 && gathering.state !== 'cancelled')
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0]
}
