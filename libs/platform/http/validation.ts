import { Injectable, ValidationPipe, type PipeTransform } from '@nestjs/common'
import type { ValidationError } from 'class-validator'
import { Problem, type FieldError } from './problem'

const CODES: ReadonlyArray<[RegExp, string]> = [
  [/^whitelistValidation$/, 'field.unknown'],
  [/^(isLength|arrayMaxSize)$/, 'field.length'],
  [/^(min|max)$/, 'field.range'],
  [/^isIn$/, 'field.choice'],
  [/^(matches|isIso8601|isEmail|isUuid)$/, 'field.format'],
]

/** Unknown fields are refused, not dropped: who misspells a field should hear of it. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new Problem('invalid', 'request.invalid', {}, flatten(errors, '')),
  })
}

function flatten(errors: readonly ValidationError[], above: string): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${above}/${error.property}`
    const own = Object.keys(error.constraints ?? {})[0]
    const below = flatten(error.children ?? [], pointer)
    return own === undefined ? below : [{ pointer, code: codeOf(own, error), ...{} }, ...below]
  })
}

function codeOf(constraint: string, error: ValidationError): string {
  const known = CODES.find(([pattern]) => pattern.test(constraint))?.[1]
  if (error.value === undefined && known !== 'field.unknown') return 'field.required'
  return known ?? 'field.type'
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** A path id that is no id names nothing: the same answer as an id that does not exist. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value)) throw new Problem('not-found', 'request.not-found')
    return value.toLowerCase()
  }
}
