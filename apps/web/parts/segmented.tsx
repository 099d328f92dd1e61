interface SegmentedProps<T extends string> {
  name: string
  legend: string
  value: T
  choose: (value: T) => void
  choices: readonly (readonly [T, string])[]
}

/** One choice of a few, all in sight: radio buttons in the shape of segments. */
export function Segmented<T extends string>({ name, legend, value, choose, choices }: SegmentedProps<T>) {
  return (
    <fieldset className="segmented">
      <legend className="ds-label">{legend}</legend>
      <div className="segmented-row">
        {choices.map(([choice, text]) => (
          <label key={choice}>
            <input type="radio" name={name} checked={value === choice} onChange={() => choose(choice)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
