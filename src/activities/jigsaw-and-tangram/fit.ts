/** Where a piece that is let go lands: in a place, near one but turned, elsewhere on the board, or off it. */
import { distance, type Point, type Polyline } from '../../core/geometry'
import { cellsOf } from './cells'
import { partOf, type WholeMove, type WholeTrial } from './trial'

/** A piece lying somewhere, units of the frame; the turn in degrees. */
export interface Lying {
  readonly part: number
  readonly at: Point
  readonly turn: number
}

/** How it lands, and the place it slides into. */
export interface Landing {
  readonly landed: Exclude<WholeMove['landed'], 'tap'>
  /** Units of the frame; null when it slides nowhere. */
  readonly at: Point | null
}

/** A piece let go so far beyond the board still counts as on it, units of the frame. */
const beyond = 0.25

/** Lands a piece among those that lie in their places already. */
export function landing(trial: WholeTrial, placed: readonly Lying[], piece: Lying, reach: number): Landing {
  const { width, height } = trial.frame
  const place = placeFor(trial, placed, piece, reach)
  if (place) return { landed: 'in', at: place }
  const { x, y } = piece.at
  if (x < -beyond || y < -beyond || x > width + beyond || y > height + beyond)
    return { landed: 'aside', at: null }
  const turns =
    trial.turnStep > 0 ? Array.from({ length: 360 / trial.turnStep }, (_, k) => k * trial.turnStep) : []
  const isTurned = turns.some((turn) => placeFor(trial, placed, { ...piece, turn }, reach) !== null)
  return { landed: isTurned ? 'turned' : 'elsewhere', at: null }
}

/** Places that nothing lies in yet, as middles; for keys and switches, and for help. */
export function freePlaces(trial: WholeTrial, placed: readonly Lying[]): Point[] {
  const homes = trial.pieces.map(({ part }) => partOf(trial, part).home)
  if (trial.cut) return homes.filter((home) => placed.every(({ at }) => distance(at, home) > 0.01))
  const taken = takenCells(trial, placed)
  return trial.pieces.flatMap(({ part }) => {
    const { outline, home } = partOf(trial, part)
    const cells = cellsOf(moved(outline, home, 0))
    return cells && [...cells].every((cell) => !taken.has(cell)) ? [home] : []
  })
}

/** An outline turned around its middle and set down at a place, units of the frame. */
export function moved(outline: Polyline, { x, y }: Point, turn: number): Point[] {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return outline.map((p) => ({ x: x + p.x * cos - p.y * sin, y: y + p.x * sin + p.y * cos }))
}

function placeFor(trial: WholeTrial, placed: readonly Lying[], piece: Lying, reach: number): Point | null {
  if (!trial.cut) return placeInFigure(trial, placed, piece, reach)
  const { home } = partOf(trial, piece.part)
  return piece.turn % 360 === 0 && distance(piece.at, home) <= reach ? home : null
}

/** The nearest place in reach where a shape lies in the figure and on nothing else; between lines only as they say. */
function placeInFigure(
  trial: WholeTrial,
  placed: readonly Lying[],
  piece: Lying,
  reach: number,
): Point | null {
  const { outline } = partOf(trial, piece.part)
  const set = moved(outline, piece.at, piece.turn)
  const [corner] = set
  if (!corner) return null
  const slots = trial.shapes.map((shape) => cellsOf(shape) ?? new Set<string>())
  const figure = new Set(slots.flatMap((cells) => [...cells]))
  const taken = takenCells(trial, placed)
  const moves = latticeAround(corner, reach).map((to) => ({ x: to.x - corner.x, y: to.y - corner.y }))
  const fits = ({ x, y }: Point) => {
    const cells = cellsOf(set.map((p) => ({ x: snapped(p.x + x), y: snapped(p.y + y) })))
    if (!cells || cells.size === 0 || [...cells].some((cell) => !figure.has(cell) || taken.has(cell)))
      return false
    return trial.guide !== 'on the board' || slots.some((slot) => areSame(slot, cells))
  }
  const found = moves.find(fits)
  return found ? { x: piece.at.x + found.x, y: piece.at.y + found.y } : null
}

function takenCells(trial: WholeTrial, placed: readonly Lying[]): ReadonlySet<string> {
  return new Set(
    placed.flatMap(({ part, at, turn }) => {
      const shape = moved(partOf(trial, part).outline, at, turn)
      return [...(cellsOf(shape.map(({ x, y }) => ({ x: snapped(x), y: snapped(y) }))) ?? [])]
    }),
  )
}

/** Corners and middles of the lattice's squares in reach of a place, nearest first. */
function latticeAround(at: Point, reach: number): Point[] {
  const steps = Math.ceil(reach) * 2 + 1
  const [column, row] = [Math.round(at.x * 2) / 2, Math.round(at.y * 2) / 2]
  const places: Point[] = []
  for (let dx = -steps; dx <= steps; dx++)
    for (let dy = -steps; dy <= steps; dy++) {
      const place = { x: column + dx / 2, y: row + dy / 2 }
      const isLattice = Number.isInteger(place.x) === Number.isInteger(place.y)
      if (isLattice && distance(place, at) <= reach) places.push(place)
    }
  return places.sort((a, b) => distance(a, at) - distance(b, at))
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((cell) => b.has(cell))
}

/** Turning leaves a trace of rounding, which a cell must not be cut by. */
function snapped(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
