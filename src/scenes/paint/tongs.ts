/** Bamboo tongs that lie in a child's fingers, pads where fingers go, and the rings on water around who swims. */
import { disc, faintly, line, outline, oval, type Brush } from './brush'
import { okabeIto, palette, tint } from './palette'

/** Paints one arm of the tongs: its hinge in the origin, its tip `length` to the right, `thick` where it is widest. */
export function paintTongsArm(brush: Brush, length: number, thick: number): void {
  const bow = (lower: number, share: number) => [
    { x: 0, y: -thick * 0.42 * share + lower },
    { x: length * 0.4, y: -thick * 0.5 * share + lower },
    { x: length * 0.86, y: -thick * 0.34 * share + lower },
    { x: length, y: -thick * 0.12 * share + lower },
    { x: length, y: thick * 0.12 * share + lower },
    { x: length * 0.86, y: thick * 0.34 * share + lower },
    { x: length * 0.4, y: thick * 0.5 * share + lower },
    { x: 0, y: thick * 0.42 * share + lower },
  ]
  faintly(brush, 0.16, () => outline(brush, bow(thick * 0.3, 1), palette.shadow))
  outline(brush, bow(0, 1), palette.woodDark)
  outline(brush, bow(-thick * 0.06, 0.82), palette.wood)
  outline(brush, bow(-thick * 0.14, 0.4), palette.woodLight)
  for (const share of [0.3, 0.62])
    line(
      brush,
      [
        { x: length * share, y: -thick * 0.4 },
        { x: length * share, y: thick * 0.36 },
      ],
      thick * 0.09,
      palette.woodDark,
    )
  disc(brush, 0, 0, thick * 0.52, palette.woodDark)
  disc(brush, 0, -thick * 0.04, thick * 0.4, tint(palette.wood, palette.woodLight, 0.5))
}

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
