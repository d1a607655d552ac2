/** Thirteen steps, easy to hard: more choices, finer differences in features that are harder to see, more around. */
import { challengeSchema, type TwinChallenge } from './trial'

const step = (over: Partial<TwinChallenge>): TwinChallenge => ({ ...challengeSchema.parse({}), ...over })

export const ladder: readonly TwinChallenge[] = [
  step({}),
  step({ choices: 3, difficulty: 1, features: ['size', 'contour'] }),
  step({ choices: 4, difficulty: 1, features: ['size', 'contour'] }),
  step({ choices: 4, difficulty: 2, features: ['contour', 'rotation'] }),
  step({ choices: 4, difficulty: 3, features: ['contour', 'rotation', 'part'], spots: 2 }),
  step({ choices: 4, difficulty: 4, features: ['contour', 'rotation', 'detail'], spots: 2 }),
  step({ choices: 5, difficulty: 5, features: ['contour', 'rotation', 'detail'], spots: 2 }),
  step({ choices: 5, difficulty: 5, features: ['contour', 'detail', 'mirror'], spots: 3, crowding: 1 }),
  step({ choices: 5, difficulty: 6, features: ['rotation', 'detail', 'mirror'], spots: 3, crowding: 1 }),
  step({ choices: 6, difficulty: 7, features: ['rotation', 'detail', 'mirror'], spots: 3, crowding: 1 }),
  step({ choices: 6, difficulty: 8, features: ['contour', 'rotation', 'mirror'], spots: 4, crowding: 2 }),
  step({ choices: 7, difficulty: 9, features: ['contour', 'rotation', 'mirror'], spots: 4, crowding: 2 }),
  step({ choices: 8, difficulty: 10, features: ['contour', 'rotation', 'mirror'], spots: 5, crowding: 3 }),
]
