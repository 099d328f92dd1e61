import { zip } from '../../platform/packing'
import type { Localised } from '../../platform/i18n'
import { kindWords } from '../grant-words'
import { canonical, sha256 } from '../making/canonical'
import type { Frozen } from '../making/snapshot'
import { codeOf } from '../proofs/code'
import { author } from './printed-report'
import { reportTitle } from './report-rows'
import { checkAddress } from './seal'

const NAMES = {
  document: 'rapport.pdf',
  snapshot: 'snapshot.json',
  metadata: 'metadata.json',
  sums: 'SHA256SUMS',
}

/** PDF/A-2a in the register of file formats that archives use (PRONOM). */
const PDF_A_2A = 'fmt/476'

const readMe: Localised = {
  nb: `{document}: rapporten som PDF/A-2a
{snapshot}: alt som ble frosset, slik kontrollsummen er regnet av det
{metadata}: opplysninger om rapporten og filene
{sums}: kontrollsummene; kontroller dem med «sha256sum -c SHA256SUMS»
`,
  nn: `{document}: rapporten som PDF/A-2a
{snapshot}: alt som vart frose, slik kontrollsummen er rekna av det
{metadata}: opplysningar om rapporten og filene
{sums}: kontrollsummane; kontroller dei med «sha256sum -c SHA256SUMS»
`,
  en: `{document}: the report as PDF/A-2a
{snapshot}: everything that was frozen, as the checksum is computed from it
{metadata}: facts about the report and the files
{sums}: the checksums; check them with "sha256sum -c SHA256SUMS"
`,
}

/**
 * What an archive takes in: the report as PDF/A-2a, the frozen text itself, what describes them, and the checksums of all.
 * The names of the fields under `noark5` are those of Noark 5; the case number is the funder's.
 */
export function archive(frozen: Frozen, document: Buffer): Buffer {
  const snapshot = canonical(frozen.snapshot)
  const files = {
    [NAMES.document]: document,
    [NAMES.snapshot]: snapshot,
    [NAMES.metadata]: JSON.stringify(metadata(frozen, document), null, 2) + '\n',
    'LES-MEG.txt': readMe[frozen.snapshot.report.language].replace(
      /\{(\w+)\}/g,
      (_, name: keyof typeof NAMES) => NAMES[name],
    ),
  }
  const sums = Object.entries(files).map(([name, content]) => `${sha256(content)}  ${name}\n`)
  return zip({ ...files, [NAMES.sums]: sums.join('') })
}

function metadata(frozen: Frozen, document: Buffer): unknown {
  const { snapshot, sha256: checksum } = frozen
  const { grant, report, asOf, frozenAt, number, previousSha256 } = snapshot
  return {
    title: reportTitle(frozen),
    kind: report.kind,
    version: report.version,
    language: report.language,
    author: author(frozen),
    organisationNumber: grant.host.organisationNumber,
    caseNumber: grant.caseNumber,
    period: { from: grant.periodFrom, to: grant.periodTo },
    asOf,
    frozenAt,
    demo: snapshot.demo,
    snapshot: { number, sha256: checksum, previousSha256 },
    code: codeOf(checksum),
    checkAt: checkAddress(frozen) ?? null,
    noark5: {
      tittel: reportTitle(frozen),
      dokumenttype: kindWords[report.kind].nb,
      opprettetDato: frozenAt,
      forfatter: author(frozen),
      dokumentobjekt: {
        versjonsnummer: report.version,
        variantformat: 'Arkivformat',
        format: PDF_A_2A,
        referanseDokumentfil: NAMES.document,
        filstoerrelse: document.length,
        sjekksum: sha256(document),
        sjekksumAlgoritme: 'SHA-256',
      },
    },
  }
}
