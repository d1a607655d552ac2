/** A meadow at dusk: the last light behind the hills, a moon, grass in the shade, and what fireflies fly behind. */
import { diceFrom, type Dice } from '../../../core/random'
import { disc, faintly, line, oval, placed, softly, type Brush } from '../../../scenes/paint/brush'
import {
  paintBlossom,
  paintHill,
  paintSlimTree,
  paintRoundTree,
  paintTuft,
  rollingCrest,
} from '../../../scenes/paint/scenery'
import { withinRim } from '../../../scenes/paint/sheet'

interface Extent {
  readonly width: number
  readonly height: number
}

/** Colours of the dusk: deep enough for a light to be seen, never black. */
const dusk = {
  skyHigh: '#46507F',
  sky: '#7A74A6',
  skyLow: '#D9A69A',
  glow: '#F1C79B',
  moon: '#FBF1D2',
  hillFar: '#7C7C9B',
  hillMiddle: '#5A6F7E',
  hillNear: '#486468',
  hillNearest: '#3C5757',
  grass: '#2F4A49',
  bush: '#2E4A45',
  bushLit: '#41624F',
  blossom: '#E3DCEA',
  cloud: '#8F88B4',
  cloudLit: '#A69CC0',
} as const

/** The horizon, share of the height. */
const horizon = 0.4

/** Paints the meadow on a page with its corner in the origin. */
export function paintDusk(brush: Brush, view: Extent): void {
  const { width, height } = view
  withinRim(brush, view, () => {
    paintEveningSky(brush, view)
    const dice = diceFrom(31)
    const hills = [
      { y: horizon - 0.04, swell: 0.03, fill: dusk.hillFar },
      { y: horizon + 0.05, swell: 0.025, fill: dusk.hillMiddle },
      { y: 0.62, swell: 0.03, fill: dusk.hillNear },
      { y: 0.83, swell: 0.02, fill: dusk.hillNearest },
    ]
    for (const [k, { y, swell, fill }] of hills.entries()) {
      const crest = rollingCrest(dice, width, height * y, height * swell)
      if (k === 1) paintFarTrees(brush, view, (x) => crest(x) + 4, dice)
      paintHill(brush, crest, width, height, fill)
    }
    paintGrass(brush, view, dice)
  })
}

/** Paints a bush around the origin that hides whoever is behind it; a cloud where there is sky. */
export function paintHideaway(
  brush: Brush,
  { rx, ry, inSky }: { rx: number; ry: number; inSky: boolean },
): void {
  const [deep, lit] = inSky ? [dusk.cloud, dusk.cloudLit] : [dusk.bush, dusk.bushLit]
  const lobes = [
    { x: -0.62, y: 0.18, r: 0.5 },
    { x: 0.62, y: 0.16, r: 0.52 },
    { x: -0.3, y: -0.34, r: 0.58 },
    { x: 0.32, y: -0.3, r: 0.6 },
    { x: 0, y: 0.3, r: 0.66 },
    { x: 0, y: -0.02, r: 0.72 },
  ]
  for (const { x, y, r } of lobes)
    oval(brush, { x: x * rx, y: y * ry + ry * 0.06 }, r * rx, r * ry * 1.1, deep)
  for (const { x, y, r } of lobes)
    faintly(brush, 0.75, () =>
      oval(brush, { x: (x - 0.06) * rx, y: (y - 0.1) * ry }, r * rx * 0.78, r * ry * 0.8, lit),
    )
  if (inSky) return
  for (const { x, y } of [
    { x: -0.5, y: -0.1 },
    { x: 0.12, y: -0.5 },
    { x: 0.55, y: 0.12 },
    { x: -0.08, y: 0.4 },
  ])
    placed(brush, { x: x * rx, y: y * ry }, () => paintBlossom(brush, rx * 0.1, dusk.blossom, dusk.glow))
}

/** Whether what ends below at a height, on a page of a height, is above the hills. */
export function isInSky(bottom: number, height: number): boolean {
  return bottom < height * horizon
}

function paintEveningSky(brush: Brush, { width, height }: Extent): void {
  const sky = brush.createLinearGradient(0, 0, 0, height * (horizon + 0.05))
  sky.addColorStop(0, dusk.skyHigh)
  sky.addColorStop(0.55, dusk.sky)
  sky.addColorStop(0.88, dusk.skyLow)
  sky.addColorStop(1, dusk.glow)
  brush.fillStyle = sky
  brush.fillRect(0, 0, width, height)
  const moon = { x: width * 0.84, y: height * 0.13, radius: 34 }
  softly(brush, 46, 0.5, (grow) => disc(brush, moon.x, moon.y, moon.radius + grow, dusk.skyLow))
  disc(brush, moon.x, moon.y, moon.radius, dusk.moon)
  const dice = diceFrom(11)
  for (let k = 0; k < 14; k++)
    faintly(brush, dice.within(0.35, 0.8), () =>
      disc(
        brush,
        dice.within(50, width - 60),
        dice.within(50, height * horizon * 0.55),
        dice.within(1.2, 2.4),
        dusk.moon,
      ),
    )
}

function paintFarTrees(brush: Brush, { width }: Extent, crest: (x: number) => number, dice: Dice): void {
  for (let k = 0; k < 11; k++) {
    const x = width * (0.05 + 0.09 * k) + dice.within(-22, 22)
    const size = dice.within(34, 62)
    placed(brush, { x, y: crest(x) + 8 }, () =>
      (k % 3 === 0 ? paintSlimTree : paintRoundTree)(brush, size, dusk.hillMiddle),
    )
  }
}

function paintGrass(brush: Brush, { width, height }: Extent, dice: Dice): void {
  for (let k = 0; k < 34; k++) {
    const at = { x: dice.within(30, width - 30), y: height * dice.within(0.6, 0.92) }
    placed(brush, at, () => paintTuft(brush, dice, dice.within(16, 26), dusk.hillNearest))
  }
  for (let k = 0; k < 44; k++) {
    const at = { x: (width * (k + dice.within(0, 1))) / 44, y: height - dice.within(14, 40) }
    if (k % 4 === 1) paintSleepingFlower(brush, at.x, at.y - 8, dice)
    else placed(brush, at, () => paintTuft(brush, dice, dice.within(26, 46), dusk.grass))
  }
}

/** A flower closed for the night. */
function paintSleepingFlower(brush: Brush, x: number, y: number, dice: Dice): void {
  const lean = dice.within(-0.2, 0.2)
  const tip = { x: x + lean * 60, y: y - dice.within(34, 56) }
  line(brush, [{ x, y: y + 14 }, tip], 3, dusk.grass)
  faintly(brush, 0.8, () => {
    oval(brush, tip, 5, 9, dusk.blossom, lean)
    oval(brush, { x: tip.x + 1, y: tip.y + 5 }, 5, 4, dusk.hillMiddle, lean)
  })
}
