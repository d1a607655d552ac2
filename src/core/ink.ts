/**
 * Ink: what a finger, pen or mouse left on the page.
 * Stored as columns: one reading is the same index in every column. Coordinates are page units
 * (the page is 1000 wide, y downward); time is milliseconds since the trial was first painted.
 */
import { z } from './schema'
import type { Point } from './geometry'

/** What touched the page. */
export const pointerKindSchema = z.enum(['pen', 'touch', 'mouse'])
export type PointerKind = z.infer<typeof pointerKindSchema>

const column = z.array(z.number())

/** Farther than this from the page's corner is no place a hand can reach, page units. Larger lets more in. */
const farthest = 10_000

/** Longer than this is no trial, ms: four hours. Larger lets more in. */
const longestMs = 4 * 3_600_000

const placeColumn = z.array(z.number().check(z.minimum(-farthest), z.maximum(farthest)))
const timeColumn = z.array(z.number().check(z.minimum(-longestMs), z.maximum(longestMs)))

/** One stroke: everything between touch-down and lift. */
export const strokeSchema = z.object({
  pointer: pointerKindSchema,
  x: placeColumn,
  y: placeColumn,
  tMs: timeColumn,
  /** 0–1 as the hardware reports it; null when it never reported any. */
  pressure: z.nullable(column),
  /** Degrees from upright, toward +x and +y; null when not reported. */
  tiltX: z.nullable(column),
  tiltY: z.nullable(column),
  /** Largest contact width seen, page units; null for a pen or when not reported. */
  contact: z.nullable(z.number()),
  /** True when the system took the pointer away before the hand lifted. */
  interrupted: z.boolean(),
})
export type Stroke = z.infer<typeof strokeSchema>

/** All strokes of one trial, in the order they began. */
export const inkSchema = z.object({
  strokes: z.array(strokeSchema),
  /** Palm rests and second fingers that were kept out of the strokes, and counted. */
  strayContacts: z.number(),
})
export type Ink = z.infer<typeof inkSchema>

/** No ink at all. */
export const noInk: Ink = { strokes: [], strayContacts: 0 }

/** One reading, for code that thinks in samples rather than columns. */
export interface InkSample extends Point {
  readonly tMs: number
  readonly pressure: number | null
}

/** The readings of a stroke in order. */
export function samplesOf(stroke: Stroke): InkSample[] {
  return stroke.x.map((x, i) => ({
    x,
    y: stroke.y[i] ?? 0,
    tMs: stroke.tMs[i] ?? 0,
    pressure: stroke.pressure?.[i] ?? null,
  }))
}

/** A stroke from readings, as made-up hands and importers need it. */
export function strokeFrom(
  samples: readonly (Point & { readonly tMs: number; readonly pressure?: number | null })[],
  pointer: PointerKind = 'pen',
): Stroke {
  const pressures = samples.map((s) => s.pressure ?? null)
  return {
    pointer,
    x: samples.map((s) => s.x),
    y: samples.map((s) => s.y),
    tMs: samples.map((s) => s.tMs),
    pressure: pressures.every((p) => p !== null) && pressures.length > 0 ? pressures : null,
    tiltX: null,
    tiltY: null,
    contact: null,
    interrupted: false,
  }
}
