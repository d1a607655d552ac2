/** What biscuits lie on: a board with a handle, a baking tray with paper on it, paper doilies. */
import { disc, faintly, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { palette, tint } from '../../../scenes/paint/palette'

/** Width and height of a thing to lie on. */
interface Across {
  readonly width: number
  readonly height: number
}

/** The tin of a tray, from its lit rim to its shaded side; grey, so that no hue on it is lost. */
const tin = { light: '#D5DEDF', middle: '#B4C2C5', dark: '#8C9DA2' } as const
/** Scallops around a doily. */
const scallops = 18

/** A wooden board around the origin, with a handle above; its shadow needs a tenth of its width of room. */
export function paintBoard(brush: Brush, { width, height }: Across): void {
  const [x, y] = [-width / 2, -height / 2]
  const radius = Math.min(width, height) * 0.14
  const handle = { width: width * 0.2, height: height * 0.07 }
  softly(brush, width * 0.05, 0.24, (grow) =>
    slab(brush, x - grow, y - grow + 8, width + 2 * grow, height + 2 * grow, radius + grow, palette.shadow),
  )
  for (const [down, colour] of [
    [6, palette.woodDark],
    [0, palette.wood],
  ] as const) {
    slab(
      brush,
      -handle.width / 2,
      y - handle.height + down,
      handle.width,
      handle.height * 2,
      handle.width * 0.4,
      colour,
    )
    slab(brush, x, y + down, width, height, radius, colour)
  }
  disc(brush, 0, y - handle.height * 0.35, handle.width * 0.16, palette.woodDark)
  paintBoardGrain(brush, { width, height })
  const rim = Math.min(width, height) * 0.07
  slab(brush, x + rim, y + rim, width - 2 * rim, height - 2 * rim, radius * 0.7, palette.paper)
}

/** A baking tray with its top left corner in the origin, a sheet of baking paper on it; its shadow needs 30 units of room. */
export function paintBakingTray(brush: Brush, { width, height }: Across): void {
  softly(brush, 18, 0.26, (grow) =>
    slab(brush, -grow, 7 - grow * 0.6, width + 2 * grow, height + 1.6 * grow, 40 + grow, palette.shadow),
  )
  slab(brush, 0, 6, width, height, 40, tin.dark)
  slab(brush, 0, 0, width, height, 40, tin.light)
  slab(brush, 8, 8, width - 16, height - 16, 33, tin.dark)
  slab(brush, 8, 12, width - 16, height - 20, 33, tin.middle)
  slab(brush, 17, 18, width - 34, height - 36, 14, tint(palette.paperDeep, palette.earthEdge, 0.35))
  slab(brush, 17, 16, width - 34, height - 36, 14, palette.paperDeep)
}

/** A round paper doily around the origin. */
export function paintDoily(brush: Brush, size: number): void {
  const radius = size * 0.455
  const edge = (grown: number, colour: string) => {
    for (let k = 0; k < scallops; k++) {
      const angle = (k * 2 * Math.PI) / scallops
      disc(brush, radius * Math.cos(angle), radius * Math.sin(angle), size * 0.045 + grown, colour)
    }
    disc(brush, 0, 0, radius + grown, colour)
  }
  faintly(brush, 0.16, () => {
    brush.translate(0, size * 0.014)
    edge(size * 0.006, palette.woodDark)
    brush.translate(0, -size * 0.014)
  })
  edge(0, palette.paperBright)
  for (let k = 0; k < scallops; k++) {
    const angle = (k * 2 * Math.PI) / scallops
    disc(brush, radius * Math.cos(angle), radius * Math.sin(angle), size * 0.012, palette.paperDeep)
  }
}

function paintBoardGrain(brush: Brush, { width, height }: Across): void {
  brush.strokeStyle = palette.woodDark
  brush.lineWidth = 2
  faintly(brush, 0.25, () => {
    for (const [k, at] of [-0.47, 0.475].entries()) {
      brush.beginPath()
      brush.moveTo(width * at, -height * 0.3)
      brush.bezierCurveTo(
        width * (at + 0.01),
        -height * 0.1,
        width * (at - 0.012),
        height * (0.1 + k * 0.1),
        width * at,
        height * 0.34,
      )
      brush.stroke()
    }
  })
}
