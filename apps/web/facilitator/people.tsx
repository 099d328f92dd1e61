import { Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { GroupProgress, PersonRow } from '../api/answers'
import { useText } from '../i18n/text'
import { Empty } from '../parts/states'
import { PeopleList } from './people-list'
import { PeopleTable } from './people-table'

/** Person by module: a table where there is room for it, a list on a phone. */
export function People({ progress }: { progress: GroupProgress }) {
  const t = useText()
  const [onlyMissing, setOnlyMissing] = useState(false)
  const people = onlyMissing ? progress.people.filter(lacksSomething) : progress.people
  return (
    <section className="stack" aria-labelledby="people">
      <div className="row row-apart">
        <Heading level={2} data-size="sm" id="people">
          {t('people.title')}
        </Heading>
        <label className="check-line">
          <input
            type="checkbox"
            className="ds-input"
            checked={onlyMissing}
            onChange={(event) => setOnlyMissing(event.target.checked)}
          />
          {t('people.only-missing')}
        </label>
      </div>
      {people.length > 0 ? (
        <>
          <PeopleTable people={people} modules={progress.modules} />
          <PeopleList people={people} />
        </>
      ) : (
        <Empty title={t('people.nobody.title')} body={t('people.nobody.body')} />
      )}
    </section>
  )
}

function lacksSomething(person: PersonRow): boolean {
  return person.cells.some((cell) => cell.state === 'behind')
}
