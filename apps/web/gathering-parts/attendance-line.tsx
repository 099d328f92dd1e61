import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Gathering } from '../api/answers'
import { daysUntil } from '../i18n/format'
import { useText } from '../i18n/text'

/** The way to the attendance list; before the day as well, because excuses come early. */
export function AttendanceLine({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const { id, attendanceMarked } = gathering
  const ahead = daysUntil(gathering.startsAt) > 0
  const said = ahead ? 'before' : attendanceMarked ? 'done' : 'open'
  return (
    <section className="stack" aria-labelledby="attendance">
      <Heading level={2} data-size="xs" id="attendance">
        {t('attendance.title')}
      </Heading>
      <Paragraph>{t(`gathering.attendance.${said}`)}</Paragraph>
      <div>
        <Button asChild variant={said === 'open' ? 'primary' : 'secondary'}>
          <Link to="/samlinger/$gatheringId/oppmote" params={{ gatheringId: id }}>
            {t(attendanceMarked ? 'gathering.attendance.see' : 'gathering.attendance')}
          </Link>
        </Button>
      </div>
    </section>
  )
}
