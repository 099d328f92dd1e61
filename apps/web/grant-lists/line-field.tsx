import type { ComponentProps } from 'react'
import { useLineFault } from '../grants/line-faults'
import { SelectField } from '../members/fields'
import { TextField } from '../parts/text-field'

/** A field of a line, with what is wrong with it. */
export function LineField(props: Omit<ComponentProps<typeof TextField>, 'error'>) {
  return <TextField {...props} error={useLineFault(props.id)} />
}

/** The same where one of several is chosen. */
export function LineSelect<Value extends string>(props: ComponentProps<typeof SelectField<Value>>) {
  return <SelectField {...props} fault={useLineFault(props.id) ?? undefined} />
}
