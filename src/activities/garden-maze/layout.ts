/** Where a maze lies on a page: paths as wide as asked, hedges as thick as there is room. */
import type { Point } from '../../core/geometry'
import type { PageRoom, Touchable } from '../../core/sizes'
import type { MazeLaid, MazeTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** Hedges are between so many path widths thick; where there is no room for the least, paths become narrower. */
const hedge = { least: 0.28, most: 1.1 } as const

/** Lays a trial; the maze stands upright on an upright page. */
export function layOut(trial: MazeTrial, { safe, unitsPerMm, sizes }: PageRoom): MazeLaid {
  const { columns, rows, mirrored } = trial
  const isUpright = safe.height > safe.width
  const [across, down] = isUpright ? [rows, columns] : [columns, rows]
  const asked = trial.corridorMm * unitsPerMm
  const inset = Math.max(asked, sizes.handle)
  const room = { width: safe.width - inset, height: safe.height - inset }
  const fits = Math.min(room.width / Math.max(1, across - 1), room.height / Math.max(1, down - 1))
  const pitch = Math.min(fits, asked * (1 + hedge.most))
  const left = safe.x + (safe.width - pitch * (across - 1)) / 2
  const top = safe.y + (safe.height - pitch * (down - 1)) / 2
  const place = (cell: number) => {
    const [column, row] = [cell % columns, Math.floor(cell / columns)]
    const [x, y] = isUpright ? [rows - 1 - row, columns - 1 - column] : [column, row]
    return { cell, x: rounded(left + pitch * (mirrored ? across - 1 - x : x)), y: rounded(top + pitch * y) }
  }
  const cells = [...new Set([...trial.way, ...trial.deadEnds.flat()])].toSorted((a, b) => a - b)
  return { cells: cells.map(place), width: Math.min(asked, pitch / (1 + hedge.least)), unitsPerMm }
}

/** What is touched: the inchworm at the start. */
export function touchables(trial: MazeTrial, room: PageRoom): readonly Touchable[] {
  const { handle } = room.sizes
  const start = placeOf(layOut(trial, room), trial.way[0] ?? 0)
  return [
    {
      kind: 'drag',
      box: { x: start.x - handle / 2, y: start.y - handle / 2, width: handle, height: handle },
    },
  ]
}

/** The middle of a cell. */
export function placeOf({ cells }: MazeLaid, cell: number): Point {
  return cells.find((one) => one.cell === cell) ?? { x: 0, y: 0 }
}

/** The paths of a maze as lines: the way, then each dead end. */
export function pathsOf({ way, deadEnds }: Pick<MazeTrial, 'way' | 'deadEnds'>, laid: MazeLaid): Point[][] {
  return [way, ...deadEnds].map((cells) => cells.map((cell) => placeOf(laid, cell)))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
