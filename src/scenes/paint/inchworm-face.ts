/** The inchworm's head: big gentle eyes, a cheek, a small smile and two soft antennae. */
import type { Point } from '../../core/geometry'
import { disc, oval, type Brush } from './brush'
import { palette, wormColours } from './palette'

/** What the inchworm's face can say. There is no sad one. */
export type Mood = 'awake' | 'pleased' | 'asleep' | 'blink'

/** A head of a size around the origin. */
export interface FaceLook {
  readonly size: number
  /** Unit vector of the way it is going. */
  readonly heading: Point
  readonly mood: Mood
  /** The place it looks at, from the middle of the head. */
  readonly look: Point
}

/** Paints the head. The face stays upright, turned a little towards where it goes. */
export function paintFace(ctx: Brush, { size, heading, mood, look }: FaceLook): void {
  const radius = size / 2
  const turned = heading.x * radius * 0.16
  paintAntennae(ctx, radius, heading, mood)
  disc(ctx, -heading.x * radius * 0.08, -heading.y * radius * 0.08 + radius * 0.03, radius, wormColours.shade)
  disc(ctx, 0, 0, radius, wormColours.body)
  oval(ctx, { x: turned * 0.4, y: -radius * 0.46 }, radius * 0.56, radius * 0.34, '#CFE372')
  for (const side of [-1, 1]) {
    const cheek = { x: turned + side * radius * 0.6, y: radius * 0.34 }
    oval(ctx, cheek, radius * 0.18, radius * 0.13, wormColours.cheek)
    paintEye(ctx, { x: turned + side * radius * 0.36, y: -radius * 0.06 }, radius, mood, look)
  }
  paintSmile(ctx, { x: turned, y: radius * 0.38 }, radius, mood)
}

function paintEye(ctx: Brush, at: Point, radius: number, mood: Mood, look: Point): void {
  if (mood !== 'awake') return paintLid(ctx, at, radius, mood)
  const reach = Math.hypot(look.x, look.y)
  const pull = reach > 0 ? Math.min(1, reach / (radius * 4)) / reach : 0
  const pupil = { x: at.x + look.x * pull * radius * 0.09, y: at.y + look.y * pull * radius * 0.11 }
  oval(ctx, at, radius * 0.29, radius * 0.34, wormColours.eye)
  oval(ctx, pupil, radius * 0.19, radius * 0.235, palette.ink)
  disc(ctx, pupil.x - radius * 0.05, pupil.y - radius * 0.09, radius * 0.07, wormColours.eye)
}

/** A closed eye: an upward bow when pleased, a downward one in a blink or in sleep. */
function paintLid(ctx: Brush, at: Point, radius: number, mood: Mood): void {
  const bow = (mood === 'pleased' ? -1 : 1) * radius * 0.26
  const y = at.y + (mood === 'pleased' ? radius * 0.1 : 0)
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = radius * 0.1
  ctx.lineCap = 'round'
  ctx.beginPath()
  ctx.moveTo(at.x - radius * 0.22, y)
  ctx.quadraticCurveTo(at.x, y + bow, at.x + radius * 0.22, y)
  ctx.stroke()
}

function paintSmile(ctx: Brush, { x, y }: Point, radius: number, mood: Mood): void {
  const wide = radius * (mood === 'pleased' ? 0.3 : 0.2)
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = radius * 0.075
  ctx.lineCap = 'round'
  ctx.beginPath()
  ctx.moveTo(x - wide, y)
  ctx.quadraticCurveTo(x, y + wide * 1.25, x + wide, y)
  ctx.stroke()
}

function paintAntennae(ctx: Brush, radius: number, heading: Point, mood: Mood): void {
  const droop = mood === 'asleep' ? 0.4 : 0
  for (const side of [-1, 1]) {
    const root = { x: side * radius * 0.3, y: -radius * 0.8 }
    const tip = {
      x: side * radius * (0.52 + droop) + heading.x * radius * 0.14,
      y: -radius * (1.42 - droop * 0.7),
    }
    ctx.strokeStyle = wormColours.shade
    ctx.lineWidth = radius * 0.1
    ctx.lineCap = 'round'
    ctx.beginPath()
    ctx.moveTo(root.x, root.y)
    ctx.quadraticCurveTo(root.x, tip.y + radius * 0.1, tip.x, tip.y)
    ctx.stroke()
    disc(ctx, tip.x, tip.y, radius * 0.13, wormColours.foot)
  }
}
