import { Alert } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { AgendaSection } from '../agenda/agenda-section'
import type { PlannedGathering } from '../api/answers'
import { FilesSection } from '../gathering-files/files-section'
import { GatheringState } from '../gatherings/gathering-state'
import { clockRange, weekday } from '../i18n/format'
import type { TextKey } from '../i18n/catalogue'
import { useText } from '../i18n/text'
import { MovedNote } from '../parts/moved-note'
import { CallForm } from './call-form'
import { CancelForm } from './cancel-form'
import { MoveForm } from './move-form'
import { RearrangeForm } from './rearrange-form'
import './planning.css'

/** What a form tells when it is through, and which gathering to go on with; an empty one means that it is gone. */
export type Done = (told: TextKey, next?: string) => Promise<void>

interface ArrangementProps {
  gathering: PlannedGathering
  told: TextKey | null
  done: Done
  /** Who meets there. */
  children?: ReactNode
}

/** What can be done with a gathering, whichever kind it is, depends on whether people are called to it. */
export function Arrangement({ gathering, told, done, children }: ArrangementProps) {
  const t = useText()
  const draft = gathering.state === 'draft'
  const called = gathering.state === 'called'
  const open = draft || called
  return (
    <div className="reading stack-loose">
      <section className="panel stack-tight">
        <div className="row">
          <GatheringState gathering={gathering} />
        </div>
        <p>
          <strong>{weekday(gathering.startsAt)}</strong>
          <br />
          {clockRange(gathering.startsAt, gathering.endsAt)}
          {gathering.place && ` · ${gathering.place}`}
        </p>
        <MovedNote gathering={gathering} />
      </section>
      <div role="status">{told && <Alert data-color="success">{t(told)}</Alert>}</div>
      {draft && <CallForm gathering={gathering} done={done} />}
      {called && <MoveForm key={`move-${gathering.version}`} gathering={gathering} done={done} />}
      {open && <RearrangeForm key={`place-${gathering.version}`} gathering={gathering} done={done} />}
      {open && <AgendaSection gathering={gathering} />}
      {open && <FilesSection gathering={gathering} />}
      {children}
      {called && <CancelForm gathering={gathering} done={done} />}
    </div>
  )
}
