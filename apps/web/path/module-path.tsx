import { PadlockLockedIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Gathering, PathModule } from '../api/answers'
import { clockRange, day, weekday } from '../i18n/format'
import { useText } from '../i18n/text'
import { usePreviewed } from '../learning/step-links'
import { StateMark } from '../marks/state-mark'
import { TalkLine } from '../discussions/talk-line'
import { OpeningQuote } from '../openings/opening-quote'
import { ActivityRow } from './activity-row'
import { Moved } from './moved'

interface ModulePathProps {
  module: PathModule
  groupId: string
  current: boolean
}

const STEPS = ['prework', 'gathering', 'postwork'] as const

export function ModulePath({ module, groupId, current }: ModulePathProps) {
  const t = useText()
  const previewed = usePreviewed()
  return (
    <li className="path-module" data-state={module.state}>
      <span className="path-number" aria-hidden>
        {module.number}
      </span>
      <details className="path-details" open={current}>
        <summary>
          <h2>
            <span className="path-of">
              {t('word.module', { number: module.number })}
              {module.kind === 'followup' && ` · ${t('path.followup')}`}
            </span>
            {module.title}
          </h2>
          <span className="path-standing">
            {module.opened ? <StateMark state={module.state} /> : <Locked reason={module.lockedReason} />}
            <MinutesLeft module={module} />
          </span>
        </summary>
        <div className="path-steps">
          <Moved moved={module.moved} />
          {!module.opened && <p className="quiet">{t('path.locked-why')}</p>}
          <OpeningQuote opening={module.opening} />
          {!previewed && <TalkLine groupId={groupId} number={module.number} />}
          {STEPS.map((step) => (
            <StepBlock key={step} step={step} module={module} groupId={groupId} />
          ))}
        </div>
      </details>
    </li>
  )
}

/** What is left of what the reader must do alone, in minutes; nothing when nothing is left. */
function MinutesLeft({ module }: { module: PathModule }) {
  const t = useText()
  const left = module.activities.filter(
    ({ state, required, answeredBy }) => state !== 'done' && required && answeredBy === 'person',
  )
  const minutes = left.reduce((sum, activity) => sum + activity.minutes, 0)
  return minutes > 0 ? <span className="quiet">{t('path.left', { minutes })}</span> : null
}

function Locked({ reason }: { reason: string | null }) {
  const t = useText()
  return (
    <span className="state-mark" data-state="upcoming">
      <PadlockLockedIcon aria-hidden />
      <span>{reason ?? t('path.locked')}</span>
    </span>
  )
}

interface StepBlockProps {
  step: (typeof STEPS)[number]
  module: PathModule
  groupId: string
}

function StepBlock({ step, module, groupId }: StepBlockProps) {
  const t = useText()
  const activities = module.activities.filter((activity) => activity.step === step)
  const isGathering = step === 'gathering'
  if (activities.length === 0 && !(isGathering && module.gathering)) return null
  return (
    <section className="path-step">
      <h3>
        {t(`word.${step}`)}
        {step === 'postwork' && module.postworkDueOn && (
          <span className="quiet"> · {t('path.due', { date: day(module.postworkDueOn) })}</span>
        )}
      </h3>
      {isGathering && module.gathering && <GatheringLine gathering={module.gathering} />}
      <ul className="plain">
        {activities.map((activity) => (
          <ActivityRow key={activity.id} activity={activity} groupId={groupId} />
        ))}
      </ul>
    </section>
  )
}

/** An imagined gathering is nowhere to go to. */
function GatheringLine({ gathering }: { gathering: Gathering }) {
  const previewed = usePreviewed()
  const when = `${weekday(gathering.startsAt)} ${clockRange(gathering.startsAt, gathering.endsAt)}`
  return (
    <p className="path-gathering">
      {previewed ? (
        when
      ) : (
        <Link to="/samlinger/$gatheringId" params={{ gatheringId: gathering.id }} className="ds-link">
          {when}
        </Link>
      )}
      {gathering.place && <span className="quiet"> · {gathering.place}</span>}
    </p>
  )
}
