import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Question } from '../api/answers'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Segmented } from '../parts/segmented'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { addQuestion, questions, questionThemes, type QuestionFilter } from './queries'
import { QuestionFilters } from './question-filters'
import { QuestionForm } from './question-form'
import { QuestionItem } from './question-item'

const EVERYTHING: QuestionFilter = { theme: null, state: 'active', q: '' }

/** The bank of questions, theme by theme. */
export function QuestionsPage() {
  const t = useText()
  const [filter, change] = useState(EVERYTHING)
  const list = useList(['questions', filter], (cursor) => questions(filter, cursor))
  return (
    <Page
      title={t('question.bank')}
      lead={t('question.lead')}
      above={
        <BackLink>
          <Link to="/innhold" className="ds-link">
            {t('content.title')}
          </Link>
        </BackLink>
      }
    >
      <div className="stack-loose">
        <Add theme={filter.theme} />
        <div className="stack">
          <QuestionFilters id="bank" filter={filter} change={change} />
          <Segmented
            name="state"
            legend={t('question.shown')}
            value={filter.state}
            choose={(state) => change({ ...filter, state })}
            choices={[
              ['active', t('question.shown.active')],
              ['retired', t('question.shown.retired')],
            ]}
          />
        </div>
        <Loaded query={list.query}>
          {(items) => (items.length > 0 ? <ByTheme items={items} /> : <Nothing />)}
        </Loaded>
        {list.more && (
          <div>
            <Button variant="secondary" onClick={list.more}>
              {t('question.more')}
            </Button>
          </div>
        )}
      </div>
    </Page>
  )
}

function Nothing() {
  const t = useText()
  return <Empty title={t('question.none.title')} body={t('question.none.body')} />
}

function ByTheme({ items }: { items: readonly Question[] }) {
  const t = useText()
  const themes = questionThemes.filter((theme) => items.some((question) => question.theme === theme))
  return themes.map((theme) => (
    <section key={theme} className="stack" aria-labelledby={`theme-${theme}`}>
      <Heading level={2} data-size="sm" id={`theme-${theme}`}>
        {t(`question.theme.${theme}`)}
      </Heading>
      <ul className="plain stack-tight">
        {items
          .filter((question) => question.theme === theme)
          .map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
      </ul>
    </section>
  ))
}

function Add({ theme }: { theme: QuestionFilter['theme'] }) {
  const t = useText()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const add = useMutation({
    mutationFn: addQuestion,
    onSuccess: async () => {
      setOpen(false)
      await client.invalidateQueries({ queryKey: ['questions'] })
    },
  })
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('question.add')}</Button>
      </div>
    )
  }
  return (
    <section className="panel" aria-label={t('question.add')}>
      <QuestionForm
        start={{ theme: theme ?? 'mobility', text: { nb: '', nn: '', en: '' } }}
        save={(content) => add.mutate(content)}
        cancel={() => setOpen(false)}
        busy={add.isPending}
        error={add.error}
      />
    </section>
  )
}
