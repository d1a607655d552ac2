/** What can be picked up, tapped and put down on, with its words for those who do not see it. */
import type { Point } from '../../core/geometry'
import { gridMiddle, middleOf, type BuildLayout, type PlaceGrid } from './layout'
import { nameOf, waysOf, type Part } from './parts'
import type { Board, BuildTrial } from './trial'

/** Something that can be picked up or tapped. */
export interface Reachable {
  readonly id: string
  readonly label: string
  readonly at: Point
  readonly size: number
  readonly tap?: string
  readonly fixed?: true
}

/** The model, where a tap on it lets it be seen again. */
export const modelId = 'model'

/** The name of a pile, or of the part in a place. */
export function idOf(from: 'pile' | 'place', index: number): string {
  return `${from}-${index}`
}

/** The pile or place a name stands for; null for another. */
export function indexIn(id: string, from: 'pile' | 'place'): number | null {
  return id.startsWith(`${from}-`) ? Number(id.slice(from.length + 1)) : null
}

/** All that can be picked up or tapped now. */
export function reachable(
  trial: BuildTrial,
  { board: grid, model, piles: at, pile }: BuildLayout,
  { board, piles }: { readonly board: Board; readonly piles: readonly Part[] },
): Reachable[] {
  const onBoard = board.flatMap((part, place) =>
    part && !trial.given.includes(place)
      ? [
          thing(trial, part, {
            id: idOf('place', place),
            at: middleOf(grid, place),
            size: grid.place,
            where: whereIs(grid, place),
          }),
        ]
      : [],
  )
  const inTray = piles.flatMap((part, k) => {
    const place = at[k]
    return place
      ? [thing(trial, part, { id: idOf('pile', k), at: place, size: pile, where: 'in the tray' })]
      : []
  })
  if (trial.model !== 'covered') return [...onBoard, ...inTray]
  const size = Math.min(model.across, model.down) * model.place
  const again = { id: modelId, label: 'Look at the model again', at: gridMiddle(model), size } as const
  return [...onBoard, ...inTray, { ...again, tap: again.label, fixed: true }]
}

/** Places to put something down on; the tray takes back what was on the board. */
export function landingsOf(
  { target, given }: BuildTrial,
  { board, tray, pile }: BuildLayout,
  isFromBoard: boolean,
): Omit<Reachable, 'tap' | 'fixed'>[] {
  const places = [...target.keys()]
    .filter((place) => !given.includes(place))
    .map((place) => ({
      id: `at-${place}`,
      label: whereIs(board, place),
      at: middleOf(board, place),
      size: board.place,
    }))
  const back = { x: tray.x + tray.width / 2, y: tray.y + tray.height / 2 }
  return isFromBoard ? [...places, { id: 'tray', label: 'Back to the tray', at: back, size: pile }] : places
}

function thing(
  { kinds, material }: BuildTrial,
  part: Part,
  {
    where,
    ...rest
  }: { readonly id: string; readonly at: Point; readonly size: number; readonly where: string },
): Reachable {
  const kind = kinds[part.kind] ?? { cloth: 'plain', other: null }
  const label = `${nameOf(material, kind)}, ${where}`
  return { ...rest, label, ...(waysOf(material, kind) > 1 && { tap: `Turn: ${label}` }) }
}

function whereIs({ across }: PlaceGrid, place: number): string {
  return `row ${Math.floor(place / across) + 1}, place ${(place % across) + 1}`
}
