import { Details } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import type { Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { useText } from '../i18n/text'
import { Pending } from '../parts/states'
import type { OfActivity } from '../writing/draft-queries'

const VersionList = lazy(async () => ({ default: (await import('./version-list')).VersionList }))

interface VersionsProps {
  of: OfActivity
  stored: Versioned<Submission>
  /** Whether an older text may be brought back: nothing unsaved stands in the field. */
  restorable: boolean
}

/** How the text came about; fetched when somebody wants to know. */
export function Versions(props: VersionsProps) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const { version } = props.stored.data
  if (version < 2) return null
  return (
    <Details data-size="sm" onToggle={() => setOpen(true)} className="versions">
      <Details.Summary>{t('versions.title', { count: version })}</Details.Summary>
      <Details.Content>
        {open && (
          <Suspense fallback={<Pending />}>
            <VersionList {...props} />
          </Suspense>
        )}
      </Details.Content>
    </Details>
  )
}
