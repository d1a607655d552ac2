/** Where something is built after a model: a meadow with a washing line, the ground to build on, and a cover. */
import type { Box, Point } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import { paintTray } from '../../../scenes/paint/bead-tray'
import { disc, faintly, line, oval, placed, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import {
  paintBush,
  paintHill,
  paintSmallFlower,
  paintTuft,
  rollingCrest,
} from '../../../scenes/paint/scenery'
import { sheetRim, withinRim } from '../../../scenes/paint/sheet'
import { paintVerge } from '../../../scenes/paint/verge'

/** A page with its corner in the origin. */
export interface SiteView {
  readonly width: number
  readonly height: number
  /** What hangs on the line, with its cloth. */
  readonly hung: Box
  readonly board: Box
  readonly tray: Box
}

/** A ground with its middle in the origin. */
export interface GroundLook {
  readonly kind: 'cloth' | 'wood' | 'mat'
  readonly across: number
  readonly down: number
  /** Width of a place. */
  readonly place: number
  /** What is around the places. */
  readonly hem: number
  readonly grid: 'lines' | 'corners' | 'none'
}

const grass = {
  back: tint(palette.hillMiddle, palette.paper, 0.3),
  near: tint(palette.hillNear, palette.paper, 0.42),
  deep: tint(palette.hillNear, palette.paper, 0.2),
} as const

/** Paints the meadow with its line and the tray standing on the grass. */
export function paintSite(brush: Brush, view: SiteView): void {
  const { width, height, hung, tray } = view
  const dice = diceFrom(11)
  withinRim(brush, view, () => {
    brush.fillStyle = tint(palette.skyMiddle, palette.sky, 0.4)
    brush.fillRect(0, 0, width, height)
    const horizon = Math.max(sheetRim + 44, hung.y - 8)
    const hill = (y: number, swell: number, tilt: number, fill: string) =>
      paintHill(brush, rollingCrest(dice, width, y, swell, tilt), width, height, fill)
    hill(horizon, 16, 0, tint(palette.hillFar, palette.paper, 0.25))
    for (const [x, size, leaf] of bushes)
      placed(brush, { x: width * x, y: horizon + 35 }, () =>
        paintBush(brush, size, tint(leaf, palette.hillFar, 0.45)),
      )
    hill(horizon + 30, 10, 16, grass.back)
    hill(horizon + 74, 12, -12, grass.near)
    hill(height * 0.8, 18, 20, grass.deep)
    paintGrowth(brush, view, horizon + 110)
    paintLine(brush, hung)
    const verge = { from: 36, to: width - 26, foot: height - 22, apart: 34, high: 62, flowers: 0.3 }
    paintVerge(brush, dice, verge)
  })
  placed(brush, tray, () => paintTray(brush, tray))
}

const bushes = [
  [0.9, 130, palette.leaf],
  [0.62, 90, palette.leafDeep],
] as const

/** Paints the ground with the marks of its places. */
export function paintGround(brush: Brush, look: GroundLook): void {
  const { kind, across, down, place, hem } = look
  const [w, h] = [across * place + 2 * hem, down * place + 2 * hem]
  const box = (grow: number, dy: number, colour: string) =>
    slab(brush, -w / 2 - grow, -h / 2 - grow + dy, w + 2 * grow, h + 2 * grow, hem * 0.8, colour)
  softly(brush, 10, 0.26, (grow) => box(grow, 4, palette.shadow))
  const { edge, fill, mark } = grounds[kind]
  box(0, kind === 'wood' ? 5 : 2, edge)
  box(0, 0, fill)
  if (kind === 'cloth') paintHem(brush, { w, h, hem })
  paintMarks(brush, look, mark)
}

/** Paints what covers a model: the back of the cloth, with an eye on it when it may be looked at again. */
export function paintCover(
  brush: Brush,
  { width, height }: { width: number; height: number },
  eye: boolean,
): void {
  const colour = tint(blossoms.lilac, palette.paper, 0.45)
  slab(brush, -width / 2, -height / 2, width, height, 12, tint(colour, palette.ink, 0.16))
  slab(brush, -width / 2, -height / 2, width, height - 3, 12, colour)
  paintHem(brush, { w: width, h: height, hem: 14 })
  if (!eye) return
  const r = Math.min(width, height) * 0.26
  oval(brush, { x: 0, y: 0 }, r, r * 0.62, palette.paperBright)
  disc(brush, 0, 0, r * 0.42, palette.leafDeep)
  disc(brush, 0, 0, r * 0.2, palette.ink)
  disc(brush, r * 0.13, -r * 0.14, r * 0.09, palette.paperBright)
}

/** Paints a ring of dashes around a place in which something is looked for, its middle in the origin. */
export function paintPlaceRing(brush: Brush, place: number): void {
  const half = place * 0.46
  brush.setLineDash([place * 0.12, place * 0.09])
  brush.lineCap = 'round'
  for (const [width, colour] of [
    [place * 0.075, palette.paperBright],
    [place * 0.045, palette.leafDark],
  ] as const) {
    brush.lineWidth = width
    brush.strokeStyle = colour
    brush.beginPath()
    brush.roundRect(-half, -half, half * 2, half * 2, place * 0.1)
    brush.stroke()
  }
  brush.setLineDash([])
}

const grounds = {
  cloth: {
    edge: tint(palette.earthEdge, palette.ink, 0.1),
    fill: palette.paperBright,
    mark: tint(palette.earthEdge, palette.woodDark, 0.35),
  },
  wood: { edge: palette.woodDark, fill: palette.woodLight, mark: tint(palette.woodDark, palette.ink, 0.1) },
  mat: {
    edge: tint(palette.hillFarthest, palette.ink, 0.25),
    fill: tint(palette.hillFarthest, palette.paperBright, 0.45),
    mark: tint(palette.hillFar, palette.leafDark, 0.45),
  },
} as const

/** Lines between the places, crosses in their corners, or nothing; a board for pegs has its holes all the same. */
function paintMarks(brush: Brush, { kind, across, down, place, grid }: GroundLook, colour: string): void {
  const [left, top] = [(-across * place) / 2, (-down * place) / 2]
  const wide = Math.max(2, place * 0.018)
  if (kind === 'wood' && grid !== 'none')
    for (let k = 0; k < across * down; k++)
      disc(
        brush,
        left + ((k % across) + 0.5) * place,
        top + (Math.floor(k / across) + 0.5) * place,
        place * 0.09,
        colour,
      )
  if (grid === 'none') return
  faintly(brush, 0.75, () => {
    for (let row = 0; row <= down; row++)
      for (let column = 0; column <= across; column++) {
        const at = { x: left + column * place, y: top + row * place }
        const reach = grid === 'corners' ? place * 0.07 : place
        if (grid === 'corners') {
          line(
            brush,
            [
              { x: at.x - reach, y: at.y },
              { x: at.x + reach, y: at.y },
            ],
            wide,
            colour,
          )
          line(
            brush,
            [
              { x: at.x, y: at.y - reach },
              { x: at.x, y: at.y + reach },
            ],
            wide,
            colour,
          )
          continue
        }
        if (column < across) line(brush, [at, { x: at.x + reach, y: at.y }], wide, colour)
        if (row < down) line(brush, [at, { x: at.x, y: at.y + reach }], wide, colour)
      }
  })
}

function paintHem(brush: Brush, { w, h, hem }: { w: number; h: number; hem: number }): void {
  const by = hem * 0.42
  brush.setLineDash([9, 7])
  brush.lineWidth = 2.5
  brush.lineCap = 'round'
  brush.strokeStyle = tint(palette.earthEdge, palette.woodDark, 0.2)
  brush.beginPath()
  brush.roundRect(-w / 2 + by, -h / 2 + by, w - 2 * by, h - 2 * by, hem * 0.4)
  brush.stroke()
  brush.setLineDash([])
}

/** Two posts and a line that sags a little; pegs hold what hangs. */
function paintLine(brush: Brush, hung: Box): void {
  const y = hung.y - 8
  const [left, right] = [hung.x - 34, hung.x + hung.width + 34]
  const foot = hung.y + hung.height + 26
  for (const x of [left, right]) {
    oval(brush, { x: x + 3, y: foot }, 20, 6, grass.deep)
    slab(brush, x - 6, y - 26, 12, foot - y + 26, 6, palette.woodDark)
    slab(brush, x - 6, y - 26, 8, foot - y + 26, 5, palette.trunk)
  }
  const sag = (x: number): Point => {
    const u = (x - left) / (right - left)
    return { x, y: y - 8 + Math.sin(Math.PI * u) * 8 }
  }
  const along = Array.from({ length: 17 }, (_, k) => sag(left + ((right - left) * k) / 16))
  line(brush, along, 4, palette.woodLight)
  for (const x of [hung.x + 20, hung.x + hung.width - 20]) {
    const at = sag(x)
    slab(brush, at.x - 5, at.y - 8, 10, 30, 4, palette.woodDark)
    slab(brush, at.x - 5, at.y - 8, 7, 29, 4, palette.wood)
  }
}

/** Tufts and flowers where nothing lies. */
function paintGrowth(brush: Brush, { width, height, hung, board, tray }: SiteView, from: number): void {
  const dice = diceFrom(5)
  const isFree = (at: Point) =>
    [hung, board, tray].every(
      ({ x, y, width: w, height: h }) =>
        at.x < x - 34 || at.x > x + w + 34 || at.y < y - 10 || at.y > y + h + 52,
    )
  const count = Math.round((width * (height - from)) / 11_000)
  const places = Array.from({ length: count }, () => ({
    x: dice.within(50, width - 50),
    y: dice.within(from, height - 40),
  }))
    .filter(isFree)
    .toSorted((a, b) => a.y - b.y)
  for (const at of places)
    placed(brush, at, () =>
      dice.next() < 0.3
        ? paintSmallFlower(
            brush,
            dice,
            dice.within(26, 38),
            dice.pick([blossoms.cream, blossoms.butter, blossoms.coral]),
          )
        : paintTuft(brush, dice, dice.within(16, 28), tint(palette.leaf, palette.hillNear, 0.4)),
    )
}
