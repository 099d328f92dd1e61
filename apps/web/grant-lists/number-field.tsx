import { TextField } from '../parts/text-field'

interface NumberFieldProps {
  id: string
  label: string
  value: number | null
  change: (value: number | null) => void
  min?: number
  description?: string
}

/** A whole number, or nothing where nothing is entered. */
export function NumberField({ id, label, value, change, min = 0, description }: NumberFieldProps) {
  return (
    <TextField
      id={id}
      type="number"
      inputMode="numeric"
      min={min}
      step={1}
      label={label}
      {...(description ? { description } : {})}
      value={value ?? ''}
      onChange={({ target }) => change(target.value === '' ? null : Math.round(target.valueAsNumber))}
    />
  )
}
