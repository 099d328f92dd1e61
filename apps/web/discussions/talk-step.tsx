import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons'
import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Activity } from '../api/answers'
import { useText } from '../i18n/text'

/** A discussion is done by taking part in it: the step leads to the room and says whether one has. */
export function TalkStep({ activity, groupId }: { activity: Activity; groupId: string }) {
  const t = useText()
  return (
    <section className="step-question stack">
      {activity.question && <p className="question">{activity.question}</p>}
      {activity.done ? (
        <p className="state-mark" data-state="done">
          <CheckmarkCircleFillIcon aria-hidden />
          <span>{t('step.talk-done')}</span>
        </p>
      ) : (
        <p className="quiet">{t('step.talk-means')}</p>
      )}
      <div>
        <Button asChild variant={activity.done ? 'secondary' : 'primary'}>
          <Link
            to="/gruppe/$groupId/samtale/$moduleNumber"
            params={{ groupId, moduleNumber: String(activity.module.number) }}
          >
            {t('step.talk')}
          </Link>
        </Button>
      </div>
    </section>
  )
}
