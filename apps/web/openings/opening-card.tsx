import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Opening } from '../api/answers'
import { useText } from '../i18n/text'
import { groupRoles, useMe } from '../session/me'
import { OpeningForm } from './opening-form'
import { openingsQuery } from './queries'

/** To the chief executive: time to open a module. To the facilitator: that it is missing. To everybody else nothing. */
export function OpeningCard({ groupId }: { groupId: string }) {
  const roles = groupRoles(useMe(), groupId)
  const carries = roles.includes('chief-executive') || roles.includes('facilitator')
  const openings = useQuery({ ...openingsQuery(groupId), enabled: carries })
  const due = openings.data?.filter((one) => one.due).at(-1)
  const written = openings.data?.filter((one) => one.mayWrite && one.opening).at(-1)
  if (due?.mayWrite) return <OpeningForm key={due.module.number} opening={due} groupId={groupId} />
  if (due) return <Missing number={due.module.number} />
  return written ? <Written key={written.module.number} opening={written} groupId={groupId} /> : null
}

function Missing({ number }: { number: number }) {
  const t = useText()
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">
        {t('opening.missing.title', { number })}
      </Heading>
      <Paragraph data-size="sm">{t('opening.missing.body')}</Paragraph>
    </Alert>
  )
}

/** The words stand; whoever wrote them may find better ones. */
function Written({ opening, groupId }: { opening: Opening; groupId: string }) {
  const t = useText()
  const [changing, setChanging] = useState(false)
  if (changing) return <OpeningForm opening={opening} groupId={groupId} done={() => setChanging(false)} />
  return (
    <div>
      <Button variant="tertiary" data-size="sm" onClick={() => setChanging(true)}>
        {t('opening.change', { number: opening.module.number })}
      </Button>
    </div>
  )
}
