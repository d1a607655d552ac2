/** A small animal that goes along a road where its finger leads it: forward only, and it waits when it is left. */
import type Phaser from 'phaser'
import { lengthOf, partAlong, pointAlong, type Point, type Polyline } from '../../../core/geometry'
import { palette } from '../../../scenes/paint/palette'
import { followed, isThere } from '../../../scenes/road-walk'

/** What it is made of. */
export interface RoadSnailParts {
  readonly road: Polyline
  readonly width: number
  /** It looks to the left as painted. */
  readonly image: Phaser.GameObjects.Image
  readonly trail: Phaser.GameObjects.Graphics
  /** Of the child’s accommodations: it comes to a finger from so much farther. */
  readonly aimHelp: number
}

/** A laid snail. */
export interface RoadSnail {
  readonly road: Polyline
  readonly image: Phaser.GameObjects.Image
  at(): Point
  isHome(): boolean
  /** A finger is here; answers whether the snail came home with it. */
  led(finger: Point): boolean
  /** A key leads it a piece further; answers whether it came home. */
  stepped(): boolean
  /** It comes to a finger from farther away from now on. */
  widen(): void
}

/** The snail comes to a finger this near, in road widths and page units. */
const reach = { inWidths: 0.75, least: 45 } as const
/** A key leads it so far, share of its road. */
const keyStep = 0.2
/** Width of its trail as a share of the road’s. */
const trailShare = 0.3
const trailColour = Number.parseInt(palette.leaf.slice(1), 16)

/** A snail is about as high as its road is wide, page units. */
export function snailSize(width: number): number {
  return Math.max(62, Math.min(110, width * 1.1))
}

/** Lays a snail at the start of its road. */
export function layRoadSnail({ road, width, image, trail, aimHelp }: RoadSnailParts): RoadSnail {
  const total = lengthOf(road)
  let headAt = 0
  let near = Math.max(reach.least, width * reach.inWidths) * (1 + aimHelp)
  let home = false
  const show = () => {
    const at = pointAlong(road, headAt)
    const ahead = pointAlong(road, Math.min(total, headAt + 12))
    const behind = pointAlong(road, Math.max(0, headAt - 12))
    image.setPosition(at.x, at.y - width * 0.12)
    if (Math.abs(ahead.x - behind.x) > 2) image.setFlipX(ahead.x > behind.x)
    const way = partAlong(road, 0, headAt)
    trail
      .clear()
      .lineStyle(width * trailShare, trailColour, 0.55)
      .beginPath()
    way.forEach(({ x, y }, k) => (k === 0 ? trail.moveTo(x, y) : trail.lineTo(x, y)))
    trail.strokePath()
  }
  const goTo = (to: number): boolean => {
    if (home) return false
    headAt = to
    home = isThere(road, headAt)
    if (home) headAt = total
    show()
    return home
  }
  show()
  return {
    road,
    image,
    at: () => pointAlong(road, headAt),
    isHome: () => home,
    led: (finger) => !home && goTo(followed(road, headAt, finger, near)),
    stepped: () => goTo(Math.min(total, headAt + total * keyStep)),
    widen: () => {
      near *= 2
    },
  }
}
