/** Whether a whole may be asked: its pieces cover it and no more, fit one after the other, and lie turned as they look. */
import { distance, signedArea, type Point } from '../../core/geometry'
import { cellsOf } from './cells'
import { landing, moved, type Lying } from './fit'
import { partOf, type WholeTrial } from './trial'

/** Why a whole may not be asked. */
const faults = [
  'not every part once',
  'does not cover the whole',
  'cannot be put together',
  'turned, yet looks as if not',
  'turned by no step',
] as const
export type Fault = (typeof faults)[number]

/** Areas are the same up to this, units²; corners up to this, units. */
const same = { area: 1e-6, corner: 1e-6 } as const

/** What keeps a whole from being asked; empty when it may be. */
export function faultsOf(trial: WholeTrial): Fault[] {
  const { pieces, turnStep } = trial
  const found: Record<Fault, boolean> = {
    'not every part once': new Set(pieces.map(({ part }) => part)).size < partCount(trial),
    'does not cover the whole': Math.abs(areaOfPieces(trial) - areaOfWhole(trial)) > same.area,
    'cannot be put together': !canBePutTogether(trial),
    'turned, yet looks as if not': pieces.some(
      ({ part, turn }) => turn !== 0 && looksUnturned(trial, part, turn),
    ),
    'turned by no step': pieces.some(({ turn }) => (turnStep === 0 ? turn !== 0 : turn % turnStep !== 0)),
  }
  return faults.filter((fault) => found[fault])
}

function partCount({ cut, shapes }: WholeTrial): number {
  return cut ? cut.columns * cut.rows : shapes.length
}

function areaOfPieces(trial: WholeTrial): number {
  return trial.pieces.reduce((sum, { part }) => sum + Math.abs(signedArea(partOf(trial, part).outline)), 0)
}

/** A picture fills its frame; of a figure, cells of the lattice that two shapes share count once. */
function areaOfWhole({ cut, frame, shapes }: WholeTrial): number {
  if (cut) return frame.width * frame.height
  const cells = new Set(shapes.flatMap((shape) => [...(cellsOf(shape) ?? [])]))
  return cells.size / cellsInUnit
}

/** The lattice has so many cells in one square unit. */
const cellsInUnit = 4

/** Whether every piece lands in its place when those before it lie in theirs. */
function canBePutTogether(trial: WholeTrial): boolean {
  const placed: Lying[] = []
  return trial.pieces.every(({ part }) => {
    const { home } = partOf(trial, part)
    const { landed, at } = landing(trial, placed, { part, at: home, turn: 0 }, trial.reach)
    if (at) placed.push({ part, at, turn: 0 })
    return landed === 'in' && at !== null && distance(at, home) < same.corner
  })
}

function looksUnturned(trial: WholeTrial, part: number, turn: number): boolean {
  if (trial.cut) return turn % 360 === 0
  const { outline } = partOf(trial, part)
  const middle: Point = { x: 0, y: 0 }
  return moved(outline, middle, turn).every((corner) =>
    outline.some((other) => distance(other, corner) < same.corner),
  )
}
