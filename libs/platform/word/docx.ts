import type { PrintedDocument } from '../documents'
import { xmlEscape, zip } from '../packing'
import { bodyOf, footerXml } from './docx-body'
import { LOCALES, NUMBERING, OFFICE, settingsXml, stylesXml } from './docx-styles'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

type Relation = readonly [id: string, type: string, target: string, external?: boolean]

/**
 * A document for who must edit it (Office Open XML): real headings, lists, captions that count themselves, tables with
 * header rows, charts with alternative texts, language and title. The same document gives the same bytes. Throws a
 * TypeError for a table whose rows do not fit its columns and a RangeError for a number that is not finite.
 */
export function docx(document: PrintedDocument): Buffer {
  const { xml, charts } = bodyOf(document)
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(charts.length),
    '_rels/.rels': relations([
      ['document', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['properties', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(document),
    'word/document.xml': xml,
    'word/_rels/document.xml.rels': relations([
      ['styles', `${OFFICE}/styles`, 'styles.xml'],
      ['numbering', `${OFFICE}/numbering`, 'numbering.xml'],
      ['settings', `${OFFICE}/settings`, 'settings.xml'],
      ['footer', `${OFFICE}/footer`, 'footer.xml'],
      ...charts.map((_, at): Relation => [`chart${at + 1}`, `${OFFICE}/chart`, `charts/chart${at + 1}.xml`]),
      ...(document.seal?.address
        ? [['check', `${OFFICE}/hyperlink`, document.seal.address, true] as const]
        : []),
    ]),
    'word/styles.xml': stylesXml(document.language),
    'word/numbering.xml': NUMBERING,
    'word/settings.xml': settingsXml(document.language),
    'word/footer.xml': footerXml(document),
  }
  charts.forEach((chart, at) => (files[`word/charts/chart${at + 1}.xml`] = chart))
  return zip(Object.fromEntries(Object.entries(files).map(([path, part]) => [path, DECLARATION + part])))
}

function contentTypes(charts: number): string {
  const parts = [
    ['/word/document.xml', `${MAIN}.document.main+xml`],
    ['/word/styles.xml', `${MAIN}.styles+xml`],
    ['/word/numbering.xml', `${MAIN}.numbering+xml`],
    ['/word/settings.xml', `${MAIN}.settings+xml`],
    ['/word/footer.xml', `${MAIN}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: charts }, (_, at) => [
      `/word/charts/chart${at + 1}.xml`,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    ]),
  ]
  const overrides = parts
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('')
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`
  )
}

function relations(targets: readonly Relation[]): string {
  const entries = targets.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${xmlEscape(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`
}

function coreProperties({ title, author, description, issuedAt, language }: PrintedDocument): string {
  if (Number.isNaN(issuedAt.getTime())) throw new RangeError('A document is issued at an instant')
  const instant = issuedAt.toISOString().replace(/\.\d+/, '')
  const at = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlEscape(title)}</dc:title><dc:creator>${xmlEscape(author)}</dc:creator>` +
    `<dc:description>${xmlEscape(description)}</dc:description><dc:language>${LOCALES[language]}</dc:language>` +
    `${at('created')}${at('modified')}</cp:coreProperties>`
  )
}
