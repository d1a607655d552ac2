/** What stands where in a field: targets on both sides alike, and what the rule asks for before or beside them. */
import type { Point } from '../../core/geometry'
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import type { Rule } from './challenge'
import type { Kind } from './kinds'

/** A place in a field and the line it belongs to, in the order of looking along. */
export interface Cell extends Point {
  readonly line: number
}

/** What stands in a cell. */
export interface Standing {
  /** Number of its kind. */
  readonly kind: number
  readonly isTarget: boolean
}

/** What of a trial decides who stands where. */
export interface Cast {
  readonly seed: number
  readonly rule: Rule
  readonly ratio: number
  readonly kinds: readonly Pick<Kind, 'role'>[]
}

/** Fills the cells, one after the other along the lines. */
export function fieldFor(cast: Cast, cells: readonly Cell[]): Standing[] {
  const dice = diceFrom(seedFrom(cast.seed, 'field'))
  const wanted = Math.max(1, Math.round(cells.length / (1 + cast.ratio)))
  const kinds =
    cast.rule === 'only after' ? paired(cast, cells, wanted, dice) : strewn(cells, cast, wanted, dice)
  const targets = targetsAmong(cast, cells, kinds)
  return kinds.map((kind, k) => ({ kind, isTarget: targets.has(k) }))
}

/** Numbers of the cells that the rule asks for. */
function targetsAmong(
  { rule, kinds: cast }: Cast,
  cells: readonly Cell[],
  kinds: readonly number[],
): ReadonlySet<number> {
  const roleAt = (k: number) => cast[kinds[k] ?? -1]?.role
  const asked = [...kinds.keys()].filter((k) => roleAt(k) === 'target')
  return new Set(
    asked.filter((k) => rule !== 'only after' || (roleAt(k - 1) === 'friend' && isNext(cells, k - 1))),
  )
}

/** Targets strewn over both halves alike, the kinds of them and of the others in turn. */
function strewn(cells: readonly Cell[], cast: Cast, wanted: number, dice: Dice): number[] {
  const [targets, others] = [numbersOf(cast, 'target'), numbersOf(cast, 'other')]
  const chosen = halved([...cells.keys()], (k) => cells[k]?.x ?? 0, dice).slice(0, wanted)
  const rest = dice.shuffle([...cells.keys()].filter((k) => !chosen.includes(k)))
  const kinds = cells.map(() => 0)
  for (const [turn, k] of chosen.entries()) kinds[k] = targets[turn % targets.length] ?? 0
  for (const [turn, k] of rest.entries()) kinds[k] = others[turn % others.length] ?? 0
  return kinds
}

/** Pairs of a friend and a target; as many of each stand alone, so that only the pair tells. */
function paired(cast: Cast, cells: readonly Cell[], wanted: number, dice: Dice): number[] {
  const [target = 0] = numbersOf(cast, 'target')
  const [friend = 0] = numbersOf(cast, 'friend')
  const others = numbersOf(cast, 'other')
  const kinds = new Map<number, number>()
  const starts = [...cells.keys()].filter((k) => isNext(cells, k))
  for (const k of halved(starts, (at) => cells[at]?.x ?? 0, dice)) {
    if (kinds.size >= 2 * wanted) break
    if (kinds.has(k) || kinds.has(k + 1)) continue
    kinds.set(k, friend)
    kinds.set(k + 1, target)
  }
  const free = () => dice.shuffle([...cells.keys()].filter((k) => !kinds.has(k)))
  const before = (k: number) => (isNext(cells, k - 1) ? kinds.get(k - 1) : undefined)
  const behind = (k: number) => (isNext(cells, k) ? kinds.get(k + 1) : undefined)
  for (const k of free()
    .filter((at) => before(at) !== friend)
    .slice(0, wanted))
    kinds.set(k, target)
  for (const k of free()
    .filter((at) => behind(at) !== target)
    .slice(0, wanted))
    kinds.set(k, friend)
  for (const [turn, k] of free().entries()) kinds.set(k, others[turn % others.length] ?? 0)
  return [...cells.keys()].map((k) => kinds.get(k) ?? 0)
}

/** Shuffled, taking turns between the left half and the right. */
function halved(numbers: readonly number[], xOf: (k: number) => number, dice: Dice): number[] {
  const mixed = dice.shuffle(numbers)
  const middle = (Math.min(...mixed.map(xOf)) + Math.max(...mixed.map(xOf))) / 2
  const left = mixed.filter((k) => xOf(k) < middle)
  const right = mixed.filter((k) => xOf(k) >= middle)
  const [first, second] = dice.next() < 0.5 ? [left, right] : [right, left]
  return mixed.flatMap((_, k) => [first[k], second[k]].flatMap((one) => one ?? []))
}

/** Whether the cell after this one is in the same line. */
function isNext(cells: readonly Cell[], k: number): boolean {
  const [one, next] = [cells[k], cells[k + 1]]
  return one !== undefined && next !== undefined && one.line === next.line
}

function numbersOf({ kinds }: Cast, role: Kind['role']): number[] {
  return kinds.flatMap((kind, k) => (kind.role === role ? [k] : []))
}
