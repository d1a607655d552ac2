/** Fingertips: pads where they go, tips that show how; and the rings on water around who swims there. */
import { disc, faintly, line, oval, type Brush } from './brush'
import { okabeIto, palette, tint } from './palette'

/** Paints a pad around the origin where a fingertip goes, `size` across, with an arrow inward to the right. */
export function paintFingerPad(brush: Brush, size: number, isInward: boolean): void {
  const r = size / 2
  faintly(brush, 0.55, () => disc(brush, 0, 0, r, palette.paperBright))
  brush.strokeStyle = okabeIto.blue
  brush.lineWidth = size * 0.05
  faintly(brush, 0.75, () => {
    brush.setLineDash([size * 0.13, size * 0.1])
    brush.beginPath()
    brush.arc(0, 0, r * 0.92, 0, Math.PI * 2)
    brush.stroke()
    brush.setLineDash([])
  })
  // The whorl of a fingertip: three arcs.
  for (const share of [0.24, 0.44, 0.64]) {
    brush.beginPath()
    brush.ellipse(0, r * 0.12, r * share * 0.8, r * share, 0, Math.PI * 1.04, Math.PI * 1.96)
    faintly(brush, 0.5, () => brush.stroke())
  }
  if (!isInward) return
  const tip = r * 1.5
  line(
    brush,
    [
      { x: tip - r * 0.26, y: -r * 0.3 },
      { x: tip, y: 0 },
      { x: tip - r * 0.26, y: r * 0.3 },
    ],
    size * 0.07,
    okabeIto.blue,
  )
}

/** Paints the tip of a finger that shows how, `size` across. */
export function paintGhostTip(brush: Brush, size: number): void {
  faintly(brush, 0.2, () => disc(brush, 0, size * 0.06, size * 0.52, palette.shadow))
  faintly(brush, 0.92, () => {
    disc(brush, 0, 0, size * 0.5, tint(palette.woodDark, palette.woodLight, 0.3))
    disc(brush, 0, 0, size * 0.47, palette.paperBright)
    oval(
      brush,
      { x: 0, y: -size * 0.12 },
      size * 0.2,
      size * 0.17,
      tint(palette.paperDeep, palette.wood, 0.25),
    )
  })
}

/** Paints rings on the water around the origin, `size` across who swims there. */
export function paintWaterRings(brush: Brush, size: number): void {
  brush.lineWidth = size * 0.03
  brush.strokeStyle = palette.paperBright
  for (const [share, seen] of [
    [0.56, 0.9],
    [0.74, 0.55],
    [0.92, 0.3],
  ] as const) {
    faintly(brush, seen, () => {
      brush.beginPath()
      brush.ellipse(0, size * 0.14, size * share, size * share * 0.74, 0, 0, Math.PI * 2)
      brush.stroke()
    })
  }
  faintly(brush, 0.22, () => oval(brush, { x: 0, y: size * 0.22 }, size * 0.46, size * 0.3, '#3F7F8E'))
}
