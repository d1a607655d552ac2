/** How the ladybird of each finger looks: a hue, and as many spots as pianists count the finger. */
import type { Finger } from './fingers'

/** The looks; names of hues are those of the palette. */
export const looks = {
  thumb: { hue: 'vermillion', spots: 1 },
  index: { hue: 'orange', spots: 2 },
  middle: { hue: 'bluishGreen', spots: 3 },
  ring: { hue: 'skyBlue', spots: 4 },
  little: { hue: 'reddishPurple', spots: 5 },
} as const satisfies Record<Finger, { readonly hue: string; readonly spots: number }>
