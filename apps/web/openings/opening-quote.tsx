import type { OpeningSentence } from '../api/answers'
import { useText } from '../i18n/text'

/** The chief executive's own words at the top of a module; without them nothing is said. */
export function OpeningQuote({ opening }: { opening: OpeningSentence | null }) {
  const t = useText()
  if (!opening) return null
  return (
    <figure className="opening">
      <blockquote className="why-quote">
        <p className="pre-line">{opening.sentence}</p>
      </blockquote>
      <figcaption className="quiet small">
        {opening.by ? t('opening.by', { name: opening.by }) : t('opening.by-role')}
      </figcaption>
    </figure>
  )
}
