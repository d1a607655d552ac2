/** The clock of a trial: 0 when it is the child's turn, and standing still while the world waits. */
export interface TrialClock {
  start(): void
  hold(held: boolean): void
  /** Milliseconds since the start, without the time held. */
  nowMs(): number
  /** The instant on `performance.now()` that counts as 0; moves on by every time held. */
  startedAtMs(): number
}

/** Opens a clock; `now` is milliseconds that only go forward. */
export function openTrialClock(now: () => number = () => performance.now()): TrialClock {
  let started = now()
  let heldSince: number | null = null
  return {
    start() {
      started = now()
      if (heldSince !== null) heldSince = started
    },
    hold(held) {
      if (held && heldSince === null) heldSince = now()
      if (!held && heldSince !== null) {
        started += now() - heldSince
        heldSince = null
      }
    },
    nowMs: () => (heldSince ?? now()) - started,
    startedAtMs: () => started,
  }
}
