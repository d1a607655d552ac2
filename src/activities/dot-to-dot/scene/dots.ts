/** Dots to join, the line between them, and what they show in the end. */
import { distance, type Point, type Polyline } from '../../../core/geometry'
import { disc, faintly, line, outline, softly, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'

/** A dot around the origin; its glow and shadow need half its size of room. */
export interface DotLook {
  readonly size: number
  /** Written on it; may be empty. */
  readonly label: string
  readonly look: 'waiting' | 'glowing' | 'joined'
}

/** Paints a dot: a daisy with its number in the middle; the next one stands in a glow, a joined one is a green bud. */
export function paintDot(ctx: Brush, { size, label, look }: DotLook): void {
  const radius = size / 2
  if (look === 'glowing')
    softly(ctx, radius * 0.7, 0.75, (grow) => disc(ctx, 0, 0, radius * 0.95 + grow, '#FFD24A'))
  faintly(ctx, 0.14, () => disc(ctx, 0, radius * 0.1, radius * 0.98, palette.shadow))
  const petals = look === 'joined' ? tint(palette.leaf, palette.paperBright, 0.25) : blossoms.cream
  for (let k = 0; k < 8; k++) {
    const angle = (k / 8) * 2 * Math.PI
    const at = { x: Math.cos(angle) * radius * 0.66, y: Math.sin(angle) * radius * 0.66 }
    disc(ctx, at.x, at.y, radius * 0.33, tint(petals, palette.ink, 0.3))
    disc(ctx, at.x, at.y, radius * 0.3, petals)
  }
  disc(ctx, 0, 0, radius * 0.68, look === 'joined' ? palette.leafDeep : palette.paperBright)
  if (label === '') return
  ctx.fillStyle = look === 'joined' ? palette.paperBright : palette.ink
  ctx.font = `700 ${size * (label.length > 1 ? 0.36 : 0.46)}px Andika, sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.fillText(label, 0, size * (label.length > 1 ? 0.13 : 0.16))
}

/** Paints a joined line from one dot to another. */
export function paintLink(ctx: Brush, from: Point, to: Point): void {
  line(ctx, [from, to], 13, tint(palette.leaf, palette.paperBright, 0.35))
  line(ctx, [from, to], 7, palette.leafDeep)
}

/** Hues of the things that appear. */
const washes = [blossoms.coral, blossoms.lilac, blossoms.butter, blossoms.rose, palette.leafPale, palette.sky]

/** Paints a thing, its first line the closed outline: washed with a colour and drawn, or faint as a cloud. */
export function paintShown(
  ctx: Brush,
  {
    lines,
    wash,
    faint,
  }: { readonly lines: readonly Polyline[]; readonly wash: number; readonly faint: boolean },
): void {
  const [around = []] = lines
  if (faint) {
    faintly(ctx, 0.72, () => outline(ctx, around, palette.paperBright))
    return
  }
  const hue = washes[wash % washes.length] ?? blossoms.coral
  outline(ctx, around, hue)
  for (const part of lines.slice(1))
    if (isClosed(part)) outline(ctx, part, tint(hue, palette.paperBright, 0.45))
  for (const one of lines) line(ctx, one, 7, tint(palette.ink, palette.leafDeep, 0.35))
}

function isClosed(part: Polyline): boolean {
  const [first, last] = [part[0], part[part.length - 1]]
  return part.length > 2 && first !== undefined && last !== undefined && distance(first, last) < 1
}
