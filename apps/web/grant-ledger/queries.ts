import { queryOptions } from '@tanstack/react-query'
import type { LedgerEntry, LedgerImport, LedgerRow } from '../api/answers'
import { answer, api } from '../api/client'
import { built } from '../grants/form-queries'

const PER_PAGE = 50

/** An entry as it is written; lines by their ids. */
export interface EntryDraft {
  readonly voucher: string
  readonly line: number
  readonly bookedOn: string
  readonly budgetLine: string
  readonly financingLine: string
  readonly amount: number
  readonly text: string
}

export const ledgerKey = (grant: string) => ['grant', grant, 'ledger'] as const

export function ledgerPage(id: string, cursor: string | undefined) {
  const query = { limit: PER_PAGE, ...(cursor ? { cursor } : {}) }
  return answer(api.GET('/v1/grants/{id}/ledger', { params: { path: { id }, query } }))
}

/** One key for one wish: a lost answer does not book the entry twice, nor say that it is booked already. */
export const enterEntry = (id: string, body: EntryDraft, key: string): Promise<LedgerEntry> =>
  answer(
    api.POST('/v1/grants/{id}/ledger', {
      params: { path: { id } },
      headers: { 'Idempotency-Key': key },
      body,
    }),
  )

export const changeEntry = ({ id, version }: LedgerEntry, body: EntryDraft): Promise<LedgerEntry> =>
  answer(api.PUT('/v1/ledger-entries/{id}', { params: { path: { id } }, headers: built(version), body }))

export const removeEntry = ({ id, version }: LedgerEntry) =>
  answer(api.DELETE('/v1/ledger-entries/{id}', { params: { path: { id } }, headers: built(version) }))

/** Sends the file as it is; the browser writes the multipart boundary. */
export function uploadLedger(grant: string, file: File): Promise<LedgerImport> {
  const form = new FormData()
  form.append('file', file)
  return answer(
    api.POST('/v1/grants/{id}/ledger-imports', {
      params: { path: { id: grant } },
      body: form as never,
      bodySerializer: () => form,
    }),
  )
}

export const ledgerImportQuery = (id: string) =>
  queryOptions({
    queryKey: ['ledger-import', id],
    queryFn: () => answer(api.GET('/v1/ledger-imports/{id}', { params: { path: { id } } })),
  })

export function ledgerRows(id: string, change: LedgerRow['change'], cursor: string | undefined) {
  const query = { change, limit: PER_PAGE, ...(cursor ? { cursor } : {}) }
  return answer(api.GET('/v1/ledger-imports/{id}/rows', { params: { path: { id }, query } }))
}

export const applyLedger = (id: string): Promise<LedgerImport> =>
  answer(api.POST('/v1/ledger-imports/{id}/application', { params: { path: { id } } }))
