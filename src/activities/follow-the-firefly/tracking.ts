/** How several were kept apart from others by the eyes alone. */

/** What picks came to. */
export interface Tracked {
  /** Right picks ÷ those that glowed, 0–1. */
  readonly share: number
  /** The same beyond guessing: 0 is what luck gives, 1 is all; below 0 is less than luck. */
  readonly beyondGuessing: number
  /** How many were followed, the rest guessed; from 0 to those that glowed. */
  readonly effective: number
}

/**
 * As many picks as glowed, `hits` of them right. Whoever follows m of k and guesses the rest among the other n − m
 * is right on m + (k − m)² ÷ (n − m); solved for m it is (n·hits − k²) ÷ (n + hits − 2k). Source: Hulleman 2005.
 */
export function trackedOf(hits: number, glowing: number, fireflies: number): Tracked {
  const share = hits / glowing
  const luck = glowing / fireflies
  const below = fireflies + hits - 2 * glowing
  const effective = below > 0 ? (fireflies * hits - glowing ** 2) / below : 0
  return {
    share,
    beyondGuessing: (share - luck) / (1 - luck),
    effective: Math.max(0, Math.min(glowing, effective)),
  }
}
