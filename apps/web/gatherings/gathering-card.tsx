import { Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Gathering } from '../api/answers'
import { clockRange, daysUntil, weekday } from '../i18n/format'
import { useText } from '../i18n/text'
import { DateLeaf } from '../parts/date-leaf'
import { MovedNote } from '../parts/moved-note'
import { useGatheringName } from './gathering-name'
import { GatheringState } from './gathering-state'

/** One gathering of the list; those who record attendance reach it from here in one touch. */
export function GatheringCard({ gathering, marks }: { gathering: Gathering; marks: boolean }) {
  const t = useText()
  const nameOf = useGatheringName()
  const off = gathering.state === 'moved' || gathering.state === 'cancelled'
  const held = !off && daysUntil(gathering.startsAt) <= 0
  return (
    <article className="panel gathering-card">
      <DateLeaf instant={gathering.startsAt} />
      <div className="gathering-card-text">
        <h3>
          <Link to="/samlinger/$gatheringId" params={{ gatheringId: gathering.id }} className="ds-link">
            {nameOf(gathering)}
          </Link>
        </h3>
        {gathering.module && <p>{gathering.title}</p>}
        <p className="quiet">
          {weekday(gathering.startsAt)} {clockRange(gathering.startsAt, gathering.endsAt)}
        </p>
        <p className="quiet">{gathering.place || t(`gathering.mode.${gathering.mode}`)}</p>
        <MovedNote gathering={gathering} />
        <p className="row">
          <GatheringState gathering={gathering} />
          {marks && held && !gathering.attendanceMarked && (
            <Tag data-color="warning" data-size="sm">
              {t('gathering.attendance.missing')}
            </Tag>
          )}
        </p>
        {marks && held && (
          <Link
            to="/samlinger/$gatheringId/oppmote"
            params={{ gatheringId: gathering.id }}
            className="ds-link"
          >
            {t(gathering.attendanceMarked ? 'gathering.attendance.see' : 'gathering.attendance')}
          </Link>
        )}
      </div>
    </article>
  )
}
