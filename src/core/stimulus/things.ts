/**
 * Familiar things as line drawings, made for this project: one closed outline and a few lines on it. They lie in a
 * box one unit wide with the origin in its middle, which the outline holds; y grows downward.
 */
import type { Point, Polyline } from '../geometry'
import { flattened } from '../letters/glyphs'
import { z } from '../schema'
import { closed } from './drawing'
import data from './things.json' with { type: 'json' }

/** What can be drawn. */
export type ThingName = keyof typeof data

/** The names of all things, in the order of the alphabet. */
export const thingNames = Object.keys(data) as [ThingName, ...ThingName[]]

/** A thing by its name, as stored. */
export const thingNameSchema = z.enum(thingNames)

/** One thing drawn. */
export interface Thing {
  /** Its last point joins its first. */
  readonly outline: Polyline
  /** Every line to draw: the closed outline first, then what lies on it. */
  readonly lines: readonly Polyline[]
}

/** The drawing of a thing. */
export function thingOf(name: ThingName): Thing {
  return things[name]
}

/** In the data: paths of absolute M, L and C commands in a box of 100, and rings as x, y, radius. */
interface Drawn {
  readonly outline: string
  readonly marks?: readonly string[]
  readonly rings?: readonly (readonly number[])[]
}

/** Points of a ring. */
const ringPoints = 18

const drawn: Readonly<Record<ThingName, Drawn>> = data
const things = Object.fromEntries(thingNames.map((name) => [name, thingFrom(drawn[name])])) as Readonly<
  Record<ThingName, Thing>
>

function thingFrom({ outline, marks = [], rings = [] }: Drawn): Thing {
  // The paths come back to where they began.
  const around = boxed(flattened(outline)).slice(0, -1)
  return {
    outline: around,
    lines: [closed(around), ...marks.map((mark) => boxed(flattened(mark))), ...rings.map(ringFrom)],
  }
}

function ringFrom([x = 0, y = 0, r = 0]: readonly number[]): Polyline {
  const around = Array.from({ length: ringPoints }, (_, k) => {
    const angle = (k / ringPoints) * 2 * Math.PI
    return { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) }
  })
  return closed(boxed(around))
}

function boxed(points: readonly Point[]): Point[] {
  return points.map(({ x, y }) => ({ x: x / 100 - 0.5, y: y / 100 - 0.5 }))
}
