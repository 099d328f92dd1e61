import { Alert, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { DeskSection, Narrative, Report } from '../api/answers'
import type { Versioned } from '../api/client'
import { ReportSections } from '../funding/report-sections'
import { number } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { Findings } from './findings'
import { assign, candidatesQuery, deskQuery, narrativeQuery, type SectionKey } from './queries'
import { SectionEditor } from './section-editor'
import { Talk } from './talk'

interface DeskProps {
  report: Report
  chosen: string | undefined
  administrator: boolean
}

/** The sections with what each waits for, and one of them at a time: its text, and how it will look. */
export function Desk({ report, chosen, administrator }: DeskProps) {
  const desk = useQuery(deskQuery(report.id))
  // On a phone the section opens below the list: whoever chose it is taken there.
  const [picked, pick] = useState<SectionKey | null>(null)
  return (
    <Loaded query={desk}>
      {(sections) => {
        const open = sections.find(({ section }) => section === chosen) ?? sections[0]
        return (
          <div className="stack-loose">
            <SectionList report={report} sections={sections} open={open?.section} choose={pick} />
            {open && (
              <OpenSection
                key={open.section}
                report={report}
                section={open}
                administrator={administrator}
                picked={picked === open.section}
              />
            )}
          </div>
        )
      }}
    </Loaded>
  )
}

interface SectionListProps {
  report: Report
  sections: readonly DeskSection[]
  open: SectionKey | undefined
  choose: (section: SectionKey) => void
}

function SectionList({ report, sections, open, choose }: SectionListProps) {
  const t = useText()
  return (
    <nav aria-label={t('desk.sections')}>
      <ol className="plain desk-list">
        {sections.map((one) => (
          <li key={one.section}>
            <Link
              to="/rapporter/$reportId"
              params={{ reportId: report.id }}
              search={{ del: one.section }}
              resetScroll={false}
              onClick={() => choose(one.section)}
              className="desk-item"
              aria-current={one.section === open ? 'true' : undefined}
            >
              <strong>{one.title}</strong>
              <State section={one} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function State({ section: { length, limit, assignee, comments, findings } }: { section: DeskSection }) {
  const t = useText()
  const written =
    length === 0 ? t('desk.empty') : t('desk.written', { length: number(length), limit: number(limit) })
  const said = [
    written,
    assignee && t('desk.given', { name: assignee.name }),
    comments > 0 && t('desk.comments', { n: comments }),
    findings > 0 && t('desk.findings', { n: findings }),
  ]
  return <span className="small quiet">{said.filter(Boolean).join(' · ')}</span>
}

interface OpenSectionProps {
  report: Report
  section: DeskSection
  administrator: boolean
  /** Whether the reader has just chosen it. */
  picked: boolean
}

function OpenSection({ report, section, administrator, picked }: OpenSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (picked) heading.current?.focus()
  }, [picked])
  const narrative = useQuery(narrativeQuery(report.id, section.section))
  return (
    <div className="desk-open">
      <div className="stack">
        <Heading level={2} data-size="sm" tabIndex={-1} ref={heading}>
          {section.title}
        </Heading>
        {administrator && report.stage === 'draft' && <Assignee report={report} section={section} />}
        <Loaded query={narrative}>
          {(stored) => <Writing report={report} stored={stored} administrator={administrator} />}
        </Loaded>
        <Talk reportId={report.id} section={section.section} />
      </div>
      <Preview report={report} section={section.section} />
    </div>
  )
}

interface WritingProps {
  report: Report
  stored: Versioned<Narrative>
  administrator: boolean
}

function Writing({ report, stored, administrator }: WritingProps) {
  const t = useText()
  const { section, mayWrite, findings } = stored.data
  if (mayWrite)
    return <SectionEditor reportId={report.id} section={section} stored={stored} mayRelease={administrator} />
  return (
    <>
      <Alert data-color="info">
        <Paragraph>{t(report.stage === 'draft' ? 'desk.read-only' : 'desk.closed')}</Paragraph>
      </Alert>
      <Findings reportId={report.id} section={section} findings={findings} mayRelease={administrator} />
    </>
  )
}

function Preview({ report, section }: { report: Report; section: SectionKey }) {
  const t = useText()
  const told = report.sections.filter(({ key }) => key === section)
  return (
    <aside className="desk-preview stack-tight" aria-label={t('desk.preview')}>
      <p className="eyebrow-line">{t('desk.preview')}</p>
      {report.stage === 'draft' && <p className="small quiet">{t('desk.preview.live')}</p>}
      {told.length === 0 && <p className="quiet">{t('desk.preview.empty')}</p>}
      <ReportSections reportId={report.id} sections={told} language={report.language} />
    </aside>
  )
}

function Assignee({ report, section }: { report: Report; section: DeskSection }) {
  const t = useText()
  const client = useQueryClient()
  const candidates = useQuery(candidatesQuery(report.id))
  const give = useMutation({
    mutationFn: (person: string) => assign(report.id, section.section, person === '' ? null : person),
    onSuccess: () => client.invalidateQueries({ queryKey: ['report', report.id] }),
  })
  return (
    <div className="stack-tight">
      {give.error && <FormError error={give.error} />}
      <div className="field-block">
        <Label htmlFor="section-assignee">{t('desk.assign')}</Label>
        <Select
          id="section-assignee"
          value={section.assignee?.id ?? ''}
          onChange={(event) => give.mutate(event.target.value)}
        >
          <option value="">{t('desk.assign.nobody')}</option>
          {candidates.data?.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name} ({t(`desk.assign.role.${role}`)})
            </option>
          ))}
        </Select>
      </div>
    </div>
  )
}
