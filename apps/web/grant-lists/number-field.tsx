import { useLineFault } from '../grants/line-faults'
import { kroner } from '../i18n/format'
import { TextField } from '../parts/text-field'

interface NumberFieldProps {
  id: string
  label: string
  value: number | null
  change: (value: number | null) => void
  min?: number
  description?: string
  /** Said in kroner below: a browser shows a long number without spaces. */
  money?: boolean
}

/** From here on a number is not read at a glance. */
const LONG = 10_000

/** A whole number, or nothing where nothing is entered. */
export function NumberField({
  id,
  label,
  value,
  change,
  min = 0,
  description,
  money = false,
}: NumberFieldProps) {
  const fault = useLineFault(id)
  return (
    <div>
      <TextField
        id={id}
        type="number"
        inputMode="numeric"
        min={min}
        step={1}
        label={label}
        {...(description ? { description } : {})}
        value={value ?? ''}
        error={fault}
        onChange={({ target }) => change(target.value === '' ? null : Math.round(target.valueAsNumber))}
      />
      {money && value !== null && Math.abs(value) >= LONG && (
        <p className="small quiet tabular">{kroner(value)}</p>
      )}
    </div>
  )
}
