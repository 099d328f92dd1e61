import { Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReminderRule } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty } from '../parts/states'
import { ChangeRule } from './change-rule'
import { rulesQuery, type RulePlace } from './queries'
import './rules.css'

const ofCohort = getRouteApi('/signed-in/kull/$cohortId/paminnelser/$ruleKey')
const ofVersion = getRouteApi('/signed-in/innhold/versjon/$versionId/paminnelser/$ruleKey')

/** One rule of a cohort: change it, see what that leads to, and only then keep it. */
export function RulePage() {
  const { cohortId, ruleKey } = ofCohort.useParams()
  return <OneRule place={{ kind: 'cohort', id: cohortId }} ruleKey={ruleKey} />
}

/** One rule as a version of the programme brings it. */
export function VersionRulePage() {
  const { versionId, ruleKey } = ofVersion.useParams()
  return <OneRule place={{ kind: 'version', id: versionId }} ruleKey={ruleKey} />
}

function OneRule({ place, ruleKey }: { place: RulePlace; ruleKey: string }) {
  const query = useQuery(rulesQuery(place))
  return (
    <LoadedPage query={query}>
      {({ place: { name, mayChange }, items }) => {
        const rule = items.find(({ key }) => key === ruleKey)
        if (!rule) return <Unknown place={place} />
        return <Shown key={rule.version} rule={rule} place={place} name={name} mayChange={mayChange} />
      }}
    </LoadedPage>
  )
}

function AllRules({ place, children }: { place: RulePlace; children: ReactNode }) {
  return place.kind === 'cohort' ? (
    <Link to="/paminnelser" search={{ fane: 'regler', kull: place.id }} className="ds-link">
      {children}
    </Link>
  ) : (
    <Link to="/innhold/versjon/$versionId/paminnelser" params={{ versionId: place.id }} className="ds-link">
      {children}
    </Link>
  )
}

function Unknown({ place }: { place: RulePlace }) {
  const t = useText()
  return (
    <Page title={t('reminders.title')}>
      <Empty title={t('rules.unknown')} body={t('rules.unknown.body')}>
        <AllRules place={place}>{t('rules.all')}</AllRules>
      </Empty>
    </Page>
  )
}

interface ShownProps {
  rule: ReminderRule
  place: RulePlace
  /** Of the cohort or the version. */
  name: string
  mayChange: boolean
}

function Shown({ rule, place, name, mayChange }: ShownProps) {
  const t = useText()
  const { title, when, to, stops, changed, standardWhen } = rule
  return (
    <Page
      title={title}
      tabTitle={t('rules.title.of', { title, place: name })}
      lead={
        <div className="stack-tight">
          <p>{t('rules.sentence', { when, to })}</p>
          <p className="quiet small">{stops}</p>
        </div>
      }
      above={
        <BackLink>
          <AllRules place={place}>{t('rules.of', { place: name })}</AllRules>
        </BackLink>
      }
    >
      <div className="stack-loose">
        {changed && (
          <p className="small">
            {t('rules.changed', { who: changed.person?.name ?? '', when: dayAndTime(changed.at) })}
            {standardWhen && ` ${t(`rules.standard.${place.kind}`, { when: standardWhen })}`}
          </p>
        )}
        {mayChange ? (
          <ChangeRule rule={rule} place={place} />
        ) : (
          <Paragraph>{t(`rules.read-only.${place.kind}`)}</Paragraph>
        )}
      </div>
    </Page>
  )
}
