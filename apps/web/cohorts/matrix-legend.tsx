import { useText } from '../i18n/text'
import { StateMark } from '../marks/state-mark'

const STATES = ['done', 'under-way', 'behind', 'upcoming'] as const

/** What the marks mean, in words. */
export function MatrixLegend() {
  const t = useText()
  return (
    <dl className="matrix-legend small">
      {STATES.map((state) => (
        <div key={state}>
          <dt>
            <StateMark state={state} />
          </dt>
          <dd className="quiet">{t(`matrix.legend.${state}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
