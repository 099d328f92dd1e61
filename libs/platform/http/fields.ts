import { applyDecorators } from '@nestjs/common'
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger'
import { Transform, Type } from 'class-transformer'
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator'

/** What every field may say about itself. */
export interface FieldOptions {
  readonly optional?: boolean
  readonly nullable?: boolean
  readonly description?: string
  readonly example?: unknown
}

type Kind = new () => object

/** One declaration validates a request and documents it; in answers it only documents. */
function field(
  rules: PropertyDecorator[],
  options: FieldOptions,
  schema: Record<string, unknown>,
): PropertyDecorator {
  const { optional = false, nullable = false, description, example } = options
  const api = {
    ...schema,
    required: !optional,
    ...(nullable ? { nullable: true } : {}),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  } as ApiPropertyOptions
  const absent = [
    ...(optional ? [IsOptionalOnly()] : []),
    ...(nullable ? [ValidateIf((_, value) => value !== null)] : []),
  ]
  return applyDecorators(...absent, ...rules, ApiProperty(api))
}

/** class-validator's IsOptional lets null through as well; a field that may be left out may still not be null. */
function IsOptionalOnly(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined)
}

/** A text with its longest length in characters, trimmed of nothing: what a person wrote is kept. */
export function Text(
  options: FieldOptions & { max: number; min?: number; pattern?: RegExp },
): PropertyDecorator {
  const { min = 0, max, pattern } = options
  return field([IsString(), Length(min, max), ...(pattern ? [Matches(pattern)] : [])], options, {
    type: 'string',
    ...(min > 0 ? { minLength: min } : {}),
    maxLength: max,
    ...(pattern ? { pattern: pattern.source } : {}),
  })
}

export function Id(options: FieldOptions = {}): PropertyDecorator {
  return field([IsUUID()], options, { type: 'string', format: 'uuid' })
}

export function Int(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options
  return field([IsInt(), Min(min), Max(max)], options, {
    type: 'integer',
    minimum: min,
    ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }),
  })
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field([IsBoolean()], options, { type: 'boolean' })
}

export function Choice(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field([IsIn([...values])], options, { type: 'string', enum: [...values] })
}

/** A calendar day, `YYYY-MM-DD`, thought of in Europe/Oslo. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  return field([Matches(/^\d{4}-\d{2}-\d{2}$/), IsISO8601({ strict: true })], options, {
    type: 'string',
    format: 'date',
  })
}

/** An instant in UTC, RFC 3339. */
export function Instant(options: FieldOptions = {}): PropertyDecorator {
  return field([IsISO8601({ strict: true })], options, { type: 'string', format: 'date-time' })
}

export function Email(options: FieldOptions = {}): PropertyDecorator {
  return field([IsEmail()], options, { type: 'string', format: 'email', maxLength: 254 })
}

export function One(kind: () => Kind, options: FieldOptions = {}): PropertyDecorator {
  return field([ValidateNested(), Type(kind)], options, lazy(kind))
}

export function Many(kind: () => Kind, options: FieldOptions & { max?: number } = {}): PropertyDecorator {
  const rules = [IsArray(), ArrayMaxSize(options.max ?? 1000), ValidateNested({ each: true }), Type(kind)]
  return field(rules, options, { ...lazy(kind), isArray: true })
}

/** Nest's Swagger knows a lazy type by the name of its function, which must be `type`. */
function lazy(kind: () => Kind): Record<string, unknown> {
  return { type: () => kind() }
}

/** A list of plain values, such as names of roles. */
export function Values(schema: Record<string, unknown>, options: FieldOptions = {}): PropertyDecorator {
  return field([IsArray(), IsOptional()], options, { type: 'array', items: schema })
}

/** A whole number out of a query string. */
export function QueryInt(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const number = Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  )
  return applyDecorators(number, Int(options))
}
