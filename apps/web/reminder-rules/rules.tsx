import { Heading, Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { ReminderRule } from '../api/answers'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { rulesQuery, type RulePlace } from './queries'
import './rules.css'

type Stretch = 'before' | 'after' | 'due' | 'session' | 'week'

const STRETCHES: readonly Stretch[] = ['before', 'after', 'due', 'session', 'week']

/** Where on the way through a module a rule speaks. */
function stretchOf({ anchor, offsetDays }: ReminderRule): Stretch {
  if (anchor === 'week' || anchor === 'session') return anchor
  if (anchor === 'postwork-due') return 'due'
  return offsetDays < 0 ? 'before' : 'after'
}

/** The rules of a cohort or a version along the way through a module: before the gathering, after it, at the deadline, each week. */
export function Rules({ place }: { place: RulePlace }) {
  const t = useText()
  const query = useQuery(rulesQuery(place))
  return (
    <Loaded query={query}>
      {({ items, place: { mayChange } }) => (
        <div className="stack-loose">
          {STRETCHES.map((stretch) => {
            const own = items.filter((rule) => stretchOf(rule) === stretch)
            if (own.length === 0) return null
            return (
              <section
                key={stretch}
                className="stack-tight rules-stretch"
                aria-labelledby={`rules-${stretch}`}
              >
                <Heading level={2} data-size="2xs" id={`rules-${stretch}`}>
                  {t(`rules.stretch.${stretch}`)}
                </Heading>
                <ol className="plain rule-line">
                  {own.map((rule) => (
                    <RuleItem key={rule.key} rule={rule} place={place} mayChange={mayChange} />
                  ))}
                </ol>
              </section>
            )
          })}
          <p className="quiet small reading">{t('rules.deadlines')}</p>
        </div>
      )}
    </Loaded>
  )
}

interface RuleItemProps {
  rule: ReminderRule
  place: RulePlace
  mayChange: boolean
}

function RuleItem({ rule, place, mayChange }: RuleItemProps) {
  const t = useText()
  const { key, title, when, to, stops, active, urgent, standard, standardWhen } = rule
  return (
    <li className="rule" data-active={active}>
      <div className="stack-tight">
        <div className="row">
          {mayChange ? (
            <RuleLink place={place} ruleKey={key}>
              {title}
            </RuleLink>
          ) : (
            <strong className="rule-title">{title}</strong>
          )}
          {!active && (
            <Tag data-color="neutral" data-size="sm">
              {t('rules.off')}
            </Tag>
          )}
          {urgent && (
            <Tag data-color="warm" data-size="sm">
              {t('reminders.urgent')}
            </Tag>
          )}
          {standard && (
            <Tag data-color="info" data-size="sm">
              {t(`rules.own.${place.kind}`)}
            </Tag>
          )}
        </div>
        <p>{t('rules.sentence', { when, to })}</p>
        {standardWhen && standardWhen !== when && (
          <p className="quiet small">{t(`rules.standard.${place.kind}`, { when: standardWhen })}</p>
        )}
        <p className="quiet small">{stops}</p>
      </div>
    </li>
  )
}

function RuleLink({ place, ruleKey, children }: { place: RulePlace; ruleKey: string; children: ReactNode }) {
  return place.kind === 'cohort' ? (
    <Link
      to="/kull/$cohortId/paminnelser/$ruleKey"
      params={{ cohortId: place.id, ruleKey }}
      className="ds-link rule-title"
    >
      {children}
    </Link>
  ) : (
    <Link
      to="/innhold/versjon/$versionId/paminnelser/$ruleKey"
      params={{ versionId: place.id, ruleKey }}
      className="ds-link rule-title"
    >
      {children}
    </Link>
  )
}
