/** Blobs: closed wavy contours, as are common in vision research, gentle enough to be critters. */
import { boundsOf, type Point } from '../geometry'
import type { Dice } from '../random'
import { rounded, type Blob, type Dot } from './shape'

/** Mean radius of a blob, units of the box. */
export const blobRadius = 0.34

/** Points of a contour. */
const contourPoints = 48
/** Strongest wave of each frequency, share of the mean radius; high ones are weaker, or the shape looks torn. */
const strongest: Readonly<Record<number, number>> = { 2: 0.18, 3: 0.15, 4: 0.12, 5: 0.09, 6: 0.06 }
const faintest = 0.02
/** No wave may become stronger than this, share of the mean radius. */
const strongestEver = 0.25
/** Width ÷ height of a blob lies between these, so that none is a sliver. */
const aspects = { least: 0.6, most: 1.6 } as const
/**
 * The thinnest waist, share of the mean radius; higher is rounder. A contour given by its radius cannot cross
 * itself; with this waist its sides do not come near to touching either.
 */
const thinnest = 0.5
/** Farthest reach, share of the mean radius: what fits the box. */
const farthest = 0.5 / blobRadius
/** Least room between a spot's rim and the contour, and between the rims of two spots, units of the box. */
const room = { edge: 0.02, spots: 0.02 } as const
/** Spots keep away from the face, units of the box. */
const faceRadius = 0.11
/** Middles of spots lie in this ring at first, units of the box. */
const spotRing = { least: 0.15, most: 0.24 } as const

/** Directions in which a contour is taken, with cosine and sine of each frequency there. */
const rays = Array.from({ length: contourPoints }, (_, i) => {
  const angle = (i / contourPoints) * 2 * Math.PI
  return { ...unit(angle), waves: Array.from({ length: 8 }, (_, k) => unit(k * angle)) }
})

/** The contour of a blob, upright. */
export function contourOf({ waves }: Blob): Point[] {
  const arrows = waves.map(({ k, amplitude, phase }) => ({
    k,
    x: amplitude * Math.cos(phase),
    y: amplitude * Math.sin(phase),
  }))
  return rays.map((ray) => {
    let r = 1
    for (const { k, x, y } of arrows) {
      const at = ray.waves[k]
      if (at) r += at.x * x - at.y * y
    }
    return { x: blobRadius * r * ray.x, y: blobRadius * r * ray.y }
  })
}

/** A blob drawn by chance, not yet looked over. */
export function randomBlob(spots: number, spotRadius: number, face: boolean, dice: Dice): Blob {
  const waves = [2, 3, 4, 5, 6].map((k) => ({
    k,
    amplitude: rounded(dice.within(faintest, strongest[k] ?? faintest)),
    phase: rounded(dice.within(0, 2 * Math.PI)),
  }))
  return {
    kind: 'blob',
    waves,
    spots: Array.from({ length: spots }, () => randomSpot(spotRadius, dice)),
    face,
  }
}

/**
 * A blob whose sides differ by a share: at 0 the mirror image is the same, at 1 each wave leans as far as it can.
 * The same dice lean the same way, so the share can be sought.
 */
export function leaningBlob(face: boolean, dice: Dice): (share: number) => Blob {
  const { waves, ...rest } = randomBlob(0, 0, face, dice)
  const ways = waves.map(() => ({
    turned: dice.next() < 0.5 ? Math.PI : 0,
    side: dice.next() < 0.5 ? -1 : 1,
  }))
  return (share) => ({
    ...rest,
    waves: waves.map((wave, i) => {
      const { turned, side } = ways[i] ?? { turned: 0, side: 1 }
      const leaning = side * Math.asin(Math.max(0, Math.min(1, share)))
      return { ...wave, phase: rounded((-wave.k * Math.PI) / 2 + turned + leaning) }
    }),
  })
}

/** A spot where spots usually are. */
export function randomSpot(r: number, dice: Dice): Dot {
  const angle = dice.within(0, 2 * Math.PI)
  const far = dice.within(spotRing.least, spotRing.most)
  return { x: rounded(far * Math.cos(angle)), y: rounded(far * Math.sin(angle)), r: rounded(r) }
}

/** The blob with every wave pushed somewhere: amplitude and phase together, as one arrow each. */
export function pushedBlob(blob: Blob, pushes: readonly Point[], by: number): Blob {
  return {
    ...blob,
    waves: blob.waves.map(({ k, amplitude, phase }, i) => {
      const push = pushes[i] ?? { x: 0, y: 0 }
      const x = amplitude * Math.cos(phase) + push.x * by
      const y = amplitude * Math.sin(phase) + push.y * by
      return { k, amplitude: rounded(Math.hypot(x, y)), phase: rounded(Math.atan2(y, x)) }
    }),
  }
}

/** Well made: no sliver, no thin waist, nothing out of the box, and spots that lie on it and apart. */
export function isWellMadeBlob(blob: Blob): boolean {
  const contour = contourOf(blob)
  const { width, height } = boundsOf(contour)
  const radii = contour.map(({ x, y }) => Math.hypot(x, y) / blobRadius)
  return (
    width / height >= aspects.least &&
    width / height <= aspects.most &&
    Math.min(...radii) >= thinnest &&
    Math.max(...radii) <= farthest &&
    blob.waves.every(({ amplitude }) => amplitude <= strongestEver) &&
    spotsLieWell(blob)
  )
}

function spotsLieWell({ spots, waves, face }: Blob): boolean {
  return spots.every((spot, i) => {
    const far = Math.hypot(spot.x, spot.y)
    const edge = blobRadius * radiusAt(waves, Math.atan2(spot.y, spot.x))
    return (
      far + spot.r <= edge - room.edge &&
      (!face || far - spot.r >= faceRadius) &&
      spots
        .slice(i + 1)
        .every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= spot.r + other.r + room.spots)
    )
  })
}

function unit(angle: number): Point {
  return { x: Math.cos(angle), y: Math.sin(angle) }
}

function radiusAt(waves: Blob['waves'], angle: number): number {
  let r = 1
  for (const { k, amplitude, phase } of waves) r += amplitude * Math.cos(k * angle + phase)
  return r
}
