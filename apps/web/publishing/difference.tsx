import { Details, Heading, Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { TextChange, VersionDifference } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { differenceQuery } from '../authoring/queries'
import { rulesDifferenceQuery } from '../reminder-rules/queries'
import { currentLanguage, useText, type Translate } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty, Loaded } from '../parts/states'
import { ChangedRules } from './changed-rules'
import '../authoring/authoring.css'

type ModuleChange = VersionDifference['modules'][number]
type ActivityChange = ModuleChange['activities'][number]
type Fact = ActivityChange['facts'][number]
type Change = ActivityChange['change']

const route = getRouteApi('/signed-in/innhold/versjon/$versionId/endringer')

/** What a version changes, for people: what came, what went, what was moved, and the words that differ. */
export function DifferencePage() {
  const { versionId } = route.useParams()
  const difference = useQuery(differenceQuery(versionId))
  return <LoadedPage query={difference}>{(data) => <Difference difference={data} />}</LoadedPage>
}

function Difference({ difference }: { difference: VersionDifference }) {
  const t = useText()
  const { version, against, facts, modules } = difference
  const rules = useQuery(rulesDifferenceQuery(version.id))
  return (
    <Page
      title={t('difference.title', { number: version.number, against: against.number })}
      lead={t('difference.lead')}
      above={
        <BackLink>
          <Link to="/innhold/versjon/$versionId" params={{ versionId: version.id }} className="ds-link">
            {t('difference.back', { number: version.number })}
          </Link>
        </BackLink>
      }
    >
      <div className="stack-loose">
        {facts.length === 0 && modules.length === 0 && rules.data?.items.length === 0 && (
          <Empty title={t('difference.none')} body={t('difference.none.body')} />
        )}
        {facts.length > 0 && (
          <section className="panel stack" aria-labelledby="days">
            <Heading level={2} data-size="sm" id="days">
              {t('content.days')}
            </Heading>
            <Facts facts={facts} />
          </section>
        )}
        {modules.map((module) => (
          <OneModule key={module.id} module={module} />
        ))}
        <Loaded query={rules}>{({ items }) => <ChangedRules rules={items} />}</Loaded>
      </div>
    </Page>
  )
}

function OneModule({ module }: { module: ModuleChange }) {
  const t = useText()
  const { id, change, title, number, numberBefore, activities } = module
  return (
    <section className="panel stack" aria-labelledby={id}>
      <div className="row">
        <Heading level={2} data-size="sm" id={id}>
          {t('word.module', { number: number ?? numberBefore ?? 0 })}: {title}
        </Heading>
        {change && change !== 'changed' && <ChangeTag change={change} />}
      </div>
      {number !== null && numberBefore !== null && number !== numberBefore && (
        <p>{t('difference.renumbered', { before: numberBefore, after: number })}</p>
      )}
      <Facts facts={module.facts} />
      <Texts texts={module.texts} />
      {activities.map((activity) => (
        <OneActivity key={activity.id} activity={activity} />
      ))}
    </section>
  )
}

function OneActivity({ activity }: { activity: ActivityChange }) {
  const t = useText()
  const { change, title, at, from, reordered, facts, texts, kind, minutes, required, answeredBy } = activity
  const about = [
    t(`word.${at.step}`),
    t(kind === 'task' && answeredBy === 'group' ? 'word.group-task' : `word.${kind}`),
    t('word.minutes', { minutes }),
    ...(required ? [] : [t('content.optional')]),
  ]
  return (
    <article className="activity-line stack-tight">
      <div className="row">
        <h3 className="step-name">{title}</h3>
        <ChangeTag change={change} />
        <span className="quiet small">{about.join(' · ')}</span>
      </div>
      {from && (
        <p>
          {from.moduleId === at.moduleId
            ? t('difference.from-step', { from: t(`word.${from.step}`), to: t(`word.${at.step}`) })
            : t('difference.from-module', { from: from.module, step: t(`word.${from.step}`) })}
        </p>
      )}
      {reordered && !from && <p>{t('difference.reordered')}</p>}
      <Facts facts={facts} />
      <Texts texts={texts} />
    </article>
  )
}

const COLOURS = { added: 'success', removed: 'danger', changed: 'info' } as const

function ChangeTag({ change }: { change: Change }) {
  const t = useText()
  return (
    <Tag data-size="sm" data-color={COLOURS[change]}>
      {t(`difference.${change}`)}
    </Tag>
  )
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  const t = useText()
  if (facts.length === 0) return null
  return (
    <ul className="stack-tight">
      {facts.map(({ name, before, after }) => (
        <li key={name}>
          {t(`fact.${name}`)}: <del>{worded(t, name, before)}</del> → <ins>{worded(t, name, after)}</ins>
        </li>
      ))}
    </ul>
  )
}

function worded(t: Translate, name: Fact['name'], value: string): string {
  if (name === 'required') return t(value === 'true' ? 'fact.yes' : 'fact.no')
  if (name === 'answeredBy') return t(value === 'group' ? 'fact.group' : 'fact.person')
  if (name === 'kind' && (value === 'core' || value === 'followup')) return t(`content.${value}`)
  return value === '' ? t('fact.none') : value
}

/** What changed in the reader's language stands open; long texts and the other languages are one press away. */
function Texts({ texts }: { texts: readonly TextChange[] }) {
  const t = useText()
  const own = currentLanguage()
  const isOpen = (change: TextChange): boolean =>
    isShort(change) &&
    (change.language === own || !texts.some(({ name, language }) => name === change.name && language === own))
  return texts.map((change) => (
    <Details key={`${change.name}${change.language}`} data-size="sm" defaultOpen={isOpen(change)}>
      <Details.Summary>
        {t(`field.${change.name}`)} · {t(`language.${change.language}`)}
      </Details.Summary>
      <Details.Content>
        <ChangedText change={change} />
      </Details.Content>
    </Details>
  ))
}

function isShort({ words }: TextChange): boolean {
  return words.reduce((length, { text }) => length + text.length, 0) < 2000
}

/** So many letters are kept on each side of a change; what is the same in between is left out. */
const AROUND = 160

function ChangedText({ change: { words, language } }: { change: TextChange }) {
  const t = useText()
  return (
    <p className="pre-line changed-text" lang={language}>
      {words.map(({ text, change }, at) => {
        if (change === 'same') {
          return <Fragment key={at}>{shortened(text, at === 0, at === words.length - 1)}</Fragment>
        }
        const said = <span className="ds-sr-only">{t(`difference.${change}`)}: </span>
        return change === 'added' ? (
          <ins key={at}>
            {said}
            {text}
          </ins>
        ) : (
          <del key={at}>
            {said}
            {text}
          </del>
        )
      })}
    </p>
  )
}

function shortened(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * AROUND + 40) return text
  const begin = first ? '' : text.slice(0, AROUND).replace(/\S+$/, '')
  const end = last ? '' : text.slice(-AROUND).replace(/^\S+/, '')
  return `${begin}…${end}`
}
