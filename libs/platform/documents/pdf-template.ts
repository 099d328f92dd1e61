/**
 * The look of every document, in Typst. It is a constant: what a document says arrives as JSON in `sys.inputs` and is
 * only ever used as strings, so no text can become markup. `words` are the few words that the page itself needs.
 */
export const template = String.raw`
#let doc = json(bytes(sys.inputs.at("document")))
#let words = doc.words
#let ink = rgb("#1b2733")
#let accent = rgb("#0b4f6c")
#let quiet = rgb("#4a5a68")
#let hair = rgb("#c3ccd4")
#let wash = rgb("#eef3f6")

#set document(
  title: doc.title, author: doc.author, description: doc.description,
  date: datetime(..doc.issued),
)
#set text(font: "${'Inter'}", fallback: false, lang: doc.language, size: 10pt, fill: ink, hyphenate: true)
#set par(leading: 0.72em, spacing: 1.05em, justify: false)
#set page(
  paper: "a4", margin: (top: 26mm, bottom: 26mm, left: 27mm, right: 24mm),
  footer: context if here().page() > 1 {
    set text(size: 8pt, fill: quiet)
    line(length: 100%, stroke: 0.4pt + hair)
    v(-0.5em)
    grid(columns: (1fr, auto), column-gutter: 8mm,
      doc.title,
      [#words.page #counter(page).display() #words.of #counter(page).final().first()])
  },
)
#set heading(numbering: "1.1")
#show heading: set text(fill: accent, hyphenate: false)
#show heading.where(level: 1): set text(size: 15pt, weight: 700)
#show heading.where(level: 1): set block(above: 2.2em, below: 0.95em, sticky: true)
#show heading.where(level: 2): set text(size: 11pt, weight: 600)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.8em, sticky: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: it => block(below: 0.6em, above: 0.4em, sticky: true)[
  #set text(size: 9pt, weight: 600, fill: ink)
  #set align(left)
  #it.supplement #context it.counter.display(it.numbering): #it.body
]
#set figure(numbering: "1", gap: 0.6em)
#show figure: set block(above: 1.5em, below: 1.7em)
#set list(marker: text(fill: accent)[–], indent: 0pt, body-indent: 0.7em, spacing: 0.75em)

#let paragraph(b) = par(b.text)

#let notice(b) = block(
  width: 100%, inset: (left: 11pt, rest: 9pt), fill: wash, stroke: (left: 2.5pt + accent), breakable: false,
  text(size: 9.5pt, b.text))

#let figures(b) = list(..b.items.map(f => {
  text(weight: 600, number-width: "tabular", f.value)
  [ – ] + f.label
  if f.at("note", default: none) != none { text(size: 9pt, fill: quiet, " (" + f.note + ")") }
}))

#let datatable(b) = {
  let columns = b.columns
  let side(x) = if columns.at(x).numeric { right } else { left }
  let strong(c) = text(weight: 600, c)
  figure(kind: table, caption: b.caption, supplement: words.table, {
    set text(size: 9pt, number-width: "tabular")
    set par(leading: 0.55em)
    align(left, table(
      columns: columns.map(c => if c.numeric { auto } else { 1fr }),
      align: (x, y) => side(x) + if y == 0 { bottom } else { top },
      inset: (x: 5pt, y: 4.5pt),
      stroke: (x, y) => (bottom: if y == 0 { 0.9pt + accent } else { 0.4pt + hair }),
      fill: (x, y) => if y == 0 { wash },
      table.header(..columns.map(c => strong(c.title))),
      ..b.rows.flatten(),
      ..if b.at("total", default: none) != none {
        (table.hline(stroke: 0.9pt + accent),) + b.total.map(c => strong(c))
      },
    ))
  })
}

#let bars(b) = figure(kind: image, caption: b.caption, supplement: words.chart, alt: b.alternative, {
  set text(size: 9pt, number-width: "tabular", hyphenate: false)
  set par(leading: 0.5em)
  align(left, grid(
    columns: (46mm, 1fr), column-gutter: 4mm, row-gutter: 6pt, align: horizon,
    ..b.bars.map(bar => (
      align(right, bar.label),
      grid(columns: (bar.share * 72%, auto), column-gutter: 5pt, align: horizon,
        rect(width: 100%, height: 11pt, fill: accent, stroke: none), bar.text),
    )).flatten(),
  ))
})

#let kinds = (
  heading: b => heading(level: 2, b.text),
  paragraph: paragraph,
  list: b => list(..b.items),
  figures: figures,
  table: datatable,
  bars: bars,
  notice: notice,
)

// The title page.
#v(34mm)
#block(width: 86%, {
  set text(hyphenate: false)
  set par(leading: 0.45em)
  text(size: 27pt, weight: 700, fill: accent, title())
  if doc.at("subtitle", default: none) != none { v(0.2em); text(size: 14pt, fill: quiet, doc.subtitle) }
})
#v(9mm)
#line(length: 24mm, stroke: 2.5pt + accent)
#v(9mm)
#grid(columns: (44mm, 1fr), column-gutter: 6mm, row-gutter: 9pt,
  ..doc.facts.map(f => (text(fill: quiet, f.label), text(weight: 600, number-width: "tabular", f.text))).flatten())
#v(1fr)
#if doc.at("notice", default: none) != none { notice((text: doc.notice)) }
#text(size: 9pt, fill: quiet, doc.author)
#pagebreak()

#outline(title: words.contents, depth: 1, indent: 0pt)
#v(6mm)

#for section in doc.sections {
  heading(level: 1, section.title)
  for b in section.blocks { kinds.at(b.kind)(b) }
}
`
