/** The inchworm, drawn once and posed along any spine. It never frowns. */
import { resampleToCount, type Point, type Polyline } from '../../core/geometry'
import { disc, faintly, line, oval, placed, type Brush } from './brush'
import { paintFace, type Mood } from './inchworm-face'
import { backSide, headingAt } from './inchworm-pose'
import { palette, wormColours } from './palette'

/** One moment of the inchworm. */
export interface InchwormLook {
  /** Tail to head. */
  readonly spine: Polyline
  /** Thickness of the body, in the spine's units. About a sixth of the body's length looks best. */
  readonly girth: number
  readonly mood: Mood
  /** The place it looks at, in the spine's units. */
  readonly look: Point
}

/** A ring of the body. */
interface Ring {
  readonly at: Point
  readonly heading: Point
  readonly radius: number
}

/** Paints the inchworm. Needs one girth of room around its spine, and one and a half above the head. */
export function paintInchworm(ctx: Brush, { spine, girth, mood, look }: InchwormLook): void {
  const rings = ringsOf(spine, girth)
  const head = rings[rings.length - 1]
  if (!head) return
  const back = backSide(spine)
  faintly(ctx, 0.1, () => {
    const cast = rings.map(({ at }) => ({ x: at.x, y: at.y + girth * 0.16 }))
    line(ctx, cast, girth * 0.94, palette.shadow)
  })
  paintFeet(ctx, rings, girth, back)
  rings.forEach((ring, k) => paintRing(ctx, ring, k, back))
  placed(ctx, { x: head.at.x, y: head.at.y }, () => {
    paintFace(ctx, { size: girth * 1.36, heading: head.heading, mood, look: from(head.at, look) })
  })
}

function ringsOf(spine: Polyline, girth: number): Ring[] {
  const count = 12
  const joints = resampleToCount(spine, count)
  return joints.map((at, k) => {
    const t = k / (count - 1)
    const tail = Math.min(1, 0.68 + t * 1.6)
    return { at, heading: headingAt(joints, k), radius: (girth / 2) * tail * (1 + 0.07 * Math.sin(t * 9)) }
  })
}

/** Each ring overlaps the one behind it, with a thin shade where they meet and a lighter belly. */
function paintRing(ctx: Brush, { at, heading, radius }: Ring, index: number, back: number): void {
  const belly = { x: -heading.y * back, y: heading.x * back }
  const behind = { x: at.x - heading.x * radius * 0.1, y: at.y - heading.y * radius * 0.1 }
  disc(ctx, behind.x, behind.y, radius, wormColours.shade)
  ctx.save()
  ctx.beginPath()
  ctx.arc(at.x, at.y, radius, 0, Math.PI * 2)
  ctx.clip()
  disc(ctx, at.x, at.y, radius, index % 2 === 0 ? wormColours.body : wormColours.band)
  disc(ctx, at.x + belly.x * radius * 0.95, at.y + belly.y * radius * 0.95, radius * 0.72, wormColours.belly)
  ctx.restore()
}

/** An inchworm has feet at both ends and none in the middle. */
function paintFeet(ctx: Brush, rings: readonly Ring[], girth: number, back: number): void {
  const places = [0, 1, rings.length - 4, rings.length - 3, rings.length - 2]
  for (const place of places) {
    const ring = rings[place]
    if (!ring) continue
    const belly = { x: -ring.heading.y * back, y: ring.heading.x * back }
    const centre = {
      x: ring.at.x + belly.x * ring.radius * 1.04 + ring.heading.x * girth * 0.06,
      y: ring.at.y + belly.y * ring.radius * 1.04 + ring.heading.y * girth * 0.06,
    }
    oval(
      ctx,
      centre,
      girth * 0.15,
      girth * 0.13,
      wormColours.foot,
      Math.atan2(ring.heading.y, ring.heading.x),
    )
  }
}

function from(origin: Point, place: Point): Point {
  return { x: place.x - origin.x, y: place.y - origin.y }
}
