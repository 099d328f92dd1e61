import { Button } from '@digdir/designsystemet-react'
import { ExternalLinkIcon } from '@navikt/aksel-icons'
import type { Activity } from '../api/answers'
import { useText } from '../i18n/text'

/** A video or a page elsewhere: opened at its own place, and said so, instead of letting it watch our readers here. */
export function Outside({ activity }: { activity: Activity }) {
  const t = useText()
  const host = hostOf(activity.link)
  if (!activity.link || !host) return null
  const video = activity.kind === 'video'
  return (
    <div className="stack-tight">
      <Button asChild variant="secondary">
        <a href={activity.link} target="_blank" rel="noreferrer">
          {t(video ? 'step.see-video' : 'step.open-page', { host })}
          <ExternalLinkIcon title={t('step.new-tab')} />
        </a>
      </Button>
      <p className="quiet small">{t(video ? 'step.video-leaves' : 'step.page-leaves', { host })}</p>
      {activity.captions && (
        <p>
          <a className="ds-link" href={activity.captions} target="_blank" rel="noreferrer">
            {t('step.captions')} <ExternalLinkIcon title={t('step.new-tab')} />
          </a>
        </p>
      )}
    </div>
  )
}

/** Only what is an address of the web, whatever a version may hold. */
function hostOf(link: string | null): string | null {
  const url = link && URL.canParse(link) ? new URL(link) : null
  return url?.protocol === 'https:' ? url.host : null
}
