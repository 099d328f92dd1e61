import { randomUUID } from 'node:crypto'
import type { TestApi } from '../testing/api'
import type { WorldGroup } from '../testing/world'
import type { GrantFacts } from './desk/grant-form.dto'

/** Facts of a grant that hold together, hosted by the group's municipality and paying for its cohort. */
export function grantFacts(group: WorldGroup, given: Partial<GrantFacts> = {}): GrantFacts {
  return {
    caseNumber: `24/${randomUUID().slice(0, 13)}`,
    name: 'Kompetanse i nord',
    purpose: { nb: 'Felles forståelse.', nn: 'Felles forståing.', en: '' },
    funder: { nb: 'Statsforvalteren', nn: 'Statsforvaltaren', en: 'The county governor' },
    contactOffice: 'Kommuneavdelingen',
    contactAddress: 'post@statsforvalter.example',
    host: group.organisationId,
    cohorts: [group.cohort.id],
    partners: [group.organisationId],
    state: 'granted',
    applied: 900_000,
    granted: 600_000,
    periodFrom: '2026-08-01',
    periodTo: '2027-06-30',
    partReportCutOn: '2026-12-31',
    partReportDueOn: '2027-01-15',
    finalReportDueOn: '2027-08-15',
    ...given,
  }
}

const title = (nb: string): { nb: string; nn: string; en: string } => ({ nb, nn: '', en: '' })

/** The parts of a budget and a financing that fit together: 600 000 of the grant, 100 000 of hours. */
export const BUDGET = [
  { title: title('Kursholdere'), amount: 500_000, filledBy: 'ledger', accounts: ['12700'], explanation: '' },
  { title: title('Samlinger'), amount: 100_000, filledBy: 'ledger', accounts: ['11200', '11201'], explanation: '' },
  { title: title('Egne timer'), amount: 100_000, filledBy: 'hours', accounts: [], explanation: '' },
] // prettier-ignore
export const FINANCING = [
  {
    title: title('Tilskudd'),
    kind: 'grant',
    amount: 600_000,
    received: [{ on: '2026-08-15', amount: 300_000 }],
  },
  { title: title('Egeninnsats'), kind: 'own-effort', amount: 100_000, received: [] },
]

/** A grant with a budget and a financing, entered over HTTP by a new administrator, and who may do what with it. */
export async function grantOf(api: TestApi, group: WorldGroup, given: Partial<GrantFacts> = {}) {
  const administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
  const answer = await administrator.post('/v1/grants', grantFacts(group, given))
  const { id } = answer.body as { id: string }
  const tag = async (): Promise<Record<string, string>> => {
    const { headers } = await administrator.get(`/v1/grants/${id}/form`)
    return { 'if-match': String(headers.etag) }
  }
  await administrator.put(`/v1/grants/${id}/budget`, { items: BUDGET }, await tag())
  await administrator.put(`/v1/grants/${id}/financing`, { items: FINANCING, hourlyRate: 500 }, await tag())
  return { id, administrator, tag }
}
