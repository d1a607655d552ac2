/** Twelve steps, easy to hard: seen for less time, kept for longer, more of it and finer, among others met before. */
import { challengeSchema, type MemoryChallenge } from './challenge'

const step = (over: Partial<MemoryChallenge>): MemoryChallenge => ({ ...challengeSchema.parse({}), ...over })

/** What is to be kept in mind, more and more of it. */
const two: MemoryChallenge['features'] = ['contour', 'detail']
const three: MemoryChallenge['features'] = [...two, 'rotation']
const four: MemoryChallenge['features'] = [...three, 'size']

export const ladder: readonly MemoryChallenge[] = [
  step({}),
  step({ difficulty: 1, delaySeconds: 1 }),
  step({ difficulty: 1, features: two, lookSeconds: 4.5, delaySeconds: 1.5 }),
  step({ difficulty: 2, features: two, lookSeconds: 4, delaySeconds: 2 }),
  step({ difficulty: 3, features: two, lookSeconds: 4, delaySeconds: 3 }),
  step({ choices: 5, difficulty: 3, features: three, lookSeconds: 3.5, delaySeconds: 3 }),
  step({ choices: 5, difficulty: 3, features: three, lookSeconds: 3, delaySeconds: 4, familiar: 1 }),
  step({
    choices: 5,
    difficulty: 4,
    features: three,
    lookSeconds: 3,
    delaySeconds: 5,
    familiar: 1,
    meanwhile: 'watch',
  }),
  step({
    choices: 5,
    difficulty: 4,
    features: four,
    lookSeconds: 2.5,
    delaySeconds: 5,
    familiar: 1,
    meanwhile: 'watch',
  }),
  step({
    choices: 6,
    difficulty: 5,
    features: four,
    lookSeconds: 2.5,
    delaySeconds: 6,
    familiar: 2,
    meanwhile: 'watch',
  }),
  step({
    choices: 6,
    difficulty: 6,
    features: four,
    lookSeconds: 2,
    delaySeconds: 7,
    familiar: 2,
    meanwhile: 'watch',
  }),
  step({
    choices: 6,
    difficulty: 7,
    features: four,
    lookSeconds: 1.5,
    delaySeconds: 8,
    familiar: 2,
    meanwhile: 'tap',
  }),
]
