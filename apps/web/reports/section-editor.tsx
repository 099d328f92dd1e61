import { Alert, Button, Heading, Label, Paragraph, Textarea } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useRef } from 'react'
import type { Narrative } from '../api/answers'
import type { Versioned } from '../api/client'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { timeOrDay } from '../i18n/when'
import { MarkedText } from '../merging/marked-text'
import { FormError } from '../parts/form-error'
import { Findings } from './findings'
import type { SectionKey } from './queries'
import type { KeptNarrative, NarrativeKeeper } from './narrative-keeper'
import { useNarrative } from './use-narrative'

interface SectionEditorProps {
  reportId: string
  section: SectionKey
  stored: Versioned<Narrative>
  mayRelease: boolean
}

/** The text of one section: guidance above, what it waits for below, saved while it is written. */
export function SectionEditor({ reportId, section, stored, mayRelease }: SectionEditorProps) {
  const t = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  const [editing, keeper] = useNarrative(reportId, section, stored)
  const { guidance, limit, suggestions, findings, writtenBy, writtenAt } = stored.data
  const left = limit - [...editing.text].length
  const insert = (suggestion: string) => {
    keeper.change(editing.text.trim() === '' ? suggestion : `${editing.text.trimEnd()}\n\n${suggestion}`)
    requestAnimationFrame(() => field.current?.focus())
  }
  const show = (from: number, to: number) => {
    field.current?.focus()
    field.current?.setSelectionRange(from, to)
  }
  return (
    <div className="stack">
      <Paragraph>{guidance}</Paragraph>
      {editing.theirs && <Theirs text={editing.text} theirs={editing.theirs.data} keeper={keeper} />}
      {editing.error ? <FormError error={editing.error} /> : null}
      <div className="field-block">
        <Label htmlFor="section-text">{t('desk.text')}</Label>
        <Paragraph id="section-text-hint" className="quiet" data-size="sm">
          {t('desk.text.hint')}
        </Paragraph>
        <Textarea
          id="section-text"
          ref={field}
          rows={12}
          value={editing.text}
          aria-describedby="section-text-hint section-text-left"
          aria-invalid={left < 0 || undefined}
          onChange={(event) => keeper.change(event.target.value)}
        />
        <p id="section-text-left" className={left < 0 ? 'small field-error' : 'small quiet'}>
          {left < 0 ? t('desk.over', { n: -left }) : t('desk.left', { n: left })}
        </p>
      </div>
      <Status editing={editing} />
      {writtenBy && writtenAt && (
        <p className="small quiet">
          {t('desk.written-by', { name: writtenBy, when: dayAndTime(writtenAt) })}
        </p>
      )}
      <Findings
        reportId={reportId}
        section={section}
        findings={findings}
        show={show}
        mayRelease={mayRelease}
      />
      {suggestions.length > 0 && <Suggestions suggestions={suggestions} insert={insert} />}
    </div>
  )
}

function Status({ editing: { status, savedAt, full } }: { editing: KeptNarrative }) {
  const t = useText()
  return (
    <p className="status-line" role="status">
      {status === 'saving' && t('desk.saving')}
      {status === 'saved' && savedAt && (
        <>
          <CheckmarkCircleIcon aria-hidden />
          {t('desk.saved', { when: timeOrDay(savedAt, t) })}
        </>
      )}
      {status === 'unsaved' && (
        <>
          <ExclamationmarkTriangleIcon aria-hidden />
          {t(full ? 'kept.nowhere' : 'kept.here')}
        </>
      )}
    </p>
  )
}

interface TheirsProps {
  text: string
  theirs: Narrative
  keeper: NarrativeKeeper
}

function Theirs({ text, theirs, keeper }: TheirsProps) {
  const t = useText()
  return (
    <Alert data-color="warning" role="alert" className="stack">
      <Heading level={3} data-size="2xs">
        {t('desk.theirs.title')}
      </Heading>
      <Paragraph>{t('desk.theirs.body')}</Paragraph>
      <MarkedText before={text} after={theirs.text} withRemoved />
      <div className="row">
        <Button type="button" variant="secondary" onClick={keeper.keepMine}>
          {t('desk.theirs.mine')}
        </Button>
        <Button type="button" variant="secondary" onClick={keeper.takeTheirs}>
          {t('desk.theirs.take')}
        </Button>
      </div>
    </Alert>
  )
}

function Suggestions({
  suggestions,
  insert,
}: {
  suggestions: readonly string[]
  insert: (text: string) => void
}) {
  const t = useText()
  return (
    <section className="stack-tight" aria-labelledby="suggestions">
      <Heading level={3} data-size="2xs" id="suggestions">
        {t('desk.suggestions')}
      </Heading>
      <ul className="plain stack-tight">
        {suggestions.map((suggestion) => (
          <li key={suggestion} className="desk-suggestion">
            <span className="pre-line">{suggestion}</span>
            <Button type="button" variant="tertiary" data-size="sm" onClick={() => insert(suggestion)}>
              {t('desk.insert')}
              <span className="ds-sr-only">: {suggestion}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
