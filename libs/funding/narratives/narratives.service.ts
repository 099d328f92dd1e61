import '../funding.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { Frames } from '../drafts/frames.service'
import { findPersonalData } from '../personal-data/find'
import { releaseKey, type Finding } from '../personal-data/finding'
import { NameFinder } from '../personal-data/names'
import { Teller } from '../sections/teller'
import { guided, isWrittenSection, writtenSections, type WrittenSection } from './guidance'
import { kept, lengthOf } from './narrative'
import type { ReportDesk, PersonalDataFinding, NarrativeView, NewRelease } from './narrative.dto'
import { isWritable, mayRelease, mayWriteSection } from './narrative.policy'
import { suggestionsFor } from './suggestions'
import { NarrativesStore, type SectionsRow } from './narratives.store'

/** Reads names that the writer may not see elsewhere; the writer is shown only the words that they wrote themselves. */
const FINDER = systemActor('funding.find-personal-data')

@Injectable()
export class NarrativesService {
  constructor(
    private readonly database: Database,
    private readonly store: NarrativesStore,
    private readonly frames: Frames,
    private readonly clock: Clock,
  ) {}

  /** Every section that is written in: how far it has come, and what it waits for. */
  async desk(actor: Actor, reportId: string): Promise<ReportDesk> {
    const row = await this.found(actor, reportId)
    const names = await this.names(reportId)
    const sections = writtenSections.map((section) => {
      const { title, limit } = guided[section]
      const open = findingsIn(row, section, names).filter(({ released }) => released === null)
      return {
        section,
        title: title[actor.language],
        length: lengthOf(row.texts[section]?.text ?? ''),
        limit,
        assignee: row.assignees[section] ?? null,
        comments: row.comments[section] ?? 0,
        findings: open.length,
        mayWrite: mayWrite(actor, row, section),
      }
    })
    return { sections }
  }

  async find(actor: Actor, reportId: string, key: string): Promise<NarrativeView> {
    const section = sectionOf(key)
    const row = await this.found(actor, reportId)
    const { title, guidance, limit } = guided[section]
    const may = mayWrite(actor, row, section)
    const text = row.texts[section]
    return {
      section,
      title: title[row.language],
      guidance: guidance[actor.language],
      limit,
      text: text?.text ?? '',
      version: text?.version ?? 0,
      writtenAt: text?.writtenAt ?? null,
      writtenBy: text?.writtenBy ?? null,
      assignee: row.assignees[section] ?? null,
      mayWrite: may,
      suggestions: may ? await this.suggestions(reportId, section) : [],
      findings: findingsIn(row, section, await this.names(reportId)),
    }
  }

  /**
   * Keeps a text that builds on a version of it.
   *
   * @throws Problem stale when somebody else wrote meanwhile; conflict when the report is no draft any more
   */
  async write(
    actor: Actor,
    reportId: string,
    key: string,
    version: string | null,
    given: string,
  ): Promise<NarrativeView> {
    const section = sectionOf(key)
    const text = kept(given)
    await this.database.transaction(actor, async () => {
      const row = await this.found(actor, reportId)
      if (!mayWriteSection(actor, row.assignees[section]?.id)) throw new Problem('forbidden', 'access.denied')
      if (!isWritable(row)) throw new Problem('conflict', 'report.not-a-draft')
      const present = row.texts[section]?.version ?? 0
      requireVersion(version ?? '0', present)
      const { limit } = guided[section]
      if (lengthOf(text) > limit) throw new Problem('unprocessable', 'report.text-too-long', { limit })
      if (text === (row.texts[section]?.text ?? '')) return
      const written = { text, at: this.clock.now(), by: actor.id, version: present }
      if (!(await this.store.write(reportId, section, written))) throw new Problem('stale', 'request.stale')
    })
    return this.find(actor, reportId, section)
  }

  /** Answers for words that look like personal data; they may stand wherever they are in the section. */
  async release(actor: Actor, reportId: string, key: string, request: NewRelease): Promise<NarrativeView> {
    const section = sectionOf(key)
    await this.database.transaction(actor, async () => {
      const row = await this.found(actor, reportId)
      if (!mayRelease(actor)) throw new Problem('forbidden', 'access.denied')
      const line = {
        section,
        kind: request.kind,
        words: releaseKey(request.words),
        reason: request.reason.trim(),
      }
      const there = findingsIn(row, section, await this.names(reportId))
      const found = there.some((one) => one.kind === line.kind && releaseKey(one.words) === line.words)
      if (!found) throw new Problem('unprocessable', 'report.nothing-to-release')
      await this.store.release(reportId, line, this.clock.now(), actor.id)
    })
    return this.find(actor, reportId, section)
  }

  /** Titles of the sections with something that looks like personal data and nobody has answered for. */
  async unanswered(actor: Actor, reportId: string): Promise<string[]> {
    const row = await this.found(actor, reportId)
    const names = await this.names(reportId)
    return writtenSections
      .filter((section) => findingsIn(row, section, names).some(({ released }) => released === null))
      .map((section) => guided[section].title[actor.language])
  }

  private async found(actor: Actor, reportId: string): Promise<SectionsRow> {
    const row = await this.store.sections(actor, reportId)
    if (!row) throw new Problem('not-found', 'request.not-found')
    return row
  }

  private async names(reportId: string): Promise<NameFinder> {
    const { people, places } = await this.database.transaction(FINDER, () =>
      this.store.names(FINDER, reportId),
    )
    return new NameFinder(people, places)
  }

  private async suggestions(reportId: string, section: WrittenSection): Promise<string[]> {
    const read = await this.frames.today(reportId)
    return read ? suggestionsFor(section, new Teller(read.frame)) : []
  }
}

function mayWrite(actor: Actor, row: SectionsRow, section: WrittenSection): boolean {
  return isWritable(row) && mayWriteSection(actor, row.assignees[section]?.id)
}

function sectionOf(key: string): WrittenSection {
  if (!isWrittenSection(key)) throw new Problem('not-found', 'request.not-found')
  return key
}

function findingsIn(row: SectionsRow, section: WrittenSection, names: NameFinder): PersonalDataFinding[] {
  const released = new Map(
    row.releases
      .filter((one) => one.section === section)
      .map(({ kind, words, reason }) => [`${kind} ${words}`, reason]),
  )
  const reasonFor = ({ kind, words }: Finding): string | null =>
    released.get(`${kind} ${releaseKey(words)}`) ?? null
  return findPersonalData(row.texts[section]?.text ?? '', names).map((one) => ({
    ...one,
    released: reasonFor(one),
  }))
}
