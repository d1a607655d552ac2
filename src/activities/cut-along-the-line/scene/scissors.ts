/** A child's scissors, seen from above: rounded blades and two loops. */
import { disc, faintly, line, outline, placed, type Brush } from '../../../scenes/paint/brush'
import { okabeIto, palette, tint } from '../../../scenes/paint/palette'

/** How scissors lie: in a square of this side around the origin, pointing to the right. */
export interface ScissorLook {
  readonly size: number
  /** 0 closed … 1 open. */
  readonly open: number
}

/** Where things are on scissors, in sizes of their square from its middle. */
export const scissorPlaces = { cut: 0.17, handles: -0.31 } as const

const steel = tint(palette.inkSoft, palette.sky, 0.62)

/** Paints the scissors. */
export function paintScissors(brush: Brush, { size, open }: ScissorLook): void {
  const turn = 0.06 + 0.24 * open
  faintly(brush, 0.14, () =>
    placed(brush, { x: size * 0.012, y: size * 0.03 }, () => paintBoth(brush, size, turn, shade)),
  )
  paintBoth(brush, size, turn, colours)
  disc(brush, 0, 0, size * 0.034, palette.paperBright)
  disc(brush, 0, 0, size * 0.018, palette.woodDark)
}

interface Colours {
  readonly blade: string
  readonly rim: string
  readonly loop: string
  readonly hole: string | null
}

const colours: Colours = {
  blade: steel,
  rim: tint(steel, palette.paperBright, 0.55),
  loop: okabeIto.orange,
  hole: tint(okabeIto.orange, palette.ink, 0.25),
}
const shade: Colours = { blade: palette.shadow, rim: palette.shadow, loop: palette.shadow, hole: null }

function paintBoth(brush: Brush, size: number, turn: number, look: Colours): void {
  placed(brush, { x: 0, y: 0, turn }, () => paintHalf(brush, size, 1, look))
  placed(brush, { x: 0, y: 0, turn: -turn }, () => paintHalf(brush, size, -1, look))
}

/** One blade with its loop; `side` 1 has its edge above and its loop above. */
function paintHalf(brush: Brush, size: number, side: 1 | -1, { blade, rim, loop, hole }: Colours): void {
  const at = (x: number, y: number) => ({ x: x * size, y: y * size * side })
  outline(
    brush,
    [at(-0.06, -0.03), at(0.3, -0.012), at(0.43, 0.012), at(0.425, 0.034), at(0.38, 0.05), at(-0.06, 0.045)],
    blade,
  )
  line(brush, [at(-0.04, -0.018), at(0.41, 0.012)], size * 0.012, rim)
  line(brush, [at(-0.02, 0), at(-0.2, -0.07)], size * 0.06, loop)
  const middle = at(-0.31, -0.105)
  if (hole === null) return disc(brush, middle.x, middle.y, size * 0.115, loop)
  ring(brush, middle.x, middle.y, size * 0.09, size * 0.055, hole)
  ring(brush, middle.x, middle.y, size * 0.09, size * 0.045, loop)
}

function ring(brush: Brush, x: number, y: number, radius: number, width: number, colour: string): void {
  brush.strokeStyle = colour
  brush.lineWidth = width
  brush.beginPath()
  brush.ellipse(x, y, radius * 1.15, radius, 0, 0, Math.PI * 2)
  brush.stroke()
}
