import './certificate.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Problem } from '../platform/http'
import type { Language } from '../platform/i18n'
import { ProgressService } from '../progress'
import { hashOfCode, newCode } from './certificate-code'
import type { OwnCertificate } from './certificate.dto'
import { counts, NEEDED, standing, type OwnAttendance, type Standing } from './certificate-rule'
import { CertificatesStore, type CertificateRow } from './certificates.store'
import { certificatePdf } from './printing/certificate-pdf'
import type { Snapshot } from './snapshot'

const CLERK = systemActor('certificates')

/** The address that people use, without a slash at the end. */
export class CertificateAddress {
  readonly url!: string
}

interface Told {
  readonly modules: readonly OwnAttendance[]
  readonly standing: Standing
  readonly groupText: string
}

/** A person's own certificate: what is missing, issuing it, and the file. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly database: Database,
    private readonly progress: ProgressService,
    private readonly store: CertificatesStore,
    private readonly clock: Clock,
    private readonly address: CertificateAddress,
  ) {}

  /** @throws Problem not-found for who never took part in the group */
  find(actor: Actor, groupId: string): Promise<OwnCertificate> {
    return this.database.transaction(actor, async () =>
      view(await this.told(actor, groupId), await this.store.own(actor, groupId)),
    )
  }

  /** Issues it once; from then on it stands, whatever changes later. */
  issue(actor: Actor, groupId: string): Promise<OwnCertificate> {
    return this.database.transaction(actor, async () => {
      const told = await this.told(actor, groupId)
      const present = await this.store.own(actor, groupId)
      if (!present) await this.make(actor, groupId, told)
      return view(told, await this.store.own(actor, groupId))
    })
  }

  /** The same bytes each time, for one language. */
  async file(actor: Actor, groupId: string, language: Language): Promise<Buffer> {
    const row = await this.store.own(actor, groupId)
    if (!row) throw new Problem('not-found', 'request.not-found')
    if (row.withdrawnOn !== null) throw new Problem('conflict', 'certificate.withdrawn')
    return certificatePdf(row.snapshot, language)
  }

  private async make(actor: Actor, groupId: string, told: Told): Promise<void> {
    if (!told.standing.earned) throw new Problem('conflict', 'certificate.not-earned')
    const code = newCode()
    const hash = hashOfCode(code)
    const snapshot = await this.snapshot(actor, groupId, told.modules, code)
    if (!hash || !snapshot) throw new Problem('not-found', 'request.not-found')
    await this.database.transaction(CLERK, () => this.store.issue(actor.id ?? '', groupId, hash, snapshot))
  }

  private async snapshot(
    actor: Actor,
    groupId: string,
    modules: readonly OwnAttendance[],
    code: string,
  ): Promise<Snapshot | null> {
    const source = await this.store.source(actor, groupId)
    if (!source) return null
    const { name, programme, organisation, titles } = source
    return {
      name,
      code,
      address: `${this.address.url}/kursbevis/${code}`,
      programme,
      organisation,
      issuedOn: this.clock.today(),
      issuedAt: this.clock.now().toISOString(),
      modules: modules.filter(counts).map(({ number, title, status, heldOn, minutes }) => ({
        number,
        title: titles[number] ?? { nb: title, nn: title, en: title },
        heldOn: heldOn ?? '',
        minutes: minutes ?? 0,
        partly: status === 'partly',
      })),
    }
  }

  private async told(actor: Actor, groupId: string): Promise<Told> {
    const modules = await this.progress.attendance(actor, groupId, actor.id ?? '')
    const { progress } = await this.progress.ofGroup(actor, groupId)
    return { modules, standing: standing(modules, progress.completed), groupText: progress.text }
  }
}

function view({ modules, standing, groupText }: Told, row: CertificateRow | null): OwnCertificate {
  return {
    state: row ? (row.withdrawnOn === null ? 'issued' : 'withdrawn') : standing.earned ? 'ready' : 'missing',
    attended: standing.attended,
    needed: NEEDED,
    modules: modules.map((module) => {
      const { number, title, status, heldOn } = module
      return { number, title, status, heldOn, counts: counts(module) }
    }),
    groupCompleted: standing.groupCompleted,
    groupText,
    certificate: row && issued(row),
  }
}

function issued({ snapshot, withdrawnOn }: CertificateRow): OwnCertificate['certificate'] {
  const { code, address, issuedOn } = snapshot
  return { code, address, issuedOn, withdrawnOn }
}
