/**
 * The look of every document, in Typst. It is a constant: what a document says arrives as JSON in `sys.inputs` and is
 * only ever used as strings, so no text can become markup. `words` are the few words that the page itself needs.
 */
export const template = String.raw`
#let doc = json(bytes(sys.inputs.at("document")))
#let words = doc.words
#let ink = rgb("#1b2733")
#let accent = rgb("#0b5c66")
#let glow = rgb("#f0a06a")
#let quiet = rgb("#4a5a68")
#let hair = rgb("#c3ccd4")
#let wash = rgb("#eef3f6")

// The mark of the programme, as on its screens.
#let mark = box(width: 13mm, height: 13mm, {
  let at(x) = x / 32 * 13mm
  place(rect(width: 13mm, height: 13mm, radius: at(8), fill: accent))
  for (x, top, end) in ((7, 19, 23.5), (13, 15.5, 23.5), (19, 12, 23.5), (25, 15, 23.5)) {
    place(line(start: (at(x), at(top)), end: (at(x), at(end)), stroke: (paint: white, thickness: at(3), cap: "round")))
  }
  place(dx: at(22.5), dy: at(6), circle(radius: at(2.5), fill: glow))
})

#set document(title: doc.title, author: doc.author, description: doc.description, date: auto)
#set text(font: "Inter", fallback: false, lang: doc.language, region: words.region, size: 10pt, fill: ink,
  hyphenate: false)
#set par(leading: 0.74em, spacing: 1.15em, justify: false)
#set page(
  paper: "a4", margin: (top: 27mm, bottom: 30mm, x: 25mm), footer-descent: 9mm,
  // Decoration, which readers of the tags never meet: the colours and the mark of the programme on the title page.
  background: context if here().page() == 1 {
    place(top + left, rect(width: 100%, height: 9mm, fill: accent))
    place(top + left, dy: 9mm, rect(width: 100%, height: 1.6mm, fill: glow))
    place(top + right, dx: -25mm, dy: 22mm, mark)
    place(bottom + left, rect(width: 100%, height: 3mm, fill: accent))
  },
  footer: context if here().page() > 1 {
    set text(size: 8pt, fill: quiet)
    block(width: 100%, stroke: (top: 0.4pt + hair), inset: (top: 6pt), grid(
      columns: (1fr, auto), column-gutter: 8mm,
      { doc.running; if "seal" in doc { linebreak(); [#doc.seal.label: #text(number-width: "tabular", doc.seal.code)] } },
      [#words.page #counter(page).display() #words.of #counter(page).final().first()]))
  },
)
#set heading(numbering: "1.1")
#show heading: set text(fill: accent)
#show heading.where(level: 1): set text(size: 16pt, weight: 700)
#show heading.where(level: 1): set block(above: 2.2em, below: 1em, sticky: true)
#show heading.where(level: 2): set text(size: 11.5pt, weight: 600)
#show heading.where(level: 2): set block(above: 2em, below: 0.95em, sticky: true)
#show figure: set align(left)
#show figure: set block(above: 2em, below: 2.2em)
#show figure.caption: it => block(sticky: true, {
  set text(size: 9pt)
  text(fill: accent, weight: 600)[#it.supplement #context it.counter.display(it.numbering).]
  h(0.35em)
  text(weight: 600, it.body)
})
#set figure.caption(position: top)
#set figure(numbering: "1", gap: 8pt)
#set list(marker: text(fill: accent)[–], indent: 0pt, body-indent: 0.7em, spacing: 0.85em)
#show list: set block(above: 1.15em, below: 1.3em)

// A list whose items are a name and what belongs to it, in two columns; readers of the tags get a list.
#let pairs(width, gap, items) = {
  set list(marker: none, body-indent: 0pt, spacing: gap)
  list(..items.map(i => grid(columns: (width, 1fr), column-gutter: 5mm, align: top, ..i)))
}

#let notice(b) = block(
  width: 100%, inset: (left: 12pt, rest: 10pt), fill: wash, stroke: (left: 2.5pt + accent),
  above: 1.5em, below: 1.6em, breakable: b.text.len() > 1500,
  { set par(leading: 0.65em); text(size: 9.5pt, b.text) })

#let figures(b) = block(above: 1.6em, below: 1.8em, width: 100%, fill: wash, inset: (x: 12pt, y: 12pt),
  stroke: (left: 2.5pt + accent), pairs(42mm, 12pt, b.items.map(f => (
  text(size: 15pt, weight: 700, fill: accent, number-width: "tabular", f.value),
  pad(top: 3.6pt, { f.label; if f.note != "" { text(size: 9pt, fill: quiet, " (" + f.note + ")") } }),
))))

#let datatable(b) = {
  let strong(c) = text(weight: 600, c)
  // Dates and names stay whole; long words, and all where columns are many, may be divided.
  let divided(c) = b.columns.len() > 5 or c.split(" ").any(w => w.clusters().len() > 14)
  show figure: set block(breakable: not b.together)
  figure(kind: table, caption: b.caption, supplement: words.table, {
    // A word is divided only where the line would otherwise stay half empty.
    set text(size: b.size * 1pt, number-width: "tabular", costs: (hyphenation: 600%))
    set par(leading: 0.55em, linebreaks: "optimized")
    table(
      columns: b.columns.map(c => c.width * 1pt),
      align: (x, y) => (if b.columns.at(x).numeric { right } else { left }) + if y == 0 { bottom } else { top },
      inset: (x, y) => (left: b.columns.at(x).indent * 1pt, right: 5pt, y: 4.6pt),
      stroke: (x, y) => (bottom: if y == 0 { 0.9pt + accent } else { 0.4pt + hair }),
      fill: (x, y) => if y == 0 { wash },
      table.header(repeat: b.repeated, ..b.columns.map(c => strong(c.title))),
      ..b.rows.flatten().map(c => table.cell(breakable: c.len() > b.unbroken, text(hyphenate: divided(c), c))),
      ..if "total" in b {
        (table.footer(repeat: false, table.hline(stroke: 0.9pt + accent), ..b.total.map(strong)),)
      },
    )
  })
}

#let bars(b) = {
  show figure: set block(breakable: b.bars.len() > 14)
  figure(kind: image, caption: b.caption, supplement: words.chart, alt: b.alternative, {
    set text(size: 9pt, number-width: "tabular")
    set par(leading: 0.5em)
    grid(
      columns: (60mm, 1fr, auto), column-gutter: 4mm, row-gutter: 7pt, align: horizon,
      ..b.bars.map(bar => (
        bar.label,
        block(width: 100%, height: 10pt, fill: wash, {
          place(left, block(width: bar.share * 100%, height: 10pt, fill: accent))
          if "mark" in b { place(left, dx: b.mark * 100%, dy: -2pt, line(angle: 90deg, length: 14pt, stroke: 1.4pt + glow)) }
        }),
        bar.text,
      )).flatten(),
    )
  })
}

#let kinds = (
  heading: b => heading(level: 2, b.text),
  paragraph: b => par(b.text),
  list: b => list(..b.items),
  figures: figures,
  table: datatable,
  bars: bars,
  notice: notice,
)

// Squares without a gap between them: neighbours in a row are one rectangle.
#let qr(seal) = {
  let unit = 26mm / seal.rows.len()
  figure(kind: "qr", supplement: none, numbering: none, alt: seal.alternative, box(width: 26mm, height: 26mm, {
    for (y, row) in seal.rows.enumerate() {
      for run in row.matches(regex("1+")) {
        place(top + left, dx: run.start * unit, dy: y * unit,
          rect(width: (run.end - run.start) * unit + 0.02pt, height: unit + 0.02pt, fill: ink))
      }
    }
  }))
}

#let sealed(seal) = {
  let told = {
    set par(leading: 0.6em)
    text(size: 9pt, fill: quiet, seal.label)
    linebreak()
    text(size: 11.5pt, weight: 600, number-width: "tabular", seal.code)
    parbreak()
    text(size: 9pt, seal.text)
    if "address" in seal { linebreak(); text(size: 9pt, link(seal.address, text(fill: accent, seal.address))) }
  }
  show figure: set block(above: 0pt, below: 0pt)
  if "rows" in seal { grid(columns: (26mm, 1fr), column-gutter: 6mm, align: horizon, qr(seal), told) } else { told }
}

// The title page.
#text(size: 10.5pt, weight: 600, fill: accent, doc.author)
#v(42mm)
#block({
  set par(leading: 0.42em)
  show title: set text(size: 28pt, weight: 700, fill: accent)
  title()
  if doc.subtitle != "" { v(0.6em); text(size: 14pt, fill: quiet, doc.subtitle) }
})
#v(7mm)
#line(length: 24mm, stroke: 2.5pt + accent)
#v(7mm)
#pairs(44mm, 11pt, doc.facts.map(f => (text(fill: quiet, f.label), text(weight: 600, number-width: "tabular", f.text))))
#v(9mm)
#if doc.notice != "" { set text(weight: 600); notice((text: doc.notice)) }
#if "seal" in doc { v(1fr); sealed(doc.seal) }
#pagebreak()

#show outline.entry: set block(above: 1em)
#set outline.entry(fill: repeat(text(fill: hair)[.], gap: 0.2em))
#if doc.sections.len() > 0 { outline(title: words.contents, depth: 1) }
#v(8mm)

#for section in doc.sections {
  heading(level: 1, section.title)
  for b in section.blocks { kinds.at(b.kind)(b) }
}
`
