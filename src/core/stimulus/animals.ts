/** Heads of animals to keep in mind: each has a name, and looks about the same in a mirror. */
import type { Picture } from './shape'

/** Names of the pictures in `public/assets/shared/animals`. */
export const animals = [
  'bear',
  'cat',
  'cow',
  'dog',
  'fox',
  'frog',
  'hamster',
  'mouse',
  'panda',
  'pig',
  'rabbit',
  'raccoon',
] as const

/** An animal, or a thing that looks the same in a mirror, as a body by its name. */
export function evenPicture(name: string): Picture {
  return { kind: 'picture', name, evenSided: true, evenTurned: false }
}
