import type { NudgeLetter } from '../api/answers'
import { useText } from '../i18n/text'

/** The mail, once in each language of those who get it. Its button is shown as it looks and leads nowhere. */
export function LetterPreview({ letters }: { letters: readonly NudgeLetter[] }) {
  const t = useText()
  return letters.map((letter) => (
    <figure key={letter.language} className="letter" lang={letter.language}>
      <figcaption className="quiet small" lang="">
        {letters.length > 1 ? t(`nudge.preview.${letter.language}`) : t('nudge.preview')}
      </figcaption>
      <div className="letter-paper">
        <p className="letter-subject">{letter.subject}</p>
        <Blocks blocks={letter.body} />
        <div className="letter-footer">
          <Blocks blocks={letter.footer} />
        </div>
      </div>
    </figure>
  ))
}

function Blocks({ blocks }: { blocks: NudgeLetter['body'] }) {
  return blocks.map(({ kind, text, by }, place) => {
    if (kind === 'quote') {
      return (
        <blockquote key={place} className="letter-quote">
          <p>{text}</p>
          <p className="small quiet">{by}</p>
        </blockquote>
      )
    }
    return (
      <p key={place} className={kind === 'button' ? 'letter-button' : undefined}>
        {text}
      </p>
    )
  })
}
