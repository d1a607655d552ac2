/** One recording of ink a line, as JSON: `{ id, strokes: [[[x, y, tMs, pressure, tiltX, tiltY], …], …] }`, y downward. */
import type { Stroke } from '../core/ink'
import { z } from '../core/schema'

/** A recording as it is measured. */
export interface InkRecording {
  /** The recording’s own name, if it has one. */
  readonly id: string | null
  /** The glyph it says it is, if it says so. */
  readonly label: string | null
  /** Strokes in order; tMs is 0 throughout when `timeless` says why times cannot be used. */
  readonly strokes: readonly Stroke[]
  readonly timeless: string | null
}

/** A recording, or a sentence that says what is wrong with the line. */
export type ReadRecording =
  | { readonly kind: 'read'; readonly recording: InkRecording }
  | { readonly kind: 'refused'; readonly sentence: string }

/** Longest line, UTF-16 units: about 30,000 readings. */
const longest = 2_000_000

/** Places and times beyond this are no recording’s. */
const farthest = 1e12
const number = z.number().check(z.minimum(-farthest), z.maximum(farthest))
const told = z.nullable(number)
const sampleSchema = z.union([
  z.tuple([number, number]),
  z.tuple([number, number, told]),
  z.tuple([number, number, told, told]),
  z.tuple([number, number, told, told, told, told]),
])
const recordingSchema = z.object({
  id: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  label: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  strokes: z.array(z.array(sampleSchema)),
})

/** Reads one line; a byte order mark before the first is no part of it. */
export function readRecording(text: string): ReadRecording {
  const line = text.replace(/^\uFEFF/, '')
  if (line.length > longest) return refused('The line is too long for a recording of one letter.')
  if (line.trim() === '') return refused('The line is empty.')
  let content: unknown
  try {
    content = JSON.parse(line)
  } catch {
    return refused('The line is not JSON.')
  }
  const result = recordingSchema.safeParse(content)
  if (!result.success) return refused(problemIn(result.error.issues[0]?.path ?? []))
  const { id, label, strokes } = result.data
  const timeless = problemOfTimes(strokes)
  return {
    kind: 'read',
    recording: {
      id: textOf(id),
      label: textOf(label),
      timeless,
      strokes: strokes
        .filter((stroke) => stroke.length > 0)
        .map((stroke) => strokeFrom(stroke, timeless === null)),
    },
  }
}

type Strokes = z.infer<typeof recordingSchema>['strokes']

/** A stroke in columns; what is not told of every reading is not told. Only pens tell pressure and tilt. */
function strokeFrom(samples: Strokes[number], timed: boolean): Stroke {
  const column = (place: 3 | 4 | 5) => {
    const values = samples.map((sample) => sample[place] ?? null)
    return values.every((value) => value !== null) ? values : null
  }
  return {
    pointer: 'pen',
    x: samples.map(([x]) => x),
    y: samples.map(([, y]) => y),
    tMs: samples.map(([, , tMs]) => (timed ? (tMs ?? 0) : 0)),
    pressure: column(3),
    tiltX: column(4),
    tiltY: column(5),
    contact: null,
    interrupted: false,
  }
}

function textOf(value: string | number | null | undefined): string | null {
  return value === undefined || value === null ? null : String(value)
}

/** Why the times cannot be used; null when they can. Repeated and slightly disordered times are cleaned later. */
function problemOfTimes(strokes: Strokes): string | null {
  if (strokes.some((stroke) => stroke.some(([, , tMs]) => tMs === null || tMs === undefined))) {
    return 'the recording has no times'
  }
  const spans = strokes
    .filter((s) => s.length > 0)
    .map((s) => [s[0]?.[2] ?? 0, s[s.length - 1]?.[2] ?? 0] as const)
  const disordered = spans.some(([from, to], k) => to < from || from < (spans[k - 1]?.[1] ?? from))
  return disordered ? 'the times of the recording run backwards' : null
}

function problemIn(path: readonly PropertyKey[]): string {
  const [field, stroke, sample] = path
  if (field === undefined) return 'The line is not a recording: it needs "strokes".'
  if (field !== 'strokes') return `"${String(field)}" is not what it should be.`
  if (typeof stroke !== 'number') return '"strokes" must be a list of strokes.'
  const where = typeof sample === 'number' ? `Reading ${sample + 1} of stroke` : 'Stroke'
  const what = typeof sample === 'number' ? 'must be [x, y, tMs, pressure]' : 'must be a list of readings'
  return `${where} ${stroke + 1} ${what}, all numbers.`
}

function refused(sentence: string): ReadRecording {
  return { kind: 'refused', sentence }
}
