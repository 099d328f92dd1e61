import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { Previewed } from '../learning/step-links'
import { BackLink } from '../parts/back-link'
import { Loaded } from '../parts/states'
import { PathList } from '../path/path-list'
import { PreviewControls } from './controls'
import { previewedPathQuery } from './queries'
import { usePreviewLanguage } from './use-preview'

const route = getRouteApi('/signed-in/innhold/versjon/$versionId/forhandsvis')

/** The path of a version as its readers will meet it, drawn by the very components that draw theirs. */
export function PreviewedPathPage() {
  const t = useText()
  const { versionId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const path = useQuery(previewedPathQuery(versionId, search))
  usePreviewLanguage(search.sprak)
  return (
    <Page
      title={t('path.title')}
      tabTitle={t('preview.title')}
      lead={path.data?.group.name}
      above={
        <BackLink>
          <Link to="/innhold/versjon/$versionId" params={{ versionId }} className="ds-link">
            {t('preview.to-version')}
          </Link>
        </BackLink>
      }
    >
      <PreviewControls
        versionId={versionId}
        search={search}
        change={(next) => void navigate({ search: next, replace: true })}
        path={path.data}
      />
      <Previewed value={{ versionId, search }}>
        <Loaded query={path}>{(data) => <PathList path={data} groupId={versionId} />}</Loaded>
      </Previewed>
    </Page>
  )
}
