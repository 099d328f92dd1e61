import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { FailedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { ApiProblem } from '../api/problem'
import { useText } from '../i18n/text'
import { PathLink, Previewed } from '../learning/step-links'
import { StepSheet } from '../learning/step-sheet'
import { BackLink } from '../parts/back-link'
import { Pending } from '../parts/states'
import { PreviewedAnswer } from './answer'
import { PreviewControls } from './controls'
import { previewedActivityQuery, previewedPathQuery } from './queries'
import { usePreviewLanguage } from './use-preview'

const route = getRouteApi('/signed-in/innhold/versjon/$versionId/forhandsvis/$activityId')

/** A step of a version as its readers will meet it, or the sentence that keeps them out until it opens. */
export function PreviewedStepPage() {
  const t = useText()
  const { versionId, activityId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const path = useQuery(previewedPathQuery(versionId, search))
  const activity = useQuery(previewedActivityQuery(versionId, activityId, search))
  usePreviewLanguage(search.sprak)
  const controls = (
    <PreviewControls
      versionId={versionId}
      search={search}
      change={(next) => void navigate({ search: next, replace: true })}
      path={path.data}
    />
  )
  const locked = activity.error instanceof ApiProblem && activity.error.status === 409 && activity.error
  if (locked) {
    return (
      <Previewed value={{ versionId, search }}>
        <Page
          title={t('preview.locked')}
          lead={locked.detail}
          above={
            <>
              {controls}
              <BackLink>
                <PathLink groupId={versionId} className="ds-link">
                  {t('path.title')}
                </PathLink>
              </BackLink>
            </>
          }
        >
          {null}
        </Page>
      </Previewed>
    )
  }
  if (activity.error) return <FailedPage error={activity.error} retry={() => void activity.refetch()} />
  if (!activity.data) return <Pending />
  return (
    <Previewed value={{ versionId, search }}>
      <StepSheet key={activity.data.id} activity={activity.data} groupId={versionId} above={controls}>
        <PreviewedAnswer activity={activity.data} versionId={versionId} role={search.rolle} />
      </StepSheet>
    </Previewed>
  )
}
