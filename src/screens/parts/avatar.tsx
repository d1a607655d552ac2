/** A child's picture: an animal, never a photograph. */

const folder = `${import.meta.env.BASE_URL}assets/shared/avatars`

/** The animals there are. */
export const avatars = [
  'bear',
  'cat',
  'chick',
  'dog',
  'dragon',
  'fox',
  'frog',
  'hamster',
  'hedgehog',
  'horse',
  'koala',
  'lion',
  'moose',
  'mouse',
  'owl',
  'panda',
  'parrot',
  'penguin',
  'polar-bear',
  'rabbit',
  'raccoon',
  'tiger',
  'unicorn',
  'wolf',
] as const

/** The picture; decorative, because the name stands beside it. */
export function Avatar({ name, size = 56 }: { readonly name: string; readonly size?: number }) {
  return <img class="avatar" src={`${folder}/${name}.svg`} width={size} height={size} alt="" />
}
