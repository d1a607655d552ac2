/** Rows that are nearly the one that was shown: two neighbours changed places, or a stranger rides along. */
import type { Dice } from '../../core/random'
import { keyPlace } from '../../core/stimulus/key-place'

/** What another row is to the one shown. */
export type RowFoil = 'swap' | 'stranger'

/** A row to choose, by numbers of riders; the one shown has no foil. */
export interface RowChoice {
  readonly row: readonly number[]
  readonly foil: RowFoil | null
}

/** Tries to find one more row that is not there yet, of one way. */
const mostTries = 30

/** So many rows in order, among them the one asked for at its place; strangers are to be had. */
export function rowsAround(
  asked: readonly number[],
  { count, strangers, seed }: { count: number; strangers: readonly number[]; seed: number },
  dice: Dice,
): { readonly rows: readonly RowChoice[]; readonly keyIndex: number } {
  const others: RowChoice[] = []
  for (let k = 0; others.length < count - 1; k++) {
    const isKnown = (row: readonly number[]) =>
      [asked, ...others.map((other) => other.row)].some((one) => one.join() === row.join())
    const next = anotherRow(asked, k % 2 === 0 ? 'swap' : 'stranger', { strangers, isKnown }, dice)
    if (next) others.push(next)
    else if (k > 2 * count) break
  }
  const keyIndex = keyPlace(seed, count)
  const rows: RowChoice[] = dice.shuffle(others)
  rows.splice(keyIndex, 0, { row: asked, foil: null })
  return { rows, keyIndex }
}

interface Among {
  readonly strangers: readonly number[]
  isKnown(row: readonly number[]): boolean
}

function anotherRow(
  asked: readonly number[],
  foil: RowFoil,
  { strangers, isKnown }: Among,
  dice: Dice,
): RowChoice | null {
  for (let tries = 0; tries < mostTries; tries++) {
    const row = foil === 'swap' ? swapped(asked, dice) : withStranger(asked, strangers, dice)
    if (!isKnown(row)) return { row, foil }
  }
  return null
}

function swapped(asked: readonly number[], dice: Dice): readonly number[] {
  const at = dice.whole(0, asked.length - 2)
  const [one = 0, two = 0] = asked.slice(at, at + 2)
  return asked.with(at, two).with(at + 1, one)
}

function withStranger(asked: readonly number[], strangers: readonly number[], dice: Dice): readonly number[] {
  const at = dice.whole(0, asked.length - 1)
  return asked.with(at, strangers.length > 0 ? dice.pick(strangers) : (asked[at] ?? 0))
}
