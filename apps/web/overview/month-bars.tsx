const [WIDTH, HEIGHT, ROOM] = [320, 96, 16]

interface MonthBarsProps {
  months: readonly { readonly label: string; readonly value: number | null; readonly text: string }[]
  /** What a bar of full height means; null for the highest of them. */
  full: number | null
  first: string
  last: string
}

/** One bar a month, with its number above while there is room for it. The sentence and the table beside it say the same. */
export function MonthBars({ months, full, first, last }: MonthBarsProps) {
  const top = full ?? Math.max(1, ...months.map(({ value }) => value ?? 0))
  const step = WIDTH / Math.max(1, months.length)
  const height = (value: number): number => (HEIGHT * Math.min(value, top)) / top
  return (
    <div className="overview-bars">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + ROOM}`} aria-hidden focusable="false">
        {months.map(({ label, value, text }, at) =>
          value ? (
            <g key={label}>
              <rect
                x={at * step + step * 0.15}
                y={ROOM + HEIGHT - height(value)}
                width={step * 0.7}
                height={height(value)}
              />
              {step > 18 && (
                <text x={at * step + step / 2} y={ROOM + HEIGHT - height(value) - 4} textAnchor="middle">
                  {text}
                </text>
              )}
            </g>
          ) : null,
        )}
        <line x1="0" x2={WIDTH} y1={ROOM + HEIGHT - 0.5} y2={ROOM + HEIGHT - 0.5} />
      </svg>
      <p className="overview-ends small quiet" aria-hidden>
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </div>
  )
}
