/**
 * The one way zod enters the app. `zod/mini` keeps the shell small; `jitless` keeps it working under a
 * content security policy that forbids evaluated code.
 */
import * as z from 'zod/mini'

z.config({ jitless: true })

export { z }

/** Gives a field the words and unit that forms made from its schema show to a therapist. */
export function described<Schema extends z.ZodMiniType>(
  schema: Schema,
  title: string,
  description?: string,
  more: FieldHints = {},
): Schema {
  z.globalRegistry.add(schema, { title, ...(description === undefined ? {} : { description }), ...more })
  return schema
}

/** What a form may want to know about a field beyond its type. */
export interface FieldHints {
  /** Shown behind the value, for example `mm` or `x-heights`. */
  readonly unit?: string
  /** Words for the values of a closed set, in the order of the set. */
  readonly labels?: Readonly<Record<string, string>>
  /** For a choice of several: sets that are chosen at once, by group and by name. */
  readonly presets?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}
