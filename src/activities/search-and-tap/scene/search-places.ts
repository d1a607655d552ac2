/** Places to look for things in: a meadow, a pond, a treetop; pads that the things sit on, and what marks a find. */
import type { Box } from '../../../core/geometry'
import { diceFrom, type Dice } from '../../../core/random'
import { disc, faintly, line, oval, placed, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { paintLeaf } from '../../../scenes/paint/leaf'
import { blossoms, okabeIto, palette, tint } from '../../../scenes/paint/palette'
import { paintBlossom, paintHill, paintTuft, rollingCrest } from '../../../scenes/paint/scenery'
import { withinRim } from '../../../scenes/paint/sheet'
import { paintSprig } from '../../../scenes/paint/sprig'
import { paintVerge } from '../../../scenes/paint/verge'

/** A place to look for things in. */
export type SearchGround = 'meadow' | 'pond' | 'tree'

interface Extent {
  readonly width: number
  readonly height: number
}

/** A place on a page with its corner in the origin, and the lines that things lie in, where they do. */
export interface SearchView extends Extent {
  readonly lines: readonly Box[]
  /** Across what things sit on. */
  readonly pad: number
}

/** Where the picture ends below, page units. */
const rimInset = 26

const grounds = {
  meadow: { base: tint(palette.hillMiddle, palette.paper, 0.34), paint: paintMeadowFloor },
  pond: { base: tint(okabeIto.skyBlue, palette.sky, 0.62), paint: paintWater },
  tree: { base: palette.sky, paint: paintTreetop },
} as const

/** Leaves of a crown: in its shade, in between, in the light. */
const crownShades = {
  deep: tint(palette.leaf, palette.hillNearest, 0.35),
  middle: tint(palette.leaf, palette.hillNear, 0.55),
  lit: tint(palette.hillNear, palette.leafPale, 0.12),
} as const

/** Paints a place on a page with its corner in the origin. */
export function paintGround(brush: Brush, ground: SearchGround, view: SearchView): void {
  const { width, height } = view
  withinRim(brush, view, () => {
    slab(brush, 0, 0, width, height, 0, grounds[ground].base)
    grounds[ground].paint(brush, view, diceFrom(23))
  })
}

/** Paints the pad something sits on, around the origin, `size` across. */
export function paintPad(brush: Brush, ground: SearchGround, size: number): void {
  if (ground === 'pond') return paintLeaf(brush, { size, state: 'waiting', hue: palette.leaf })
  const radius = size / 2
  softly(brush, size * 0.06, 0.2, (grow) => disc(brush, 0, size * 0.04, radius * 0.94 + grow, palette.shadow))
  if (ground === 'meadow') return paintDaisy(brush, radius)
  disc(brush, 0, size * 0.02, radius * 0.97, palette.leafDeep)
  disc(brush, 0, 0, radius * 0.97, palette.leafPale)
  disc(
    brush,
    -radius * 0.04,
    -radius * 0.05,
    radius * 0.86,
    tint(palette.leafPale, palette.paperBright, 0.35),
  )
}

/** Paints the blossom that marks a find, around the origin, `size` across. */
export function paintFind(brush: Brush, size: number): void {
  softly(brush, size * 0.12, 0.3, (grow) => disc(brush, 0, size * 0.06, size * 0.3 + grow, palette.shadow))
  paintBlossom(brush, size * 0.5, blossoms.coral, palette.paperBright)
}

/** Paints a soft warm light of an extent around the origin. */
export function paintSoftLight(brush: Brush, { width, height }: Extent): void {
  const radius = Math.min(width, height) / 2
  for (let k = 8; k >= 0; k--) {
    const grow = k * 2.5
    faintly(brush, 0.12, () =>
      slab(
        brush,
        -width / 2 - grow,
        -height / 2 - grow,
        width + 2 * grow,
        height + 2 * grow,
        radius + grow,
        palette.glow,
      ),
    )
  }
}

/** Paints the card that shows what to find, around the origin. */
export function paintSeekCard(brush: Brush, { width, height }: Extent): void {
  const [x, y] = [-width / 2, -height / 2]
  const radius = Math.min(26, height * 0.16)
  softly(brush, 9, 0.22, (grow) =>
    slab(brush, x - grow, y - grow + 7, width + 2 * grow, height + 2 * grow, radius, palette.shadow),
  )
  slab(brush, x, y + 4, width, height, radius, palette.woodDark)
  slab(brush, x, y, width, height, radius, palette.wood)
  const frame = Math.min(11, height * 0.07)
  slab(brush, x + frame, y + frame, width - 2 * frame, height - 2 * frame, radius * 0.7, palette.paper)
}

/** A daisy: petals all around, a wide pale heart to sit on. */
function paintDaisy(brush: Brush, radius: number): void {
  const petals = 14
  for (let k = 0; k < petals; k++) {
    const angle = (k * 2 * Math.PI) / petals
    const at = { x: Math.cos(angle) * radius * 0.72, y: Math.sin(angle) * radius * 0.72 }
    const fill = k % 2 === 0 ? palette.paperBright : tint(blossoms.rose, palette.paper, 0.3)
    oval(brush, at, radius * 0.28, radius * 0.155, fill, angle)
  }
  // A pale heart: what sits in it may be yellow.
  disc(brush, 0, 0, radius * 0.8, tint(palette.sun, palette.woodLight, 0.3))
  disc(brush, 0, 0, radius * 0.75, tint(palette.woodLight, palette.paper, 0.72))
}

function paintMeadowFloor(brush: Brush, view: SearchView, dice: Dice): void {
  const { width, height, lines, pad } = view
  for (const { y, fill } of [
    { y: 0.3, fill: tint(palette.hillMiddle, palette.paper, 0.2) },
    { y: 0.68, fill: tint(palette.hillNear, palette.paper, 0.2) },
  ])
    paintHill(brush, rollingCrest(dice, width, height * y, height * 0.03), width, height, fill)
  for (let k = 0; k < 18; k++) {
    const at = { x: dice.pick([36, width - 36]) + dice.within(-12, 12), y: dice.within(90, height - 60) }
    placed(brush, at, () => paintTuft(brush, dice, 26, tint(palette.hillNearest, palette.leafDeep, 0.25)))
  }
  for (const line of lines) paintBed(brush, asBed(line, pad), dice)
  paintVerge(brush, dice, {
    from: 34,
    to: width - 26,
    foot: height - rimInset,
    apart: 30,
    high: 38,
    flowers: 0.2,
  })
}

/** A garden bed under a line of flowers: turned earth with a grassy edge, and small leaves along it. */
function paintBed(brush: Brush, { x, y, width, height }: Box, dice: Dice): void {
  const radius = Math.min(width, height) * 0.36
  slab(brush, x, y + 5, width, height, radius, tint(palette.hillNearest, palette.leafDeep, 0.3))
  slab(brush, x, y, width, height, radius, tint(palette.earthEdge, palette.woodDark, 0.25))
  slab(
    brush,
    x + 5,
    y + 6,
    width - 10,
    height - 11,
    radius * 0.86,
    tint(palette.earth, palette.earthEdge, 0.55),
  )
  for (let k = 0; k < (width * height) / 2600; k++)
    disc(
      brush,
      dice.within(x + 22, x + width - 22),
      dice.within(y + 16, y + height - 16),
      dice.within(1.6, 3.6),
      tint(palette.earthEdge, palette.woodDark, 0.4),
    )
}

/** A bed is hardly wider than what grows in it. */
function asBed({ x, y, width, height }: Box, pad: number): Box {
  const [wide, high] = [width, height].map((long) => (long < pad * 2.4 ? Math.min(long, pad * 1.3) : long))
  return {
    x: x + (width - (wide ?? width)) / 2,
    y: y + (height - (high ?? height)) / 2,
    width: wide ?? width,
    height: high ?? height,
  }
}

/** Still water: broad flat lights, a few rings, reeds in two corners. */
function paintWater(brush: Brush, { width, height }: Extent, dice: Dice): void {
  const [light, deep] = [palette.sky, tint(okabeIto.skyBlue, palette.sky, 0.46)]
  for (let k = 0; k < 9; k++) {
    const at = { x: dice.within(0, width), y: (height * (k + 0.5)) / 9 }
    faintly(brush, 0.4, () =>
      oval(brush, at, dice.within(0.16, 0.34) * width, dice.within(7, 15), k % 3 === 0 ? deep : light),
    )
  }
  for (const { x, lean } of [
    { x: 44, lean: 1 },
    { x: width - 44, lean: -1 },
  ])
    for (let k = 0; k < 5; k++)
      paintReed(brush, x + lean * k * 13, height, lean * (0.05 + 0.05 * k), 64 + (k % 3) * 30)
}

function paintReed(brush: Brush, x: number, foot: number, lean: number, long: number): void {
  const tip = { x: x + lean * long, y: foot - rimInset - long }
  line(brush, [{ x, y: foot }, tip], 4, palette.leafDeep)
  placed(brush, { ...tip, turn: lean }, () =>
    slab(brush, -6, -12, 12, 38, 6, tint(palette.trunk, palette.woodDark, 0.5)),
  )
}

/** A wide crown before the sky: lobes of leaves, the lit ones above, sprigs leaning in from the edges. */
function paintTreetop(brush: Brush, { width, height }: Extent, dice: Dice): void {
  const lobe = Math.min(width, height) * 0.21
  const ring = Math.ceil((width + height) / lobe) * 2
  for (let k = 0; k < ring; k++) {
    const angle = (k * 2 * Math.PI) / ring
    const at = {
      x: width / 2 + Math.cos(angle) * (width / 2 - lobe * 0.75),
      y: height / 2 + Math.sin(angle) * (height / 2 - lobe * 0.6),
    }
    disc(brush, at.x, at.y, lobe * dice.within(0.8, 1.05), crownShades.deep)
  }
  slab(brush, lobe, lobe * 0.7, width - 2 * lobe, height - lobe, lobe * 0.4, crownShades.deep)
  for (let row = 0; row < height / lobe; row++)
    for (let k = 0; k < width / lobe - 1; k++) {
      const at = { x: (k + 0.75 + (row % 2) * 0.4) * lobe, y: (row + 0.85) * lobe + dice.within(-8, 8) }
      if (at.x > width - lobe * 0.6) continue
      const radius = lobe * dice.within(0.56, 0.68)
      disc(brush, at.x, at.y, radius, crownShades.middle)
      disc(brush, at.x - radius * 0.14, at.y - radius * 0.18, radius * 0.84, crownShades.lit)
    }
  for (let k = 0; k < 10; k++) {
    const at = { x: k % 2 === 0 ? 0 : width, y: (height * (Math.floor(k / 2) + 0.4)) / 5 }
    placed(brush, { ...at, turn: (k % 2 === 0 ? 1 : -1) * 1.5 }, () =>
      paintSprig(brush, 84, tint(palette.leafDeep, palette.leaf, (k % 3) / 3)),
    )
  }
}
