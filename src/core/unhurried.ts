/** Long work beside a live page: in short stretches, with a pause after each. */

/** How it goes on. */
export interface Pace {
  nowMs(): number
  /** Lets everything else have its turn. */
  pause(): Promise<void>
  /** Hears what share is done, 0–1, at every pause. */
  told(share: number): void
}

/** A stretch of work lasts so long at least, ms, and one step longer at most. Shorter is smoother and takes longer. */
const stretchMs = 16

/** Does all steps, each of which says what share is done, and answers with what they come to. */
export async function unhurried<Result>(
  steps: Generator<number, Result>,
  { nowMs, pause, told }: Pace,
): Promise<Result> {
  let sinceMs = nowMs()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (nowMs() - sinceMs < stretchMs) continue
    told(step.value)
    await pause()
    sinceMs = nowMs()
  }
}
