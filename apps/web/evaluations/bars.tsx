const WIDTH = 300
const HEIGHT = 120
const BASE = 96
const STEP = WIDTH / 5

/** How many chose each of the five: bars with their numbers. The words and the table beside it say the same. */
export function Bars({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts)
  return (
    <svg className="bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden focusable="false">
      <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} className="bars-line" />
      {counts.map((count, place) => {
        const height = (count / most) * (BASE - 20)
        const middle = place * STEP + STEP / 2
        return (
          <g key={place}>
            <rect x={middle - 18} y={BASE - height} width="36" height={height} rx="3" className="bars-bar" />
            <text x={middle} y={BASE - height - 6} className="bars-count">
              {count}
            </text>
            <text x={middle} y={HEIGHT - 4} className="bars-value">
              {place + 1}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
