import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Problem } from '../../platform/http'
import { mayImport, mayTakeOut } from '../import.policy'
import type { ExportFormat } from './export.dto'
import { participantsFile } from './participants-file'
import { ParticipantsExportStore, type Listing } from './participants-export.store'

/** A file as it is sent. */
export interface ExportedFile {
  readonly name: string
  readonly bytes: Buffer
}

@Injectable()
export class ParticipantsExport {
  constructor(
    private readonly store: ParticipantsExportStore,
    private readonly clock: Clock,
  ) {}

  ofCohort(actor: Actor, cohort: string, format: ExportFormat): Promise<ExportedFile> {
    return this.file(actor, { cohort, group: null }, format, mayImport(actor))
  }

  ofGroup(actor: Actor, group: string, format: ExportFormat): Promise<ExportedFile> {
    return this.file(actor, { cohort: null, group }, format, mayTakeOut(actor, group))
  }

  private async file(
    actor: Actor,
    listing: Listing,
    format: ExportFormat,
    may: boolean,
  ): Promise<ExportedFile> {
    const title = await this.store.name(actor, listing)
    if (title === null) throw new Problem('not-found', 'request.not-found')
    if (!may) throw new Problem('forbidden', 'access.denied')
    const people = await this.store.people(actor, listing)
    const about = { title, issuedAt: this.clock.now() }
    return {
      name: fileName(title, this.clock.today(), format),
      bytes: participantsFile(people, format, actor.language, about),
    }
  }
}

/** Letters that every system takes in a file's name. */
function fileName(title: string, day: string, format: ExportFormat): string {
  const plain = title
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'o')
    .replace(/å/g, 'a')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `deltakere-${plain}-${day}.${format}`
}
