/** Where things lie: a drum on each side, a flower beside a road, or a road on each side of the middle. */
import type { Box, Point } from '../../core/geometry'
import { smallestMm, type PageRoom, type Touchable } from '../../core/sizes'
import { otherSide, roadIn, type Side } from './roads'
import type { TwoHandsTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface TwoHandsLayout {
  /** Middles of the drums, or of the flower; on its own side. */
  readonly pads: Readonly<Partial<Record<Side, Point>>>
  /** Across a drum or the flower. */
  readonly size: number
  /** The roads, from start to end; empty where there is none. */
  readonly left: readonly Point[]
  readonly right: readonly Point[]
  /** Width of a road. */
  readonly width: number
}

/** The strip above, where the inchworm sits. */
const strip = 120
/** Roads keep so far from the middle of the page, mm: two hands need room between them. */
const middleMm = 9
/** A road is as high as this share of its width at most, and no wider than this share of its height. */
const highest = 1.15
const broadest = 0.3
/** Drums stand so far from the middle of the page, page units, where there is room. */
const drumsApart = 225

/** Width of the mushroom, page units, and how far behind the middle of the drums it stands, drum sizes. */
const mushroom = { least: 110, most: 190, behind: 0.55 } as const

/** Lays a trial. */
export function layOut(trial: TwoHandsTrial, room: PageRoom): TwoHandsLayout {
  const { safe, sizes, unitsPerMm } = room
  const top = Math.max(safe.y, strip)
  const box = { x: safe.x, y: top, width: safe.width, height: safe.y + safe.height - top }
  const size = Math.max(smallestMm * unitsPerMm, Math.min(sizes.target * trial.size, box.width * 0.36))
  const width = Math.max(
    smallestMm * unitsPerMm * 0.6,
    Math.min(sizes.road * trial.width, box.height * broadest),
  )
  const bare = { size, width, pads: {}, left: [], right: [] }
  switch (trial.mode) {
    case 'taps':
      return { ...bare, pads: drumsIn(box, size, sizes.gap) }
    case 'hold':
      return { ...bare, ...holdingIn(trial, box, { size, width, gap: sizes.gap }) }
    case 'mirror':
    case 'parallel':
    case 'apart': {
      const gap = width / 2 + middleMm * unitsPerMm
      const half = (side: Side) => inner(halfOf(box, side), width, side, gap)
      const left = roadIn(half('left'), trial, 'left')
      if (trial.mode === 'mirror')
        return { ...bare, left, right: left.map(({ x, y }) => ({ x: 1000 - x, y })) }
      if (trial.mode === 'apart')
        return {
          ...bare,
          left,
          right: roadIn(half('right'), { ...trial, shape: trial.other ?? trial.shape }, 'right'),
        }
      const over = half('right').x - half('left').x
      return { ...bare, left, right: left.map(({ x, y }) => ({ x: Math.round((x + over) * 10) / 10, y })) }
    }
  }
}

/** What is touched: drums, the flower, and the starts of roads. */
export function touchables(trial: TwoHandsTrial, room: PageRoom): readonly Touchable[] {
  const { pads, size, left, right, width } = layOut(trial, room)
  const handle = Math.max(width, smallestMm * room.unitsPerMm)
  return [
    ...Object.values(pads).map((at) => ({ kind: 'tap' as const, box: around(at, size) })),
    ...[left, right].flatMap(([start]) =>
      start ? [{ kind: 'drag' as const, box: around(start, handle) }] : [],
    ),
  ]
}

/** Where the mushroom of a beat stands, and how wide it is: between the drums, a little behind them. */
export function beatPlace({ pads, size }: TwoHandsLayout): { readonly at: Point; readonly size: number } {
  const { left = { x: 275, y: 400 }, right = { x: 725, y: 400 } } = pads
  const wide = Math.max(mushroom.least, Math.min(mushroom.most, right.x - left.x - size))
  return { at: { x: (left.x + right.x) / 2, y: left.y - size * mushroom.behind }, size: wide }
}

function drumsIn(box: Box, size: number, gap: number) {
  const far = Math.min(box.width / 2 - size / 2, Math.max(drumsApart, (size + gap) / 2))
  const y = box.y + Math.min(box.height - size / 2, box.height * 0.62)
  return { left: { x: 500 - far, y }, right: { x: 500 + far, y } }
}

/** The flower on its side, low enough for a resting hand, and the road over the rest of the page. */
function holdingIn(
  trial: TwoHandsTrial,
  box: Box,
  { size, width, gap }: { readonly size: number; readonly width: number; readonly gap: number },
) {
  const side = otherSide(trial.padSide)
  const near = size * 1.3 + gap
  const rest = { ...box, x: trial.padSide === 'left' ? box.x + near : box.x, width: box.width - near }
  const road = roadIn(inner(rest, width, side, width / 2), trial, side)
  const x = trial.padSide === 'left' ? box.x + size / 2 : box.x + box.width - size / 2
  const pad = { x, y: box.y + Math.min(box.height - size / 2, box.height * 0.7) }
  const roads = side === 'left' ? { left: road } : { right: road }
  return { ...roads, pads: trial.padSide === 'left' ? { left: pad } : { right: pad } }
}

function halfOf(box: Box, side: Side): Box {
  const middle = box.x + box.width / 2
  return { ...box, x: side === 'left' ? box.x : middle, width: box.width / 2 }
}

/** The middle of a road lies in here: half its width from the edges, `gap` from the middle of the page. */
function inner(half: Box, width: number, side: Side, gap: number): Box {
  const wide = half.width - width / 2 - gap
  const high = Math.min(half.height - width, wide * highest)
  const x = half.x + (side === 'left' ? width / 2 : gap)
  return { x, y: half.y + (half.height - high) / 2, width: wide, height: high }
}

function around({ x, y }: Point, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size }
}
