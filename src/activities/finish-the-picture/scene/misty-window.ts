/** A cottage in the garden: a wall of boards, a window whose glass is misted, and cards pegged to a line. */
import type { Box, Point, Polyline } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import { faintly, line, outline, oval, slab, tracePolyline, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintPanel, squareOf } from '../../../scenes/paint/panel'
import { sheetRim, withinRim } from '../../../scenes/paint/sheet'
import { paintVerge } from '../../../scenes/paint/verge'

/** The page, with its corner in the origin. */
export interface WallView {
  readonly width: number
  readonly height: number
  /** Where lines to peg cards to hang: their ends and height. */
  readonly ropes: readonly { readonly from: number; readonly to: number; readonly y: number }[]
}

const boards = tint(palette.earthLight, palette.paper, 0.35)
const boardEdge = tint(palette.earth, palette.earthEdge, 0.35)
/** Boards of the wall are so high, and grass stands so high before it, page units. */
const boardHeight = 74
const grassHeight = 58

/** Paints the wall, the grass before it, and the lines. */
export function paintCottageWall(brush: Brush, { width, height, ropes }: WallView): void {
  withinRim(brush, { width, height }, () => {
    slab(brush, 0, 0, width, height, 0, boards)
    for (let y = sheetRim + boardHeight; y < height; y += boardHeight) {
      faintly(brush, 0.55, () => slab(brush, 0, y - 3, width, 3, 0, boardEdge))
      faintly(brush, 0.5, () => slab(brush, 0, y, width, 2, 0, palette.paperBright))
    }
    paintGrass(brush, width, height)
  })
  for (const rope of ropes) paintRope(brush, rope)
}

/** How much of a window is glass, and how high its flower box is, shares of its size. */
const glassShare = 0.84
const boxHeight = 0.14

/** Paints a window around the origin, as wide as high, with the room behind it and flowers below it. */
export function paintCottageWindow(brush: Brush, size: number): void {
  paintPanel(brush, squareOf(size), {
    radius: size * 0.05,
    fill: palette.woodLight,
    edge: palette.woodDark,
    thick: size * 0.012,
    shade: { reach: size * 0.035, drop: size * 0.02, share: 0.22 },
  })
  const { x, y, width, height } = squareOf(size, size * 0.028)
  slab(brush, x, y, width, height, size * 0.035, tint(palette.woodLight, palette.wood, 0.5))
  paintRoom(brush, size * glassShare)
  paintFlowerBox(brush, size)
}

/** Paints mist over the glass of a window of a size, around the origin. */
export function paintMist(brush: Brush, size: number): void {
  const glass = size * glassShare
  const half = glass / 2
  brush.save()
  brush.beginPath()
  brush.roundRect(-half, -half, glass, glass, size * 0.025)
  brush.clip()
  const mist = brush.createLinearGradient(0, -half, 0, half)
  mist.addColorStop(0, tint(palette.sky, palette.paperBright, 0.22))
  mist.addColorStop(1, tint(palette.sky, palette.paperBright, 0.62))
  brush.fillStyle = mist
  brush.fillRect(-half, -half, glass, glass)
  for (const { x, wide } of shines) paintShine(brush, half, x * glass, wide * glass)
  paintDrops(brush, size)
  brush.restore()
}

/** Light falls across the glass in slanting bands; places and widths are shares of the glass. */
const shines = [
  { x: -0.28, wide: 0.16 },
  { x: -0.04, wide: 0.06 },
  { x: 0.42, wide: 0.22 },
] as const

function paintShine(brush: Brush, half: number, x: number, wide: number): void {
  const lean = half * 0.7
  faintly(brush, 0.28, () =>
    outline(
      brush,
      [
        { x: x + lean, y: -half },
        { x: x + lean + wide, y: -half },
        { x: x - lean + wide, y: half },
        { x: x - lean, y: half },
      ],
      palette.paperBright,
    ),
  )
}

/** Drops gather along the edge of the glass, where nothing is drawn, and some have run down. */
function paintDrops(brush: Brush, size: number): void {
  const dice = diceFrom(11)
  const wet = tint(palette.sky, palette.hillFarthest, 0.75)
  const edge = size * glassShare * 0.5
  for (let k = 0; k < 26; k++) {
    const along = dice.within(-0.94, 0.94) * edge
    const across = dice.pick([-1, 1]) * dice.within(0.9, 0.97) * edge
    const isBelow = k % 3 === 0
    const at = isBelow ? { x: along, y: Math.abs(across) } : { x: across, y: along }
    const r = dice.within(0.005, 0.011) * size
    if (!isBelow && dice.next() < 0.4)
      line(brush, [{ x: at.x, y: at.y - r * 7 }, at], r * 0.6, tint(wet, palette.paperBright, 0.45))
    oval(brush, at, r * 0.8, r, wet)
    oval(brush, { x: at.x - r * 0.2, y: at.y - r * 0.3 }, r * 0.25, r * 0.3, palette.paperBright)
  }
}

/** What lines that are drawn on mist look like: as dark as what is read. */
export const drawnOnMist = tint(palette.leafDark, palette.ink, 0.6)

/** Paints lines as one, broken off sharply where mist hides them. */
export function paintDrawn(
  brush: Brush,
  lines: readonly Polyline[],
  pen: number,
  colour: string,
  ends: 'sharp' | 'round',
): void {
  brush.strokeStyle = colour
  brush.lineWidth = pen
  brush.lineCap = ends === 'sharp' ? 'butt' : 'round'
  brush.lineJoin = 'round'
  brush.beginPath()
  for (const one of lines) tracePolyline(brush, one)
  brush.stroke()
}

/** Paints a card with its peg around the origin. */
export function paintPeggedCard(brush: Brush, size: number): void {
  const half = size / 2
  paintPanel(brush, squareOf(size), {
    radius: size * 0.06,
    fill: palette.paperBright,
    edge: tint(palette.paperDeep, palette.earthEdge, 0.35),
    thick: size * 0.012,
    shade: { reach: size * 0.04, drop: size * 0.03, share: 0.2 },
  })
  for (const side of [-1, 1]) paintPeg(brush, { x: side * half * 0.6, y: -half }, size * 0.13)
}

/** The room behind the glass: warm, with curtains. */
function paintRoom(brush: Brush, glass: number): void {
  const half = glass / 2
  const frame: Box = { x: -half, y: -half, width: glass, height: glass }
  brush.save()
  brush.beginPath()
  brush.roundRect(frame.x, frame.y, frame.width, frame.height, glass * 0.03)
  brush.clip()
  const warm = brush.createLinearGradient(0, -half, 0, half)
  warm.addColorStop(0, palette.glow)
  warm.addColorStop(1, tint(palette.sun, palette.paper, 0.45))
  brush.fillStyle = warm
  brush.fillRect(frame.x, frame.y, frame.width, frame.height)
  for (const side of [-1, 1]) paintCurtain(brush, side, half)
  brush.restore()
}

/** Gathered to its side half way down. */
function paintCurtain(brush: Brush, side: number, half: number): void {
  const at = (x: number, y: number): [number, number] => [side * half * x, half * y]
  brush.fillStyle = tint(blossoms.rose, palette.paper, 0.25)
  brush.beginPath()
  brush.moveTo(...at(1, -1))
  brush.lineTo(...at(0.5, -1))
  brush.quadraticCurveTo(...at(0.62, -0.2), ...at(0.9, 0.1))
  brush.quadraticCurveTo(...at(0.8, 0.5), ...at(0.82, 1))
  brush.lineTo(...at(1, 1))
  brush.closePath()
  brush.fill()
}

/** Flowers reach no higher than the frame, so that they hide nothing on the glass. */
function paintFlowerBox(brush: Brush, size: number): void {
  const dice = diceFrom(31)
  const top = size * 0.56
  const half = size * 0.48
  paintVerge(brush, dice, {
    from: -half + size * 0.05,
    to: half,
    foot: top + size * 0.03,
    apart: size * 0.075,
    high: size * 0.105,
    flowers: 0.75,
  })
  const height = size * boxHeight
  paintPanel(
    brush,
    { x: -half, y: top, width: 2 * half, height: height * 0.9 },
    {
      radius: size * 0.025,
      fill: palette.wood,
      edge: palette.woodDark,
      thick: height * 0.1,
      shade: { reach: size * 0.02, drop: size * 0.02, share: 0.18 },
    },
  )
  slab(
    brush,
    -half - size * 0.015,
    top - size * 0.005,
    2 * half + size * 0.03,
    size * 0.035,
    size * 0.015,
    palette.woodLight,
  )
}

function paintGrass(brush: Brush, width: number, height: number): void {
  const dice = diceFrom(47)
  const foot = height - sheetRim
  slab(
    brush,
    0,
    foot - grassHeight * 0.32,
    width,
    grassHeight,
    0,
    tint(palette.hillNear, palette.paper, 0.15),
  )
  paintVerge(brush, dice, {
    from: sheetRim,
    to: width - sheetRim,
    foot: foot - 6,
    apart: 26,
    high: grassHeight,
    flowers: 0.28,
  })
}

/** Sags a little between its two hooks. */
function paintRope(brush: Brush, { from, to, y }: WallView['ropes'][number]): void {
  const sag = 9
  const at = (t: number): Point => ({ x: from + (to - from) * t, y: y - sag + 4 * sag * t * (1 - t) })
  line(
    brush,
    Array.from({ length: 25 }, (_, k) => at(k / 24)),
    4,
    tint(palette.woodDark, palette.earth, 0.3),
  )
  for (const end of [at(0), at(1)]) oval(brush, end, 8, 8, palette.woodDark)
}

function paintPeg(brush: Brush, { x, y }: Point, length: number): void {
  const width = length * 0.36
  slab(brush, x - width / 2, y - length * 0.55, width, length, width * 0.35, palette.woodDark)
  slab(brush, x - width / 2, y - length * 0.55, width * 0.82, length * 0.94, width * 0.35, palette.wood)
  slab(
    brush,
    x - width / 2,
    y - length * 0.12,
    width,
    length * 0.09,
    0,
    tint(palette.woodDark, palette.ink, 0.25),
  )
}
