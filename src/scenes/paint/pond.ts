/** A pond seen from its bank: grass, a strip of sand, still water, leaves that float on it, and a flat stone. */
import type { Box, Point } from '../../core/geometry'
import { diceFrom, type Dice } from '../../core/random'
import { disc, faintly, line, outline, oval, pebble, placed, softly, tracePebble, type Brush } from './brush'
import { blossoms, palette, tint } from './palette'
import { paintSmallFlower, paintTuft } from './scenery'
import { withinRim } from './sheet'

/** A pond on a page with its corner in the origin. */
export interface PondView {
  readonly width: number
  readonly height: number
  readonly water: Box
  /** On which side of the water the bank is. */
  readonly bank: 'above' | 'left' | 'right'
}

/** The bank winds by so much to both sides, page units. */
const winding = 11
const sand = 20

const colours = {
  grass: tint(palette.hillNear, palette.paper, 0.42),
  grassDeep: tint(palette.hillNear, palette.paper, 0.2),
  sand: tint(palette.earth, palette.earthEdge, 0.3),
  shallow: tint(palette.sky, palette.paper, 0.25),
  water: tint(palette.sky, '#8CC4CF', 0.35),
  ripple: tint(palette.sky, palette.paperBright, 0.7),
} as const

/** Paints the bank and the water. */
export function paintPond(brush: Brush, view: PondView): void {
  const { width, height } = view
  const dice = diceFrom(29)
  withinRim(brush, view, () => {
    brush.fillStyle = colours.grass
    brush.fillRect(0, 0, width, height)
    outline(brush, shore(view, -sand - 26), colours.grassDeep)
    outline(brush, shore(view, -sand), colours.sand)
    outline(brush, shore(view, 0), colours.shallow)
    outline(brush, shore(view, 16), colours.water)
    paintRipples(brush, view, dice)
    paintGrowth(brush, view, dice)
  })
}

/** Paints a round leaf floating around the origin, pale in the middle, `size` across. */
export function paintFloatingLeaf(brush: Brush, size: number): void {
  const r = size / 2
  const rimmed = (radius: number, colour: string) => {
    brush.fillStyle = colour
    brush.beginPath()
    tracePebble(brush, leafOutline(radius))
    brush.fill()
  }
  softly(brush, size * 0.05, 0.22, (grow) => disc(brush, 0, 0, r + grow, '#5E9AA6'))
  rimmed(r, tint(palette.leafDeep, palette.leaf, 0.4))
  rimmed(r * 0.975, palette.leaf)
  rimmed(r * 0.9, tint(palette.leaf, palette.leafPale, 0.5))
  disc(brush, 0, 0, r * 0.84, tint(palette.leafPale, palette.paperBright, 0.62))
  faintly(brush, 0.5, () => {
    for (let k = 0; k < 14; k++) {
      const angle = notch + ((k + 0.5) * Math.PI * 2) / 14
      const at = (share: number) => ({ x: Math.cos(angle) * r * share, y: Math.sin(angle) * r * share })
      line(brush, [at(0.86), at(0.93)], size * 0.008, palette.leafDeep)
    }
  })
}

/** Paints a flat stone around the origin, `size` across, with a pale round face to lay something on. */
export function paintFlatStone(brush: Brush, size: number): void {
  const r = size / 2
  const stone = tint(palette.paperDeep, palette.inkSoft, 0.26)
  softly(brush, size * 0.04, 0.26, (grow) => disc(brush, 0, size * 0.03, r * 0.98 + grow, palette.shadow))
  pebble(brush, unevenRing(r, size * 0.02), tint(stone, palette.ink, 0.22))
  pebble(brush, unevenRing(r, 0), stone)
  pebble(brush, unevenRing(r * 0.93, -size * 0.006), tint(stone, palette.paperBright, 0.35))
  disc(brush, 0, 0, r * 0.83, tint(palette.paper, stone, 0.18))
  disc(brush, 0, r * 0.012, r * 0.815, palette.paperBright)
}

/** Direction of the small notch in a floating leaf, radians: down to the left, where no shape reaches. */
const notch = 2.36

function leafOutline(radius: number): Point[] {
  const points = Array.from({ length: 30 }, (_, k) => {
    const angle = notch + 0.1 + ((Math.PI * 2 - 0.2) * k) / 29
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }
  })
  const foot = { x: Math.cos(notch) * radius * 0.86, y: Math.sin(notch) * radius * 0.86 }
  return [...points, foot, foot]
}

function unevenRing(radius: number, lower: number): Point[] {
  return Array.from({ length: 22 }, (_, k) => {
    const angle = (k / 22) * Math.PI * 2
    const r = radius * (0.985 + 0.022 * Math.sin(angle * 3 + 0.6) + 0.012 * Math.sin(angle * 5))
    return { x: Math.cos(angle) * r, y: Math.sin(angle) * r + lower }
  })
}

/** The outline of the water, drawn in by so much from the bank. */
function shore(view: PondView, by: number): Point[] {
  const along = view.bank === 'above' ? view.width : view.height
  const steps = 48
  const bank = Array.from({ length: steps + 1 }, (_, k) => {
    const u = (k / steps) * along
    const wave = Math.sin(u / 83 + 1.2) * 0.7 + Math.sin(u / 37) * 0.3
    return onPage(view, u, by + wave * winding)
  })
  const far = view.width + view.height
  return [...bank, onPage(view, along, far), onPage(view, 0, far)]
}

/** A place so far along the bank and so far out on the water. */
function onPage({ water, bank }: PondView, along: number, out: number): Point {
  switch (bank) {
    case 'above':
      return { x: along, y: water.y + out }
    case 'left':
      return { x: water.x + out, y: along }
    case 'right':
      return { x: water.x + water.width - out, y: along }
  }
}

function paintRipples(brush: Brush, { water }: PondView, dice: Dice): void {
  const count = Math.round((water.width * water.height) / 26_000)
  for (let k = 0; k < count; k++) {
    const x = water.x + dice.within(60, water.width - 60)
    const y = water.y + dice.within(50, water.height - 50)
    const long = dice.within(26, 62)
    faintly(brush, dice.within(0.35, 0.75), () =>
      line(
        brush,
        [0, 1, 2, 3, 4].map((step) => ({
          x: x + (step / 4 - 0.5) * long,
          y: y + Math.sin(step * 1.5) * 2.4,
        })),
        3.4,
        colours.ripple,
      ),
    )
  }
}

/** Grass and flowers on the bank, reeds where it meets the edge of the page. */
function paintGrowth(brush: Brush, view: PondView, dice: Dice): void {
  const along = view.bank === 'above' ? view.width : view.height
  for (let u = 70; u < along - 50; u += dice.within(64, 120)) {
    const at = onPage(view, u, -sand - dice.within(14, 30))
    const isFlower = dice.next() < 0.35
    placed(brush, at, () =>
      isFlower
        ? paintSmallFlower(
            brush,
            dice,
            dice.within(30, 42),
            dice.pick([blossoms.cream, blossoms.lilac, blossoms.butter]),
          )
        : paintTuft(brush, dice, dice.within(22, 34), tint(palette.leaf, palette.hillNear, 0.35)),
    )
  }
  for (const end of [54, along - 54]) {
    placed(brush, onPage(view, end, 30), () => paintReeds(brush, dice, 120))
  }
}

/** A few reeds standing in the water at the origin, `size` high. */
function paintReeds(brush: Brush, dice: Dice, size: number): void {
  oval(brush, { x: 0, y: 2 }, size * 0.2, size * 0.05, tint(colours.water, '#5E9AA6', 0.3))
  for (const lean of [-0.2, -0.05, 0.08, 0.22]) {
    const high = size * dice.within(0.66, 1)
    const tip = { x: Math.sin(lean) * high, y: -Math.cos(lean) * high }
    line(brush, [{ x: lean * size * 0.4, y: 0 }, tip], size * 0.03, tint(palette.leafDeep, palette.leaf, 0.4))
    const head = { x: tip.x * 0.96, y: tip.y * 0.96 }
    if (Math.abs(lean) > 0.06)
      oval(brush, head, size * 0.04, size * 0.11, tint(palette.trunk, palette.ink, 0.12), lean)
  }
}
