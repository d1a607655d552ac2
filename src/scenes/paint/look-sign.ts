/** A small wooden sign with an eye on it: here one may look again. */
import { disc, line, oval, slab, softly, type Brush } from './brush'
import { okabeIto, palette, tint } from './palette'

/** Paints the sign around the origin, `size` wide. */
export function paintLookSign(brush: Brush, size: number): void {
  const [w, h] = [size, size * 0.72]
  softly(brush, size * 0.07, 0.26, (grow) =>
    slab(
      brush,
      -w / 2 - grow,
      -h / 2 - grow + size * 0.05,
      w + 2 * grow,
      h + 2 * grow,
      size * 0.2,
      palette.shadow,
    ),
  )
  slab(brush, -w / 2, -h / 2 + size * 0.03, w, h, size * 0.18, palette.woodDark)
  slab(brush, -w / 2, -h / 2, w, h, size * 0.18, palette.woodLight)
  slab(
    brush,
    -w * 0.43,
    -h * 0.4,
    w * 0.86,
    h * 0.8,
    size * 0.13,
    tint(palette.woodLight, palette.paper, 0.6),
  )
  paintEye(brush, size * 0.34)
}

function paintEye(brush: Brush, half: number): void {
  const lid = (up: 1 | -1) =>
    Array.from({ length: 17 }, (_, k) => {
      const x = -1 + k / 8
      return { x: x * half, y: -up * half * 0.52 * (1 - x * x) }
    })
  brush.fillStyle = palette.paperBright
  brush.beginPath()
  for (const { x, y } of [...lid(1), ...lid(-1).toReversed()]) brush.lineTo(x, y)
  brush.fill()
  disc(brush, 0, 0, half * 0.42, okabeIto.blue)
  disc(brush, 0, 0, half * 0.22, palette.ink)
  oval(brush, { x: -half * 0.12, y: -half * 0.14 }, half * 0.1, half * 0.1, palette.paperBright)
  for (const up of [1, -1] as const) line(brush, lid(up), half * 0.13, palette.ink)
}
