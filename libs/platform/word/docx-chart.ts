import type { Block } from '../documents'
import { ACCENT, OFFICE } from './docx-styles'
import { attribute } from './docx-text'

type Bars = Extract<Block, { kind: 'bars' }>

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const PLACED = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
/** English metric units: 36 000 in a millimetre. */
const [WIDTH, BAR_HEIGHT, FRAME] = [5_760_000, 330_000, 180_000]

/** The line that bars are compared with. */
const MARK = 'F0A06A'

/** The place of a chart in a line of text, with the words for who does not see it. */
export function chartPlace(bars: Bars, number: number): string {
  const height = FRAME + BAR_HEIGHT * Math.max(1, bars.bars.length)
  const name = attribute(bars.caption)
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${PLACED}" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${WIDTH}" cy="${height}"/><wp:docPr id="${number}" name="${name}" descr="${attribute(bars.alternative)}"/>` +
    `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" ` +
    `r:id="chart${number}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  )
}

/** Horizontal bars, the first on top; each is named with its value in words, so that no colour has to be told apart. */
export function chartXml({ bars, full, mark, caption }: Bars): string {
  if (!(full > 0)) throw new RangeError(`The full length of the bars "${caption}" must be above zero`)
  const points = (values: readonly string[]): string =>
    `<c:ptCount val="${values.length}"/>` +
    values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join('')
  const names = bars.map(({ label, text }) => attribute(`${label}: ${text}`))
  const values = bars.map(({ value }) => String(Math.min(full, Math.max(0, value))))
  const axis = (tag: string, id: number, crosses: number, rest: string, last = ''): string =>
    `<c:${tag}><c:axId val="${id}"/>${rest}<c:crossAx val="${crosses}"/>${last}</c:${tag}>`
  const marked = mark !== undefined && mark > 0 && mark < full
  const line = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>` +
    '<c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>' +
    '<c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:spPr><a:solidFill><a:srgbClr val="${ACCENT}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strLit>${points(names)}</c:strLit></c:cat><c:val><c:numLit>${points(values)}</c:numLit></c:val></c:ser>` +
    '<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    axis(
      'catAx',
      1,
      2,
      `<c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${line}`,
    ) +
    axis(
      'valAx',
      2,
      1,
      `<c:scaling><c:orientation val="minMax"/><c:max val="${full}"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/>` +
        (marked ? `<c:majorGridlines>${stroke(MARK)}</c:majorGridlines>` : ''),
      marked ? `<c:majorUnit val="${mark}"/>` : '',
    ) +
    '</c:plotArea><c:plotVisOnly val="1"/></c:chart><c:spPr><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>'
  )
}

function stroke(color: string): string {
  return `<c:spPr><a:ln w="19050"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`
}
