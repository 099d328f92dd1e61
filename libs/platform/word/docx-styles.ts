import type { Language } from '../i18n'

/** A twentieth of a point, the unit of Word's lengths; A4 with margins of 25 mm leaves 9072 between them. */
export const LINE = 9072
export const ACCENT = '0B5C66'
const [INK, QUIET, WASH, HAIR] = ['1B2733', '4A5A68', 'EEF3F6', 'C3CCD4']

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** The look of a document; whoever edits it changes a style and not each line. */
export function stylesXml(language: Language): string {
  const base =
    `<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:color w:val="${INK}"/>` +
    `<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${LOCALES[language]}" w:eastAsia="${LOCALES[language]}"/>`
  return (
    `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${base}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    paragraph('Normal', '', '', { normal: true }) +
    paragraph('Title', spacing(2400, 120), run(56, ACCENT, true)) +
    paragraph('Subtitle', spacing(0, 480), run(28, QUIET)) +
    paragraph(
      'heading 1',
      `<w:keepNext/>${spacing(480, 160)}<w:outlineLvl w:val="0"/>`,
      run(32, ACCENT, true),
    ) +
    paragraph(
      'heading 2',
      `<w:keepNext/>${spacing(320, 120)}<w:outlineLvl w:val="1"/>`,
      run(24, ACCENT, true),
    ) +
    paragraph('caption', `<w:keepNext/>${spacing(240, 100)}`, run(19, INK, true)) +
    paragraph('toc 1', spacing(0, 60), '') +
    paragraph('TOC Heading', `<w:keepNext/>${spacing(0, 160)}`, run(32, ACCENT, true)) +
    paragraph(
      'footer',
      `<w:tabs><w:tab w:val="right" w:pos="${LINE}"/></w:tabs>${spacing(0, 0)}`,
      run(16, QUIET),
    ) +
    paragraph('List Bullet', `<w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 80)}`, '') +
    paragraph('Notice', `${borderLeft()}${shading()}<w:ind w:left="160"/>`, '') +
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="${ACCENT}"/>` +
    '<w:u w:val="single"/></w:rPr></w:style>' +
    tableStyle() +
    '</w:styles>'
  )
}

/** The id by which paragraphs name a style: its name without blanks, each word with a capital. */
export function styleId(name: string): string {
  return name.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function paragraph(name: string, layout: string, letters: string, { normal = false } = {}): string {
  return (
    `<w:style w:type="paragraph"${normal ? ' w:default="1"' : ''} w:styleId="${styleId(name)}"><w:name w:val="${name}"/>` +
    (normal ? '' : '<w:basedOn w:val="Normal"/>') +
    '<w:qFormat/>' +
    (layout ? `<w:pPr>${layout}</w:pPr>` : '') +
    (letters ? `<w:rPr>${letters}</w:rPr>` : '') +
    '</w:style>'
  )
}

function spacing(before: number, after: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}"/>`
}

function run(halfPoints: number, color: string, bold = false): string {
  return `${bold ? '<w:b/>' : ''}<w:color w:val="${color}"/><w:sz w:val="${halfPoints}"/>`
}

function borderLeft(): string {
  return `<w:pBdr><w:left w:val="single" w:sz="20" w:space="8" w:color="${ACCENT}"/></w:pBdr>`
}

function shading(): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${WASH}"/>`
}

function tableStyle(): string {
  const edge = (side: string, size: number, color: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
  const emphasised = '<w:rPr><w:b/></w:rPr>'
  return (
    '<w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:pPr>' +
    '<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr><w:tblPr>' +
    `<w:tblBorders>${edge('bottom', 4, HAIR)}${edge('insideH', 4, HAIR)}</w:tblBorders>` +
    '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblStylePr w:type="firstRow">${emphasised}<w:tcPr><w:tcBorders>${edge('bottom', 8, ACCENT)}</w:tcBorders>` +
    `${shading()}</w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow">${emphasised}<w:tcPr>` +
    `<w:tcBorders>${edge('top', 8, ACCENT)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`
  )
}

export const NUMBERING =
  `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>` +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/>' +
  `<w:pPr><w:ind w:left="340" w:hanging="260"/></w:pPr><w:rPr><w:color w:val="${ACCENT}"/></w:rPr></w:lvl></w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'

export function settingsXml(language: Language): string {
  return (
    `<w:settings xmlns:w="${WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" ` +
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${LOCALES[language]}"/><w:decimalSymbol w:val="${language === 'en' ? '.' : ','}"/>` +
    `<w:listSeparator w:val="${language === 'en' ? ',' : ';'}"/></w:settings>`
  )
}
