/**
 * One page of A4 in Typst, tagged for screen readers. It is a constant: what it says arrives as JSON and is only ever used
 * as strings, so no name can become markup. What is only there to be looked at is an artifact.
 */
export const certificateTemplate = String.raw`
#let doc = json(bytes(sys.inputs.at("document")))
#let ink = rgb("#1b2733")
#let accent = rgb("#0b4f57")
#let glow = rgb("#f0a06a")
#let quiet = rgb("#4a5a68")
#let hair = rgb("#c3ccd4")
#let wash = rgb("#eef5f5")

#set document(title: doc.title, author: doc.network, description: doc.description, date: auto)
#set text(font: "Inter", fallback: false, lang: doc.language, region: doc.region, size: 10.5pt, fill: ink, hyphenate: false)
#set par(leading: 0.75em, spacing: 1.2em)
#set page(paper: "a4", margin: (x: 28mm, top: 30mm, bottom: 26mm), background: pdf.artifact({
  place(top + left, rect(width: 100%, height: 12mm, fill: accent))
  place(top + left, dy: 12mm, rect(width: 100%, height: 1.6mm, fill: glow))
  place(bottom + left, rect(width: 100%, height: 5mm, fill: accent))
}))

#let mark = pdf.artifact(box(width: 15mm, height: 15mm, radius: 3mm, fill: accent, {
  let bar(x, h) = place(bottom + left, dx: x, dy: -3.4mm, rect(width: 1.7mm, height: h, radius: 0.8mm, fill: white))
  bar(3.2mm, 3.4mm)
  bar(6.6mm, 5.8mm)
  bar(10mm, 8.2mm)
  place(top + left, dx: 11.6mm, dy: 2.2mm, circle(radius: 0.9mm, fill: glow))
}))

#grid(columns: (auto, 1fr), column-gutter: 5mm, align: horizon, mark, text(weight: 600, fill: accent, doc.network))
#v(17mm)
#{
  show title: set text(size: 34pt, weight: 700, fill: accent)
  title()
}
#v(9mm)
#block(below: 7mm, text(size: 22pt, weight: 600, doc.name))
#block(width: 100%, below: 6mm, { set par(leading: 0.85em); text(size: 13pt, doc.says) })
#text(fill: quiet, doc.completed)
#v(7mm)

#show heading: set text(size: 11pt, weight: 600, fill: accent)
#heading(level: 1, doc.attended)
#v(1mm)
#{
  set text(size: 10pt, number-width: "tabular")
  set par(leading: 0.55em)
  table(
    columns: (1fr, 38mm, 32mm),
    inset: (x: 5pt, y: 6pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.9pt + accent } else { 0.4pt + hair }),
    fill: (x, y) => if y == 0 { wash },
    table.header(..doc.columns.map(c => text(weight: 600, c))),
    ..doc.rows.flatten(),
  )
}
#v(1fr)
#{
  set list(marker: none, body-indent: 0pt, spacing: 9pt)
  list(..doc.facts.map(f => grid(columns: (26mm, 1fr), text(fill: quiet, f.at(0)), text(weight: 600, number-width: "tabular", f.at(1)))))
}
#v(3mm)
#block(width: 100%, inset: (left: 12pt, rest: 9pt), fill: wash, stroke: (left: 2.5pt + glow), {
  set text(size: 8.8pt)
  [#text(fill: quiet, doc.check) \ #link(doc.address, text(fill: accent, weight: 600, doc.address))]
})
`
