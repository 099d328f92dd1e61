import type { PrintedDocument } from '../../platform/documents'
import type { Localised } from '../../platform/i18n'
import type { Frozen } from '../making/snapshot'
import { codeOf } from '../proofs/code'

const texts = {
  label: { nb: 'Kontrollkode', nn: 'Kontrollkode', en: 'Verification code' },
  page: {
    nb: 'Her kan alle se om rapporten er sendt inn, og om filen er uendret:',
    nn: 'Her kan alle sjå om rapporten er send inn, og om fila er uendra:',
    en: 'Here anybody can see whether the report was submitted, and whether the file is unchanged:',
  },
  alone: {
    nb: 'Koden er regnet ut av alt som sto i rapporten da den ble frosset.',
    nn: 'Koden er rekna ut av alt som stod i rapporten då han vart frosen.',
    en: 'The code is computed from everything that stood in the report when it was frozen.',
  },
  drawn: {
    nb: 'QR-kode til siden som kontrollerer koden {code}',
    nn: 'QR-kode til sida som kontrollerer koden {code}',
    en: 'QR code for the page that checks the code {code}',
  },
} satisfies Record<string, Localised>

/** What a report can be checked by, for the documents that are read. */
export function sealOf({ snapshot, sha256 }: Frozen): NonNullable<PrintedDocument['seal']> {
  const { language } = snapshot.report
  const code = codeOf(sha256)
  const address = checkAddress({ snapshot, sha256 })
  return {
    label: texts.label[language],
    code,
    text: texts[address ? 'page' : 'alone'][language],
    ...(address ? { address } : {}),
    alternative: texts.drawn[language].replace('{code}', code),
  }
}

/** "Kontrollkode" in the language of the report. */
export function sealLabel({ snapshot }: Frozen): string {
  return texts.label[snapshot.report.language]
}

/** Where the code is checked; undefined for what was frozen before there was such a page. */
export function checkAddress({ snapshot: { checkAt }, sha256 }: Frozen): string | undefined {
  return checkAt === undefined ? undefined : `${checkAt}/${codeOf(sha256)}`
}
