/** What a trial came to: measured, or honestly not measurable. */
import { z } from './schema'

/** Which direction of change is the better one; `target` means nearer to a stated value. */
export type BetterWhen = 'higher' | 'lower' | 'target' | 'context'

/** What a number means. Declared once by an activity, shown wherever the number is shown. */
export interface Metric {
  readonly label: string
  /** `share` for 0–1, `ms`, `x-heights`, `count` …; an empty string for pure numbers. */
  readonly unit: string
  /** `context` numbers describe and are never called better or worse. */
  readonly betterWhen: BetterWhen
  /** With `target`: the value to come near to. */
  readonly target?: number
  /** One sentence a therapist can check against the replay. */
  readonly definition: string
  /** Where the definition comes from. */
  readonly source: string
  /** The one metric to chart first; exactly one in an activity. */
  readonly primary?: true
  /** One value for a sitting: the mean of what is yes or no in a trial, or the most; left out, it is the median. */
  readonly sitting?: 'mean' | 'most'
}

/** One measured value. Unknown is null with a reason, never 0. */
export const measurementSchema = z.object({
  value: z.nullable(z.number()),
  unit: z.string(),
  /** Why there is no value, or a condition on it, in plain words. */
  reason: z.optional(z.string()),
  /** How many samples, strokes or responses it rests on. */
  n: z.optional(z.number()),
})
export type Measurement = z.infer<typeof measurementSchema>

/** Scored with every metric of the activity, or unscorable with a plain reason. */
export const outcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('scored'),
    measurements: z.record(z.string(), measurementSchema),
    /** Whether the challenge was met by the activity's own rule. */
    met: z.boolean(),
  }),
  z.object({ kind: z.literal('unscorable'), reason: z.string() }),
])
type StoredOutcome = z.infer<typeof outcomeSchema>

/** An outcome whose measurements are exactly those the activity declares. */
export type Outcome<Name extends string = string> =
  | {
      readonly kind: 'scored'
      readonly measurements: Readonly<Record<Name, Measurement>>
      readonly met: boolean
    }
  | Extract<StoredOutcome, { kind: 'unscorable' }>

/** A known value. */
export function measured(value: number, unit: string, n?: number): Measurement {
  return n === undefined ? { value, unit } : { value, unit, n }
}

/** A value that cannot be known, and why. */
export function unknown(unit: string, reason: string): Measurement {
  return { value: null, unit, reason }
}

/** A value of a metric, or its absence and why; what is no finite number is unknown too. */
export function measurementOf(
  { unit }: Metric,
  value: number | null,
  n?: number,
  reason = 'it could not be told',
): Measurement {
  return value === null || !Number.isFinite(value) ? unknown(unit, reason) : measured(value, unit, n)
}

/** The whole response cannot be scored, and why. */
export function unscorable(reason: string): Extract<Outcome, { kind: 'unscorable' }> {
  return { kind: 'unscorable', reason }
}
