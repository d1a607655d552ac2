/** The fields of a form, read from a schema: what may be set, in which bounds, in which words. */
import { z } from '../../core/schema'
import type { WordBounds } from './typed-words'

interface Common {
  readonly name: string
  readonly title: string
  readonly description: string
}

/** One field. */
export type Field = Common &
  (
    | {
        readonly kind: 'number'
        readonly least: number
        readonly most: number
        readonly step: number
        readonly unit: string
      }
    | { readonly kind: 'switch' }
    | { readonly kind: 'one'; readonly options: readonly Option[] }
    | { readonly kind: 'several'; readonly options: readonly Option[]; readonly presets: Presets }
    | ({ readonly kind: 'words' } & WordBounds)
  )

/** Sets that are chosen at once, by group and by name. */
export type Presets = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** A value of a closed set with its words. */
export interface Option {
  readonly value: string
  readonly label: string
}

const jsonFieldSchema = z.looseObject({
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  unit: z.optional(z.string()),
  labels: z.optional(z.record(z.string(), z.string())),
  presets: z.optional(z.record(z.string(), z.record(z.string(), z.array(z.string())))),
  type: z.optional(z.string()),
  enum: z.optional(z.array(z.string())),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  multipleOf: z.optional(z.number()),
  maxItems: z.optional(z.number()),
  items: z.optional(
    z.looseObject({
      enum: z.optional(z.array(z.string())),
      type: z.optional(z.string()),
      maxLength: z.optional(z.number()),
    }),
  ),
})
type JsonField = z.infer<typeof jsonFieldSchema>

const jsonObjectSchema = z.looseObject({ properties: z.record(z.string(), jsonFieldSchema) })

/** The fields of an object schema, in its order. A kind of field no form knows is our own mistake. */
export function fieldsOf(schema: z.ZodMiniType): Field[] {
  const json = jsonObjectSchema.parse(z.toJSONSchema(schema, { io: 'input' }))
  return Object.entries(json.properties).map(([name, field]) => fieldFrom(name, field))
}

function fieldFrom(name: string, field: JsonField): Field {
  const common = { name, title: field.title ?? name, description: field.description ?? '' }
  if (field.type === 'boolean') return { ...common, kind: 'switch' }
  if (field.enum) return { ...common, kind: 'one', options: optionsOf(field.enum, field) }
  if (field.items?.enum)
    return {
      ...common,
      kind: 'several',
      options: optionsOf(field.items.enum, field),
      presets: field.presets ?? {},
    }
  if (field.items?.type === 'string')
    return { ...common, kind: 'words', most: field.maxItems ?? 20, longest: field.items.maxLength ?? 40 }
  if (field.type === 'integer' || field.type === 'number') {
    const [least, most] = [field.minimum ?? 0, field.maximum ?? 100]
    const step = field.multipleOf ?? (field.type === 'integer' ? wholeStep(most - least) : 0.01)
    return { ...common, kind: 'number', least, most, step, unit: field.unit ?? '' }
  }
  throw new Error(`no form field for: ${name}`)
}

/** Whole numbers of a wide range are set in tens, unless their schema says otherwise. */
function wholeStep(range: number): number {
  return range > 100 ? 10 : 1
}

function optionsOf(values: readonly string[], field: JsonField): Option[] {
  return values.map((value) => ({ value, label: field.labels?.[value] ?? value }))
}
