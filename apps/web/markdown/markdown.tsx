import type { ReactNode } from 'react'
import { parseBlocks, parseInline, type Block, type Inline } from './markdown-parse'

/** Our subset of Markdown as React elements: text can never become markup. Headings start below the page's h1. */
export function Markdown({ source }: { source: string }) {
  return <div className="prose">{parseBlocks(source).map(block)}</div>
}

function block(part: Block, index: number): ReactNode {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 ? (
        <h2 key={index}>{inline(part.text)}</h2>
      ) : (
        <h3 key={index}>{inline(part.text)}</h3>
      )
    case 'list':
      return part.ordered ? (
        <ol key={index}>{items(part.items)}</ol>
      ) : (
        <ul key={index}>{items(part.items)}</ul>
      )
    case 'quote':
      return (
        <blockquote key={index}>
          <p>{inline(part.text)}</p>
        </blockquote>
      )
    case 'paragraph':
      return <p key={index}>{inline(part.text)}</p>
  }
}

function items(texts: readonly string[]): ReactNode {
  return texts.map((text, index) => <li key={index}>{inline(text)}</li>)
}

function inline(source: string): ReactNode {
  return parseInline(source).map(span)
}

function span(part: Inline, index: number): ReactNode {
  switch (part.kind) {
    case 'strong':
      return <strong key={index}>{part.text}</strong>
    case 'emphasis':
      return <em key={index}>{part.text}</em>
    case 'link':
      return (
        <a key={index} href={part.href} className="ds-link" rel="noreferrer">
          {part.text}
        </a>
      )
    case 'text':
      return part.text
  }
}
