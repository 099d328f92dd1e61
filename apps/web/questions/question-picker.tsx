import { BusyButton } from '../parts/busy-button'
import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Question } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { drawQuestion, questions, type QuestionFilter } from './queries'
import { QuestionFilters } from './question-filters'
import { QuestionText } from './question-text'

interface QuestionPickerProps {
  versionId: string
  /** The activity as it was read; somebody else's change in between is refused. */
  activity: { readonly id: string; readonly version: number }
  /** The activity has got its question: whoever shows it reads it anew. */
  drawn: () => void
}

/** A button that opens the bank; choosing a question copies it into the activity. */
export function QuestionPicker({ versionId, activity, drawn }: QuestionPickerProps) {
  const t = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const draw = useMutation({
    mutationFn: ({ id }: Question) =>
      drawQuestion({ versionId, activityId: activity.id }, activity.version, id),
    onSuccess: () => {
      dialog.current?.close()
      drawn()
    },
  })
  const show = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <div>
        <Button type="button" variant="secondary" onClick={show}>
          {t('question.pick')}
        </Button>
      </div>
      <Dialog ref={dialog} aria-labelledby="question-picker" onClose={() => setOpen(false)}>
        <Heading level={2} data-size="sm" id="question-picker">
          {t('question.pick')}
        </Heading>
        <Paragraph>{t('question.pick.means')}</Paragraph>
        {draw.error ? <FormError error={draw.error} /> : null}
        {open && <Choices choose={(question) => draw.mutate(question)} busy={draw.isPending} />}
      </Dialog>
    </>
  )
}

function Choices({ choose, busy }: { choose: (question: Question) => void; busy: boolean }) {
  const t = useText()
  const [filter, change] = useState<QuestionFilter>({ theme: null, state: 'active', q: '' })
  const list = useList(['questions', filter], (cursor) => questions(filter, cursor))
  return (
    <div className="stack">
      <QuestionFilters id="pick" filter={filter} change={change} />
      <Loaded query={list.query}>
        {(items) =>
          items.length > 0 ? (
            <ul className="plain stack-tight">
              {items.map((question) => (
                <li key={question.id} className="panel stack-tight">
                  <QuestionText question={question} />
                  <div>
                    <BusyButton
                      type="button"
                      data-size="sm"
                      variant="secondary"
                      busy={busy}
                      aria-label={t('question.use-this', { text: question.text.nb })}
                      onClick={() => choose(question)}
                    >
                      {t('question.use')}
                    </BusyButton>
                  </div>
                </li>
              ))}
            </ul>
          ) : (
            <Empty title={t('question.none.title')} body={t('question.none.body')} />
          )
        }
      </Loaded>
      {list.more && (
        <Button type="button" variant="secondary" onClick={list.more}>
          {t('question.more')}
        </Button>
      )}
    </div>
  )
}
