/**
 * Critters: closed wavy shapes with a face and spots, made from a few numbers.
 * Radial-frequency contours: r(θ) = 1 + Σ A_k cos(kθ + φ_k), k = 2…5.
 */
import { boundsOf, signedArea, type Point } from '../../core/geometry'
import { z } from '../../core/schema'

const spotSchema = z.object({ x: z.number(), y: z.number(), r: z.number() })

/** A critter in its own units: the mean radius is 1, the origin its middle. */
export const critterSchema = z.object({
  waves: z.array(z.object({ k: z.int(), amplitude: z.number(), phase: z.number() })),
  spots: z.array(spotSchema),
  /** Degrees, clockwise. */
  turn: z.number(),
  scale: z.number(),
  mirrored: z.boolean(),
})
export type Critter = z.infer<typeof critterSchema>

/** Points of a contour. */
const contourPoints = 72

/** Width ÷ height of a critter lies between these, so that none is a sliver. */
const aspects = { least: 0.6, most: 1.6 } as const
/** The thinnest waist, mean radii. Higher makes rounder critters. */
const thinnest = 0.5
/** Least room between a spot's middle and the contour, and between two spots, mean radii. */
const room = { edge: 0.18, spots: 0.24 } as const
/** Spots keep away from the face, mean radii. */
const faceRadius = 0.28

/** The contour of a critter, in its own units. */
export function contourOf(critter: Critter): Point[] {
  return Array.from({ length: contourPoints }, (_, i) => {
    const angle = (i / contourPoints) * 2 * Math.PI
    const r = radiusAt(critter.waves, angle)
    return placed(critter, { x: r * Math.cos(angle), y: r * Math.sin(angle) })
  })
}

/** The spots of a critter where they lie on it. */
export function spotsOf(critter: Critter): (Point & { readonly r: number })[] {
  return critter.spots.map((spot) => ({ ...placed(critter, spot), r: spot.r * critter.scale }))
}

/** Turns, mirrors and scales a place on a critter as the critter is. */
export function placed({ turn, scale, mirrored }: Critter, { x, y }: Point): Point {
  const angle = (turn * Math.PI) / 180
  const across = mirrored ? -x : x
  return {
    x: scale * (across * Math.cos(angle) - y * Math.sin(angle)),
    y: scale * (across * Math.sin(angle) + y * Math.cos(angle)),
  }
}

/** How far a critter reaches from its middle, mean radii of one at scale 1. */
export function reachOf(critter: Critter): number {
  return Math.max(...contourOf(critter).map(({ x, y }) => Math.hypot(x, y)))
}

/** How much of the page a critter's body covers, squared mean radii. */
export function areaOf(critter: Critter): number {
  return Math.abs(signedArea(contourOf(critter)))
}

/**
 * How different two critters look, in mean radii of a critter between them in size: contours compared place by
 * place, spots by how far each lies from the other's. 0 is the same picture.
 */
export function difference(a: Critter, b: Critter): number {
  const [one, other] = [contourOf(a), contourOf(b)]
  const contour = Math.sqrt(one.reduce((sum, p) => sum + nearestTo(p, other), 0) / contourPoints)
  const [spots, others] = [spotsOf(a), spotsOf(b)]
  const moved = spots.map((p) => Math.min(...others.map((q) => Math.hypot(p.x - q.x, p.y - q.y)), 2))
  const spot = moved.length === 0 ? 0 : Math.sqrt(moved.reduce((sum, d) => sum + d * d, 0) / moved.length)
  return Math.hypot(contour, spot) / Math.sqrt(a.scale * b.scale)
}

/** Well made: no sliver, no thin waist, and spots that lie on the body, apart from each other and from the face. */
export function isWellMade({ waves, spots }: Critter): boolean {
  const { width, height } = boundsOf(contourOf({ waves, spots, turn: 0, scale: 1, mirrored: false }))
  const aspect = width / height
  const waist = Math.min(
    ...Array.from({ length: contourPoints }, (_, i) => radiusAt(waves, (i / contourPoints) * 2 * Math.PI)),
  )
  const spotsLieWell = spots.every((spot, i) => {
    const far = Math.hypot(spot.x, spot.y)
    const inside = far >= faceRadius && radiusAt(waves, Math.atan2(spot.y, spot.x)) - far >= room.edge
    return (
      inside &&
      spots.slice(i + 1).every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= room.spots)
    )
  })
  return aspect >= aspects.least && aspect <= aspects.most && waist >= thinnest && spotsLieWell
}

function radiusAt(waves: Critter['waves'], angle: number): number {
  return waves.reduce((sum, { k, amplitude, phase }) => sum + amplitude * Math.cos(k * angle + phase), 1)
}

/** Squared distance to the nearest place of the other contour. */
function nearestTo(p: Point, other: readonly Point[]): number {
  return other.reduce((best, q) => Math.min(best, (p.x - q.x) ** 2 + (p.y - q.y) ** 2), Infinity)
}
