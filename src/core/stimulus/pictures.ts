/** Pictures as shapes: names of the shared pictures, with what they look like mirrored and turned. */
import type { Picture } from './shape'

const names = {
  /** Face one way: the mirror image is plainly another picture. */
  sided:
    'bird boot car caterpillar chipmunk crayon duck feather fish hat hedgehog honeybee key kite leaf moon pencil ' +
    'rabbit rocket sailboat snail spoon toothbrush tractor train turtle whale',
  /** Alike on both sides, with an up. */
  even:
    'basket bell butterfly deciduous-tree drop evergreen-tree frog gift hatching-chick lady-beetle lotus mushroom ' +
    'rabbit-face star strawberry sunflower t-shirt teddy tulip',
  /** Alike from all sides. */
  round: 'doughnut sun',
} as const

/** All pictures whose looks are declared. */
export const pictures: readonly Picture[] = [
  ...listed(names.sided, { evenSided: false, evenTurned: false }),
  ...listed(names.even, { evenSided: true, evenTurned: false }),
  ...listed(names.round, { evenSided: true, evenTurned: true }),
]

/** A picture by its name; asking for one that was not declared is our own mistake. */
export function pictureOf(name: string): Picture {
  const found = pictures.find((picture) => picture.name === name)
  if (!found) throw new Error(`no picture declared: ${name}`)
  return found
}

function listed(words: string, looks: Omit<Picture, 'kind' | 'name'>): Picture[] {
  return words.split(' ').map((name) => ({ kind: 'picture', name, ...looks }))
}
