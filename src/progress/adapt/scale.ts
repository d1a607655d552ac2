/** One scale for every ladder: difficulty from 0 (its first level) to 10 (its last), whole levels in between. */

/** Hardest difficulty; the easiest is 0. */
export const hardest = 10

/** Difficulties from the easiest to the hardest that may be asked. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** The level, counted from 1, that is asked at a difficulty, on a ladder of so many levels. */
export function levelAt(difficulty: number, levels: number): number {
  const level = 1 + Math.round((difficulty / hardest) * (levels - 1))
  return Math.max(1, Math.min(levels, level))
}

/** The difficulty in the middle of a level: what `levelAt` calls this level. */
export function difficultyOf(level: number, levels: number): number {
  return levels <= 1 ? 0 : ((level - 1) / (levels - 1)) * hardest
}

/** A difficulty within a range. */
export function within({ least, most }: Range, difficulty: number): number {
  return Math.max(least, Math.min(most, difficulty))
}
