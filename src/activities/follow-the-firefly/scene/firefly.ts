/** A firefly, its light, the wreath that marks one that was chosen, and lanterns that count. */
import { disc, faintly, line, oval, placed, slab, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette } from '../../../scenes/paint/palette'
import { paintBlossom } from '../../../scenes/paint/scenery'

/** Colours of a firefly; its belly is pale even when it does not glow. */
const coat = {
  back: '#4A4062',
  head: '#5C5078',
  wing: '#E6ECF5',
  belly: '#DCCB8A',
  band: '#B9A667',
  lit: '#FFF6C4',
  eye: '#FFFDF4',
  pupil: '#2E2A36',
  cheek: '#E7A397',
} as const

/** Light is so many sizes across. */
export const glowShare = 2.6

/** Paints a firefly around the origin, `size` across. */
export function paintFirefly(brush: Brush, size: number): void {
  placed(brush, { x: 0, y: 0, scale: size }, () => {
    for (const side of [-1, 1])
      faintly(brush, 0.82, () => {
        oval(brush, { x: side * 0.25, y: -0.05 }, 0.25, 0.12, coat.wing, side * -0.5)
        oval(brush, { x: side * 0.2, y: 0.1 }, 0.18, 0.085, coat.wing, side * 0.35)
      })
    paintBelly(brush, coat.belly, coat.band)
    oval(brush, { x: 0, y: -0.03 }, 0.17, 0.14, coat.back)
    paintHead(brush)
  })
}

/** Paints its light around the origin: soft, brightest at its belly. */
export function paintGlow(brush: Brush, size: number): void {
  const radius = (size * glowShare) / 2
  const light = brush.createRadialGradient(0, 0, size * 0.08, 0, 0, radius)
  light.addColorStop(0, 'rgba(255, 246, 190, 0.95)')
  light.addColorStop(0.3, 'rgba(255, 226, 130, 0.6)')
  light.addColorStop(0.62, 'rgba(255, 206, 110, 0.2)')
  light.addColorStop(1, 'rgba(255, 206, 110, 0)')
  brush.fillStyle = light
  brush.fillRect(-radius, -radius, 2 * radius, 2 * radius)
}

/** Paints its belly alight, to be laid over a firefly. */
export function paintLitBelly(brush: Brush, size: number): void {
  placed(brush, { x: 0, y: 0, scale: size }, () => paintBelly(brush, coat.lit, '#FFE9A0'))
}

/** Paints a wreath around the origin that marks one `size` across as chosen. */
export function paintWreath(brush: Brush, size: number): void {
  const radius = size * 0.58
  const leaves = 16
  for (let k = 0; k < leaves; k++) {
    const angle = (k * 2 * Math.PI) / leaves
    const at = { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }
    oval(brush, at, size * 0.1, size * 0.045, k % 2 === 0 ? palette.leafPale : palette.leaf, angle + 1.1)
  }
  placed(brush, { x: 0, y: radius }, () => paintBlossom(brush, size * 0.15, blossoms.cream, palette.sun))
}

/** Paints a lantern around the origin, waiting or alight, `size` high. */
export function paintLantern(brush: Brush, size: number, isLit: boolean): void {
  const [w, h] = [size * 0.56, size * 0.7]
  line(
    brush,
    [
      { x: -w * 0.3, y: -h * 0.52 },
      { x: 0, y: -h * 0.74 },
      { x: w * 0.3, y: -h * 0.52 },
    ],
    size * 0.05,
    palette.woodDark,
  )
  slab(brush, -w * 0.36, -h * 0.58, w * 0.72, size * 0.14, size * 0.05, palette.wood)
  faintly(brush, isLit ? 1 : 0.5, () =>
    slab(brush, -w / 2, -h * 0.42, w, h * 0.9, size * 0.16, isLit ? palette.sun : coat.wing),
  )
  if (isLit) {
    disc(brush, 0, h * 0.06, size * 0.17, coat.lit)
    disc(brush, 0, h * 0.06, size * 0.09, palette.paperBright)
  } else
    faintly(brush, 0.6, () =>
      slab(brush, -w * 0.36, -h * 0.34, w * 0.14, h * 0.6, size * 0.05, palette.paperBright),
    )
  slab(brush, -w * 0.4, h * 0.42, w * 0.8, size * 0.09, size * 0.04, palette.woodDark)
}

function paintBelly(brush: Brush, fill: string, band: string): void {
  oval(brush, { x: 0, y: 0.2 }, 0.165, 0.23, fill)
  for (const y of [0.2, 0.3]) oval(brush, { x: 0, y }, 0.13, 0.018, band)
}

function paintHead(brush: Brush): void {
  for (const side of [-1, 1]) {
    const tip = { x: side * 0.13, y: -0.43 }
    line(brush, [{ x: side * 0.05, y: -0.3 }, tip], 0.025, coat.head)
    disc(brush, tip.x, tip.y, 0.03, coat.head)
  }
  disc(brush, 0, -0.22, 0.16, coat.head)
  for (const side of [-1, 1]) {
    disc(brush, side * 0.062, -0.24, 0.052, coat.eye)
    disc(brush, side * 0.058, -0.232, 0.028, coat.pupil)
    disc(brush, side * 0.1, -0.175, 0.024, coat.cheek)
  }
  brush.strokeStyle = coat.eye
  brush.lineWidth = 0.018
  brush.beginPath()
  brush.arc(0, -0.185, 0.04, 0.3, Math.PI - 0.3)
  brush.stroke()
}
