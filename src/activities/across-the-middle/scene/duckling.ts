/** A duckling, perhaps with a hat, and the nest it goes to. */
import { disc, faintly, line, oval, outline, placed, softly, type Brush } from '../../../scenes/paint/brush'
import { blossoms, okabeIto, palette, tint, wormColours } from '../../../scenes/paint/palette'

/** A duckling `size` across around the origin. */
export interface DucklingLook {
  readonly size: number
  readonly looks: 'left' | 'right'
  /** A round orange hat or a pointed blue one: told apart by shape as well as hue. */
  readonly hat: 'round' | 'pointed' | null
}

const down = { body: blossoms.butter, shade: tint(blossoms.butter, okabeIto.orange, 0.35) } as const

/** Paints a duckling. */
export function paintDuckling(brush: Brush, { size, looks, hat }: DucklingLook): void {
  const s = size / 100
  brush.save()
  brush.scale(looks === 'left' ? -s : s, s)
  softly(brush, 5, 0.2, (grow) => oval(brush, { x: -2, y: 41 }, 34 + grow, 6 + grow, palette.shadow))
  outline(
    brush,
    [
      { x: -46, y: -4 },
      { x: -22, y: 4 },
      { x: -30, y: 24 },
    ],
    down.body,
  )
  oval(brush, { x: -5, y: 18 }, 35, 25, down.body)
  oval(brush, { x: -5, y: 27 }, 28, 15, tint(down.body, palette.paperBright, 0.35))
  disc(brush, 19, -14, 23, down.body)
  oval(brush, { x: -11, y: 16 }, 19, 13, down.shade, -0.18)
  oval(brush, { x: -9, y: 13 }, 17, 10, tint(down.body, down.shade, 0.4), -0.18)
  oval(brush, { x: 43, y: -8 }, 10, 5, okabeIto.orange, 0.1)
  oval(brush, { x: 42, y: -11 }, 10, 4, tint(okabeIto.orange, palette.sun, 0.45), 0.02)
  faintly(brush, 0.6, () => disc(brush, 16, -5, 5, wormColours.cheek))
  disc(brush, 26, -18, 4.4, palette.ink)
  disc(brush, 27.4, -19.6, 1.5, palette.paperBright)
  for (const x of [-14, 6])
    line(
      brush,
      [
        { x, y: 42 },
        { x: x + 8, y: 42 },
      ],
      5,
      okabeIto.orange,
    )
  if (hat) placed(brush, { x: 15, y: -33, turn: -0.16 }, () => paintHat(brush, hat))
  brush.restore()
}

/** Paints a nest of straw around the origin, in which a duckling `size` across has room. */
export function paintNest(brush: Brush, size: number): void {
  const [rx, ry] = [size * 0.62, size * 0.36]
  softly(brush, size * 0.05, 0.25, (grow) =>
    oval(brush, { x: 0, y: size * 0.08 }, rx + grow, ry + grow, palette.shadow),
  )
  oval(brush, { x: 0, y: size * 0.04 }, rx, ry, palette.woodDark)
  oval(brush, { x: 0, y: 0 }, rx, ry, palette.wood)
  for (let k = 0; k < 26; k++) {
    const angle = (k / 26) * Math.PI * 2
    const place = (share: number, turn: number) => ({
      x: Math.cos(angle + turn) * rx * share,
      y: Math.sin(angle + turn) * ry * share,
    })
    const straw = [palette.woodLight, palette.trunk, palette.sun][k % 3] ?? palette.woodLight
    line(brush, [place(0.98, 0), place(0.78, 0.34)], size * 0.026, straw)
  }
  oval(brush, { x: 0, y: size * 0.01 }, rx * 0.72, ry * 0.66, tint(palette.trunk, palette.woodDark, 0.5))
  oval(brush, { x: 0, y: size * 0.04 }, rx * 0.62, ry * 0.5, palette.woodLight)
  oval(brush, { x: 0, y: size * 0.05 }, rx * 0.4, ry * 0.3, blossoms.cream)
}

/** A hat standing on the origin. */
function paintHat(brush: Brush, hat: 'round' | 'pointed'): void {
  if (hat === 'round') {
    oval(brush, { x: 0, y: -8 }, 15, 15, okabeIto.orange)
    oval(brush, { x: 0, y: 1 }, 25, 6, okabeIto.orange)
    oval(brush, { x: 0, y: -3 }, 15.5, 4, palette.paperBright)
    return
  }
  const tip = { x: 0, y: -36 }
  outline(brush, [{ x: -18, y: 3 }, tip, { x: 18, y: 3 }], okabeIto.blue)
  line(
    brush,
    [
      { x: -18, y: 2 },
      { x: 18, y: 2 },
    ],
    6,
    okabeIto.skyBlue,
  )
  disc(brush, tip.x, tip.y, 5.5, palette.paperBright)
}
