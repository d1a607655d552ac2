/** One scale for every ladder: difficulty from 0 (its first level) to 10 (its last), whole levels in between. */

/** Hardest difficulty; the easiest is 0. */
export const hardest = 10

/** Difficulties from the easiest to the hardest that may be asked. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** A difficulty in levels, counted from 1, with decimals, on a ladder of so many levels. */
export function levelFor(difficulty: number, levels: number): number {
  return Math.max(1, Math.min(levels, 1 + (difficulty / hardest) * (levels - 1)))
}

/** The level that is asked at a difficulty. */
export function levelAt(difficulty: number, levels: number): number {
  return Math.round(levelFor(difficulty, levels))
}

/** The difficulty in the middle of a level: what `levelAt` calls this level. */
export function difficultyOf(level: number, levels: number): number {
  return levels <= 1 ? 0 : ((level - 1) / (levels - 1)) * hardest
}

/** A difficulty within a range. */
export function within({ least, most }: Range, difficulty: number): number {
  return Math.max(least, Math.min(most, difficulty))
}
