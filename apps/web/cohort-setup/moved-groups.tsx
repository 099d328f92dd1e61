import { Heading } from '@digdir/designsystemet-react'
import type { VersionMove } from '../api/answers'
import { useText, type Translate } from '../i18n/text'

type MovedGroup = VersionMove['groups'][number]

/** Each group's number before and after, and what of theirs is no longer part; the ones that change stand first. */
export function MovedGroups({ groups }: { groups: readonly MovedGroup[] }) {
  const t = useText()
  if (groups.length === 0) return null
  const sorted = [...groups].sort((a, b) => Number(touched(b)) - Number(touched(a)))
  return (
    <section className="stack" aria-labelledby="moved-groups">
      <Heading level={2} data-size="xs" id="moved-groups">
        {t('move.groups')}
      </Heading>
      <ul className="plain stack-tight">
        {sorted.map((group) => (
          <li key={group.id} className="panel stack-tight">
            <Heading level={3} data-size="2xs">
              {group.name}
            </Heading>
            <dl className="facts">
              <div>
                <dt>{t('move.progress')}</dt>
                <dd>{progress(group, t)}</dd>
              </div>
              <div>
                <dt>{t('move.people')}</dt>
                <dd>
                  {group.peopleChanged > 0
                    ? t('word.people', { count: group.peopleChanged })
                    : t('move.nobody')}
                </dd>
              </div>
              <div>
                <dt>{t('move.beyond')}</dt>
                <dd>{beyond(group, t)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

function touched({ before, after, peopleChanged, peopleBeyond, answersBeyond }: MovedGroup): boolean {
  return (
    before.done !== after.done || before.of !== after.of || peopleChanged + peopleBeyond + answersBeyond > 0
  )
}

function progress({ before, after }: MovedGroup, t: Translate): string {
  const { done, of } = before
  if (done === after.done && of === after.of) return t('move.progress.same', { done, of })
  return t('move.progress.changes', { done, of, done2: after.done, of2: after.of })
}

function beyond({ peopleBeyond, answersBeyond }: MovedGroup, t: Translate): string {
  if (peopleBeyond + answersBeyond === 0) return t('move.nobody')
  return t('move.beyond.some', { people: peopleBeyond, answers: answersBeyond }).trim()
}
