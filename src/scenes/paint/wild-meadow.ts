/** A meadow seen close by, for outlines to hide in: pale ground, blades of grass, and a sign that shows what to find. */
import type { Point, Polyline } from '../../core/geometry'
import { diceFrom, type Dice } from '../../core/random'
import { faintly, line, outline, placed, slab, tracePolyline, type Brush } from './brush'
import { contrast, okabeIto, palette, tint } from './palette'
import { paintPanel, squareOf } from './panel'
import { paintHill, paintTuft, rollingCrest } from './scenery'
import { sheetRim, withinRim } from './sheet'
import { paintVerge } from './verge'

/** A meadow on a page with its corner in the origin. */
export interface MeadowView {
  readonly width: number
  readonly height: number
  /** Where the ground begins. */
  readonly horizon: number
  /** Flowers stand below this line, at the near edge, where nothing is looked for. */
  readonly near: number
}

/** The ground that outlines are seen on. */
const ground = tint(palette.leafPale, palette.paper, 0.52)
/** Lines stand out from the ground at least so much; source: the least contrast of what has to be read. */
const leastContrast = 4.5
/** What all lines look like when they are alike. */
const grassLine = tint(palette.leafDark, palette.ink, 0.28)
/** Grass where the outlines have colours of their own. */
const paleGrass = tint(palette.leaf, ground, 0.25)
/** How strong a wash of colour is where every outline has its own. */
const washShare = 0.3
const hues = [
  okabeIto.blue,
  okabeIto.vermillion,
  okabeIto.reddishPurple,
  okabeIto.bluishGreen,
  okabeIto.orange,
  okabeIto.skyBlue,
] as const

/** Paints the meadow without anything in it. */
export function paintWildMeadow(brush: Brush, view: MeadowView): void {
  const { width, height, horizon } = view
  const dice = diceFrom(23)
  withinRim(brush, view, () => {
    const sky = brush.createLinearGradient(0, 0, 0, horizon)
    sky.addColorStop(0, tint(palette.sky, palette.paper, 0.35))
    sky.addColorStop(1, tint(palette.skyLow, palette.paper, 0.4))
    brush.fillStyle = sky
    brush.fillRect(0, 0, width, height)
    const hills = [
      { up: 40, fill: tint(palette.hillFarthest, palette.paper, 0.45) },
      { up: 18, fill: tint(palette.hillMiddle, palette.paper, 0.45) },
      { up: 0, fill: tint(ground, palette.hillMiddle, 0.14) },
    ]
    for (const { up, fill } of hills)
      paintHill(brush, rollingCrest(dice, width, horizon - up, 13), width, height, fill)
    const nearer = horizon + (height - horizon) * 0.3
    paintHill(brush, rollingCrest(dice, width, nearer, 18), width, height, ground)
    paintGround(brush, view, dice)
  })
}

/** The colour of an outline: its own hue, or as the grass, by the share (0–1) that all lines have in common. */
export function lineColour(hue: number, camouflage: number): string {
  return tint(readable(hueOf(hue)), grassLine, camouflage)
}

/** Paints the lines of an outline; those that break off end bluntly, or the gap would be the pen's. */
export function paintLines(
  brush: Brush,
  lines: readonly Polyline[],
  pen: number,
  colour: string,
  ends: 'round' | 'butt' = 'round',
): void {
  brush.strokeStyle = colour
  brush.lineWidth = pen
  brush.lineCap = ends
  brush.lineJoin = 'round'
  brush.beginPath()
  for (const one of lines) tracePolyline(brush, one)
  brush.stroke()
}

/** Paints a wash of an outline's own hue within it, fainter the more lines have in common (0–1). */
export function paintWash(
  brush: Brush,
  contour: Polyline,
  hue: number,
  camouflage: number,
  strength = washShare,
): void {
  const share = strength * (1 - camouflage)
  if (share > 0) faintly(brush, share, () => outline(brush, contour, tint(hueOf(hue), palette.paper, 0.15)))
}

/** Paints blades, each from its root to its tip; the more lines have in common (0–1), the more they look like outlines. */
export function paintBlades(
  brush: Brush,
  blades: readonly Polyline[],
  pen: number,
  camouflage: number,
): void {
  const colour = tint(paleGrass, grassLine, camouflage)
  for (const blade of blades) outline(brush, tapered(blade, pen), colour)
}

/** Paints a wooden sign around the origin, its board `size` wide, its posts reaching down to `foot`. */
export function paintSign(brush: Brush, size: number, foot: number): void {
  const half = size / 2
  for (const side of [-1, 1]) {
    const x = side * half * 0.62
    slab(brush, x - size * 0.035, half * 0.7, size * 0.07, foot - half * 0.7, size * 0.03, palette.trunk)
    placed(brush, { x: x - size * 0.02, y: foot }, () =>
      paintTuft(brush, diceFrom(5 + side), size * 0.16, tint(palette.leaf, palette.leafDeep, 0.3)),
    )
  }
  paintPanel(brush, squareOf(size), {
    radius: size * 0.09,
    fill: palette.wood,
    edge: palette.woodDark,
    thick: size * 0.02,
    shade: { reach: size * 0.05, drop: size * 0.04, share: 0.2 },
  })
  paintPaper(brush, size * 0.86)
}

/** Paints a card to choose around the origin. */
export function paintTag(brush: Brush, size: number): void {
  paintPanel(brush, squareOf(size), {
    radius: size * 0.11,
    fill: palette.woodLight,
    edge: palette.wood,
    thick: size * 0.015,
    shade: { reach: size * 0.05, drop: size * 0.03, share: 0.22 },
  })
  paintPaper(brush, size * 0.9)
}

function paintPaper(brush: Brush, size: number): void {
  slab(brush, -size / 2, -size / 2, size, size, size * 0.08, palette.paperBright)
}

/** Short strokes in the light, and plants along the near edge. */
function paintGround(brush: Brush, view: MeadowView, dice: Dice): void {
  const { width, height, horizon, near } = view
  const pale = tint(ground, palette.hillNear, 0.4)
  for (let k = 0; k < 130; k++) {
    const [x, y] = [
      dice.within(0.03, 0.97) * width,
      horizon + 30 + (height - horizon - 40) * Math.sqrt(dice.next()),
    ]
    const size = 9 + (9 * (y - horizon)) / (height - horizon)
    line(
      brush,
      [
        { x, y },
        { x: x + dice.within(-0.4, 0.4) * size, y: y - size },
      ],
      size * 0.16,
      pale,
    )
  }
  const foot = height - sheetRim
  const high = Math.max(nearPlants.least, Math.min(nearPlants.most, foot - near))
  const verge = { from: sheetRim + 16, to: width - sheetRim, foot, apart: 40, high, flowers: 0.5 }
  paintVerge(brush, dice, verge)
}

/** Plants of the near edge grow so high at least and at most, page units. */
const nearPlants = { least: 30, most: 78 } as const

function hueOf(hue: number): string {
  return hues[hue % hues.length] ?? okabeIto.black
}

/** A hue darkened until it can be read on the ground. */
function readable(hue: string): string {
  let colour = hue
  for (let share = 0.1; contrast(colour, ground) < leastContrast && share <= 1; share += 0.1)
    colour = tint(hue, palette.ink, share)
  return colour
}

/** A blade as wide as the pen above its root, and thin at its tip. */
function tapered(blade: Polyline, pen: number): Point[] {
  const last = blade.length - 1
  const side = (way: number) =>
    blade.map((point, k) => {
      const [before, after] = [blade[Math.max(0, k - 1)] ?? point, blade[Math.min(last, k + 1)] ?? point]
      const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
      const t = k / last
      const half = (way * pen * Math.min(1, 0.25 + 5 * t) * (1 - 0.85 * t * t)) / 2
      return {
        x: point.x - ((after.y - before.y) / length) * half,
        y: point.y + ((after.x - before.x) / length) * half,
      }
    })
  return [...side(1), ...side(-1).toReversed()]
}
