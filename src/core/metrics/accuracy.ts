/** Accuracy with and without luck. */

/**
 * Accuracy corrected for guessing among `alternatives` equal choices: (p − 1/m) / (1 − 1/m), at least 0.
 * `share` is 0–1; 0 means no better than guessing, 1 always right. A choice of one says nothing and gives 0.
 */
export function guessCorrected(share: number, alternatives: number): number {
  if (alternatives <= 1) return 0
  const chance = 1 / alternatives
  return Math.max(0, (share - chance) / (1 - chance))
}
