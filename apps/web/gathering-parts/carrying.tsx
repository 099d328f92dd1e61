import { useState } from 'react'
import type { Gathering } from '../api/answers'
import { daysUntil } from '../i18n/format'
import { useText } from '../i18n/text'
import { Tabs } from '../parts/tabs'
import { AfterPart } from './after-part'
import { DayPart } from './day-part'
import { PlanPart } from './plan-part'

const PARTS = { plan: PlanPart, day: DayPart, after: AfterPart } as const
type Part = keyof typeof PARTS

/** What those who carry the group have to do with a gathering: before it, in the room, and when it is over. */
export function Carrying({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const [chosen, choose] = useState<Part | null>(null)
  const shown = chosen ?? partOfToday(gathering)
  const Shown = PARTS[shown]
  const tabs = (['plan', 'day', 'after'] as const).map((value) => ({
    value,
    label: t(`gathering.part.${value}`),
  }))
  return (
    <Tabs label={t('gathering.parts')} tabs={tabs} value={shown} choose={choose}>
      <Shown gathering={gathering} />
    </Tabs>
  )
}

/** The one that fits the day; a list that nobody has kept is still the day's work, however long ago it was. */
function partOfToday({ startsAt, attendanceMarked }: Gathering): Part {
  const days = daysUntil(startsAt)
  if (days > 0) return 'plan'
  return days === 0 || !attendanceMarked ? 'day' : 'after'
}
