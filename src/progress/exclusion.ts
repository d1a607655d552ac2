/** Which attempts stay out of a trend, and why. They are kept, replayable and counted. */
import type { Attempt } from '../core/attempt'
import type { Outcome } from '../core/outcome'
import { z } from '../core/schema'

/** Coverage below this means the trial was opened rather than done; share 0–1, source: design choice. */
const engagedCoverage = 0.1

const withInk = z.object({ ink: z.object({ strokes: z.array(z.object({ interrupted: z.boolean() })) }) })

/** Why an attempt stays out of trends, in plain words; null when it belongs in. */
export function exclusionOf(attempt: Attempt, outcome: Outcome): string | null {
  if (outcome.kind === 'unscorable') return outcome.reason
  if (attempt.part === 'warm-up') return 'a warm-up'
  const ink = withInk.safeParse(attempt.response)
  if (ink.success && ink.data.ink.strokes.some((stroke) => stroke.interrupted))
    return 'the device interrupted it'
  const coverage = outcome.measurements['coverage']?.value ?? 1
  return coverage < engagedCoverage ? 'hardly begun' : null
}
