/** Where the leaf floats and the animals swim: with room for open fingers around each, as far as the screen allows. */
import { between, distance, type Box, type Point } from '../../core/geometry'
import type { PageRoom, Touchable } from '../../core/sizes'
import type { PinchRules } from './pinch'
import type { TweezersTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface TweezersLayout {
  readonly unitsPerMm: number
  /** Width of an animal. */
  readonly size: number
  readonly leafAt: Point
  readonly leafRadius: number
  /** Where each animal swims, in the trial's order. */
  readonly starts: readonly Point[]
  /** Animals stay in here, wherever they are dropped. */
  readonly water: Box
  readonly rules: PinchRules
}

/** Height of the bank along the top of the page, page units. */
export const bankHeight = 84

/** Fingers cannot come nearer than this on glass, mm. */
const nearestMm = 12
/** A leaf takes at most this share of the lesser side of the page. */
const mostLeaf = 0.27
/** How far animals swim to either side of the straight way, radians. */
const swing = 0.3
/** Room for open fingers takes at most this share of a side. */
const mostInset = 0.3

/** Lays a trial; `aimHelp` widens how far from an animal a pinch still reaches it. */
export function layOut(trial: TweezersTrial, room: PageRoom, aimHelp = 0): TweezersLayout {
  const { sizes, unitsPerMm } = room
  const safe = belowBank(room.safe)
  const mm = (length: number) => length * unitsPerMm
  const size = Math.max(mm(nearestMm), trial.size * sizes.handle)
  const opening = trial.openingMm === 0 ? 0 : size + mm(trial.openingMm)
  const rules = {
    fingers: trial.fingers,
    size,
    reach: Math.max(size / 2, sizes.handle / 2, mm(8)) * (1 + aimHelp),
    opening,
    tolerance: mm(trial.toleranceMm),
    gentle: trial.gentle,
    holdMs: trial.holdMs,
  }
  const leafRadius = Math.min(
    size / 2 + sizes.drop * trial.leaf,
    Math.min(safe.width, safe.height) * mostLeaf,
  )
  const water = inset(safe, size / 2, opening / 2)
  const far = mm(trial.carryMm) + leafRadius + size / 2
  const heading = Math.atan2(safe.height, safe.width)
  const side = trial.leafSide === 'left' ? 1 : -1
  const along = (angle: number, by: number): Point => ({
    x: side * Math.cos(angle) * by,
    y: Math.sin(angle) * by,
  })
  const middle = { x: safe.x + safe.width / 2, y: safe.y + safe.height / 2 }
  const leafAt = within(inset(safe, leafRadius), plus(middle, along(heading, -far / 2)))
  const starts = trial.things.map((one) =>
    apart(within(water, plus(leafAt, along(heading + one.swing * swing, far))), leafAt, {
      least: leafRadius + size * 0.6,
      water,
    }),
  )
  return { unitsPerMm, size, leafAt, leafRadius, starts, water, rules }
}

/** What is touched: the animals come one at a time, so it is the first. */
export function touchables(trial: TweezersTrial, room: PageRoom): readonly Touchable[] {
  const { starts, size } = layOut(trial, room)
  return starts.slice(0, 1).map(({ x, y }) => ({
    kind: 'drag',
    box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
  }))
}

/** Whether an animal let go here is on the leaf. */
export function isOnLeaf({ leafAt, leafRadius }: TweezersLayout, at: Point): boolean {
  return distance(at, leafAt) <= leafRadius
}

/** Where an animal waits after a drop: where it fell, or where it began once it was dropped too often. */
export function afterDrop(laid: TweezersLayout, fell: Point, start: Point, isForgiven: boolean): Point {
  return isForgiven ? within(laid.water, fell) : start
}

/** The part of the page that is water. */
function belowBank({ x, y, width, height }: Box): Box {
  const top = Math.max(y, bankHeight)
  return { x, y: top, width, height: y + height - top }
}

/** A box drawn in on every side by `least`, and by `wish` where the box is large enough. */
function inset(box: Box, least: number, wish = 0): Box {
  const x = Math.max(least, Math.min(wish, box.width * mostInset))
  const y = Math.max(least, Math.min(wish, box.height * mostInset))
  return { x: box.x + x, y: box.y + y, width: box.width - 2 * x, height: box.height - 2 * y }
}

/** The place in a box that is nearest to a point. */
export function within(box: Box, { x, y }: Point): Point {
  return {
    x: Math.max(box.x, Math.min(box.x + box.width, x)),
    y: Math.max(box.y, Math.min(box.y + box.height, y)),
  }
}

/** On a flat screen the edge may have pushed an animal onto the leaf: it goes farther along. */
function apart(at: Point, leafAt: Point, { least, water }: { readonly least: number; readonly water: Box }) {
  const now = distance(at, leafAt)
  if (now >= least) return at
  const far = leafAt.x < water.x + water.width / 2 ? water.x + water.width : water.x
  const corner = { x: far, y: water.y + water.height }
  return between(at, corner, Math.min(1, (least - now) / Math.max(1, distance(at, corner))))
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y }
}
