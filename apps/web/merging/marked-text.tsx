import { Fragment, useMemo } from 'react'
import { useText } from '../i18n/text'
import { wordChanges } from './word-changes'
import './merging.css'

interface MarkedTextProps {
  before: string
  after: string
  /** Whether what was taken away is shown as well. */
  withRemoved?: boolean
}

/** A text with the words that differ underlined, and struck through where they are gone: never by colour alone. */
export function MarkedText({ before, after, withRemoved = false }: MarkedTextProps) {
  const t = useText()
  const pieces = useMemo(() => wordChanges(before, after), [before, after])
  return (
    <p className="pre-line marked">
      {pieces.map(({ text, mark }, place) => {
        if (mark === 'same') return <Fragment key={place}>{text}</Fragment>
        if (mark === 'removed' && !withRemoved) return null
        const Mark = mark === 'added' ? 'ins' : 'del'
        return (
          <Mark key={place}>
            <span className="ds-sr-only">{t(`marked.${mark}`)} </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
