/** Items of places: animals around, above, below and in a bird house. */
import type { Dice } from '../../core/random'
import type { Guest, Other, WayItem } from './view'
import type { WayChallenge } from './challenge'

/** Animals that may visit, by the names of the shared pictures. */
export const animals = [
  'butterfly',
  'frog',
  'honeybee',
  'lady-beetle',
  'snail',
  'hedgehog',
  'duck',
  'caterpillar',
] as const

/** More animals than these leave no place to move to that is told at once. */
const mostGuests = 3
/** From this difficulty on the corners are places too. */
const withCorners = 3

interface Place {
  readonly column: number
  readonly row: number
}

const beside: readonly Place[] = [
  { column: 0, row: -1 },
  { column: 0, row: 1 },
  { column: -1, row: 0 },
  { column: 1, row: 0 },
  { column: 0, row: 0 },
]
const corners: readonly Place[] = [-1, 1].flatMap((row) => [-1, 1].map((column) => ({ column, row })))

/** An item: the others show the sides changed, two that changed places, or one that moved. */
export function guestItem({ choices, difficulty, parts }: WayChallenge, dice: Dice): WayItem {
  const places = difficulty >= withCorners ? [...beside, ...corners] : beside
  const count = Math.min(parts, mostGuests)
  const names = dice.shuffle(animals).slice(0, count)
  const at = dice.shuffle(places)
  const model = names.map((name, k) => ({ name, ...(at[k] ?? { column: 0, row: 0 }) }))
  const seen = new Set([keyOf(model)])
  const others: Other[] = []
  for (const other of candidates(model, places, dice)) {
    if (others.length === choices - 1) break
    if (other.view.kind !== 'guests' || seen.has(keyOf(other.view.guests))) continue
    seen.add(keyOf(other.view.guests))
    others.push(other)
  }
  const view = { kind: 'guests', guests: model } as const
  const faults = others.length < choices - 1 ? (['foils alike'] as const) : []
  return { model: view, key: view, others, rejected: 0, faults }
}

/** What the others may show, what is mistaken most first. */
function candidates(model: readonly Guest[], places: readonly Place[], dice: Dice): Other[] {
  const sides = otherOf(
    'mirror',
    model.map((guest) => ({ ...guest, column: 0 - guest.column })),
    model,
  )
  const swaps = pairsOf(model).map(([a, b]) => otherOf('other', swapped(model, a, b), model))
  const moves = model.flatMap((guest) =>
    places
      .filter((place) => !model.some((one) => one.column === place.column && one.row === place.row))
      .map((place) =>
        otherOf(
          'detail',
          model.map((one) => (one === guest ? { ...guest, ...place } : one)),
          model,
        ),
      ),
  )
  return [sides, ...swaps, ...dice.shuffle(moves)]
}

/** How far animals were moved together, in places; two or more are obvious. */
function otherOf(foil: Other['foil'], guests: Guest[], model: readonly Guest[]): Other {
  const moved = guests.map(({ column, row }, k) =>
    Math.hypot(column - (model[k]?.column ?? 0), row - (model[k]?.row ?? 0)),
  )
  const far = moved.reduce((sum, one) => sum + one, 0)
  return { view: { kind: 'guests', guests }, foil, delta: Math.min(1, far / 2) }
}

function swapped(model: readonly Guest[], a: Guest, b: Guest): Guest[] {
  return model.map((guest) =>
    guest === a ? { ...b, name: a.name } : guest === b ? { ...a, name: b.name } : guest,
  )
}

function pairsOf(guests: readonly Guest[]): (readonly [Guest, Guest])[] {
  return guests.flatMap((a, k) => guests.slice(k + 1).map((b) => [a, b] as const))
}

function keyOf(guests: readonly Guest[]): string {
  return guests
    .map(({ name, column, row }) => `${name} ${column} ${row}`)
    .toSorted()
    .join(', ')
}
