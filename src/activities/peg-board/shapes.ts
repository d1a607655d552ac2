/** The shapes of pegs and their beds, in a box one unit wide around the origin, and when one lies in another. */
import type { Point, Polyline } from '../../core/geometry'
import { z } from '../../core/schema'

/** The shapes there are. */
export const shapeSchema = z.enum([
  'round',
  'square',
  'cross',
  'bar',
  'oval',
  'triangle',
  'half',
  'heart',
  'drop',
  'house',
  'corner',
  'kite',
])
export type PegShape = z.infer<typeof shapeSchema>

/** Turned by so many degrees a shape looks the same; 1 for one that always does. */
const looksSameAfter: Readonly<Record<PegShape, number>> = {
  round: 1,
  square: 90,
  cross: 90,
  bar: 180,
  oval: 180,
  triangle: 360,
  half: 360,
  heart: 360,
  drop: 360,
  house: 360,
  corner: 360,
  kite: 360,
}

/** Shapes that every turn by `step` degrees changes. */
export function turnable(step: number): PegShape[] {
  return shapeSchema.options.filter((shape) => step % looksSameAfter[shape] !== 0)
}

/** Turns by `step` degrees, one way round, until a peg lies as its bed does; 0 when it already does. */
export function turnsToFit(shape: PegShape, pegTurn: number, bedTurn: number, step: number): number {
  const same = looksSameAfter[shape]
  const off = (((bedTurn - pegTurn) % same) + same) % same
  if (off === 0 || step === 0) return 0
  for (let turns = 1; turns * step <= 360; turns++) if ((turns * step - off) % same === 0) return turns
  return 0
}

/** The outline of a shape, clockwise from above. */
export function outlineOf(shape: PegShape): Polyline {
  return outlines[shape]
}

/** Where there is room for a face. */
export function faceOf(shape: PegShape): Point {
  return faces[shape] ?? { x: 0, y: 0 }
}

const faces: Partial<Record<PegShape, Point>> = {
  triangle: { x: 0, y: 0.14 },
  half: { x: 0, y: 0.04 },
  heart: { x: 0, y: -0.06 },
  drop: { x: 0, y: 0.13 },
  house: { x: 0, y: 0.12 },
  corner: { x: -0.2, y: 0.24 },
  kite: { x: 0, y: -0.08 },
}

function around(count: number, at: (angle: number) => number, from = 0): Polyline {
  return Array.from({ length: count }, (_, k) => {
    const angle = from + (k / count) * 2 * Math.PI
    return { x: at(angle) * Math.sin(angle), y: -at(angle) * Math.cos(angle) }
  })
}

function corners(...places: readonly (readonly [number, number])[]): Polyline {
  return places.map(([x, y]) => ({ x, y }))
}

const outlines: Readonly<Record<PegShape, Polyline>> = {
  round: around(40, () => 0.48),
  square: corners([-0.42, -0.42], [0.42, -0.42], [0.42, 0.42], [-0.42, 0.42]),
  cross: corners(
    [-0.17, -0.48],
    [0.17, -0.48],
    [0.17, -0.17],
    [0.48, -0.17],
    [0.48, 0.17],
    [0.17, 0.17],
    [0.17, 0.48],
    [-0.17, 0.48],
    [-0.17, 0.17],
    [-0.48, 0.17],
    [-0.48, -0.17],
    [-0.17, -0.17],
  ),
  bar: corners([-0.25, -0.48], [0.25, -0.48], [0.25, 0.48], [-0.25, 0.48]),
  oval: around(40, () => 1).map(({ x, y }) => ({ x: x * 0.31, y: y * 0.49 })),
  triangle: corners([0, -0.47], [0.47, 0.4], [-0.47, 0.4]),
  half: Array.from({ length: 25 }, (_, k) => {
    const angle = -Math.PI / 2 + (k / 24) * Math.PI
    return { x: 0.48 * Math.sin(angle), y: 0.24 - 0.48 * Math.cos(angle) }
  }),
  heart: around(48, () => 1).map((_, k) => {
    const t = (k / 48) * 2 * Math.PI
    return {
      x: 0.03 * 16 * Math.sin(t) ** 3,
      y: -0.029 * (13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)) - 0.05,
    }
  }),
  drop: [
    { x: 0, y: -0.49 },
    ...Array.from({ length: 25 }, (_, k) => {
      const angle = (62 + (k / 24) * 236) * (Math.PI / 180)
      return { x: 0.34 * Math.sin(angle), y: 0.14 - 0.34 * Math.cos(angle) }
    }),
  ],
  house: corners([0, -0.48], [0.42, -0.08], [0.42, 0.44], [-0.42, 0.44], [-0.42, -0.08]),
  corner: corners([-0.44, -0.46], [-0.04, -0.46], [-0.04, 0.06], [0.46, 0.06], [0.46, 0.46], [-0.44, 0.46]),
  kite: corners([0, -0.49], [0.36, -0.14], [0, 0.49], [-0.36, -0.14]),
}
