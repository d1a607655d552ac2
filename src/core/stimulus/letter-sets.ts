/** Letters and digits that are taken for each other, and how they are related. */
import type { FoilClass } from './foil'

/** Letters of one set are turned or mirrored images of each other; the first is asked as often as all the rest. */
const reversals: readonly (readonly string[])[] = [
  ['b', 'd', 'p', 'q'],
  ['n', 'u'],
  ['m', 'w'],
  ['6', '9'],
  ['M', 'W'],
]
/** Letters of one set are built alike. */
const lookalikes: readonly (readonly string[])[] = [
  ['a', 'c', 'e', 'o', 'g', 'd', 'q'],
  ['h', 'n', 'm', 'r', 'u'],
  ['b', 'h', 'k', 'l', 't', 'f'],
  ['v', 'w', 'x', 'y', 'z', 'k'],
  ['p', 'g', 'y', 'j', 'q'],
  ['E', 'F', 'L', 'T', 'H'],
  ['O', 'Q', 'C', 'G', 'D'],
  ['P', 'R', 'B', 'D'],
  ['3', '8', '5', '2'],
  ['6', '8', '9', '0'],
]
/** Letters of this set are as unlike as letters are. */
const unlike = ['o', 'x', 't', 's', 'M', 'z', 'k', 'L', '7', 'j', 'A', 'e'] as const

/** How alike the letters of an item are. */
export type LetterLikeness = 'unlike' | 'alike' | 'reversed'

/** The sets an item of a likeness may be drawn from, the commonest more than once. */
export function letterSets(likeness: LetterLikeness): readonly (readonly string[])[] {
  switch (likeness) {
    case 'unlike':
      return [unlike]
    case 'alike':
      return lookalikes
    case 'reversed':
      return reversals.flatMap((set, k) => (k === 0 ? reversals.slice(1).map(() => set) : [set]))
  }
}

/** What a letter is to another that it was taken for: its mirror image (b d), its half turn (b q), or another. */
export function relationOf(one: string, other: string): FoilClass {
  const pair = [one, other].sort().join('')
  if (['bd', 'pq', 'bp', 'dq'].includes(pair)) return 'mirror'
  return reversals.some((set) => set.includes(one) && set.includes(other)) ? 'rotation' : 'other'
}
