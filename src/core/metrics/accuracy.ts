/** Accuracy with and without luck. */

/**
 * Accuracy corrected for guessing among `alternatives` equal choices: (p − 1/m) / (1 − 1/m), at least 0.
 * `share` is 0–1; 0 means no better than guessing, 1 always right. A choice of one says nothing and gives 0.
 */
export function guessCorrected(share: number, alternatives: number): number {
  return Math.max(0, beyondGuessing(share, alternatives) ?? 0)
}

/** The same, below 0 where worse than guessing, so that the mean of single trials is right; null for a choice of one. */
export function beyondGuessing(share: number, alternatives: number): number | null {
  if (alternatives <= 1) return null
  const chance = 1 / alternatives
  return (share - chance) / (1 - chance)
}
