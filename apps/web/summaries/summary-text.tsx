import { Button, Heading, Textarea } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import type { Summary } from '../api/answers'
import type { Versioned } from '../api/client'
import { useText } from '../i18n/text'
import { Conflict } from '../merging/conflict'
import { FormError } from '../parts/form-error'
import { KeptStatus } from '../writing/kept-status'
import { useTextHere } from '../writing/use-kept-text'
import { readSummary, summaryQuery, writeSummary, type Place } from './queries'
import { SendSummary } from './send-summary'

interface SummaryTextProps {
  place: Place
  summary: Summary
}

/** A few words about the day, to read; and for those who carry the group to write and to send. */
export function SummaryText({ place, summary }: SummaryTextProps) {
  const t = useText()
  const id = `summary-${place.id}`
  if (!summary.mayWrite && summary.text === '') return null
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {t('summary.heading')}
      </Heading>
      {summary.mayWrite ? (
        <SummaryForm place={place} summary={summary} />
      ) : (
        <p className="pre-line">{summary.text}</p>
      )}
    </section>
  )
}

function SummaryForm({ place, summary }: SummaryTextProps) {
  const t = useText()
  const [state, kept] = useSummaryText(place, summary)
  const field = 'summary-text'
  const stands = state.status === 'clean' || state.status === 'saved'
  return (
    <>
      <div className="field-block">
        <label className="ds-label" htmlFor={field}>
          {t('summary.field')}
        </label>
        <Textarea
          id={field}
          rows={5}
          maxLength={4000}
          value={state.text}
          aria-describedby={`${field}-status`}
          onChange={(event) => kept.change(event.target.value)}
        />
        <div id={`${field}-status`}>
          <KeptStatus state={state} here />
        </div>
      </div>
      {state.error !== null && <FormError error={state.error} />}
      {state.theirs && (
        <Conflict
          base={null}
          mine={state.text}
          theirs={state.theirs.data}
          theirsBy={t('conflict.theirs')}
          edit={(text) => {
            kept.change(text)
            document.getElementById(field)?.focus()
          }}
          settle={(text) => void kept.settle(text)}
          takeTheirs={() => kept.takeTheirs()}
        />
      )}
      {!state.theirs && (
        <div className="row">
          {!stands && (
            <Button variant="secondary" loading={state.status === 'saving'} onClick={() => void kept.save()}>
              {t('summary.save')}
            </Button>
          )}
          <SendSummary
            place={place}
            summary={summary}
            unsaved={!stands}
            ready={() => (stands ? Promise.resolve(true) : kept.save())}
          />
        </div>
      )}
    </>
  )
}

function useSummaryText(place: Place, summary: Summary) {
  const client = useQueryClient()
  const shown = (data: Summary): Versioned<string> => {
    client.setQueryData(summaryQuery(place).queryKey, data)
    return textOf(data)
  }
  return useTextHere({
    place: [place.id, `summary.${place.gatheringId}`],
    stored: textOf(summary),
    reload: async () => shown(await readSummary(place)),
    save: async (text, version) => shown((await writeSummary(place, text, version)).data),
  })
}

function textOf({ text, version }: Summary): Versioned<string> {
  return { data: text, version: version > 0 ? `"${version}"` : null }
}
