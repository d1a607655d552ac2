/** When the store refuses an attempt, play goes on: the attempt waits in memory and is tried again. */
import type { Attempt } from '../core/attempt'
import type { Store } from './store'
import { isStoreTrouble } from './trouble'
import { pause } from './watchdog'

export interface HeldAttempts {
  /** Keeps an attempt, after all that still wait. `held` when it is not safe yet; it goes on being tried. */
  record(attempt: Attempt): Promise<'kept' | 'held'>
  /** How many attempts wait in memory. */
  held(): number
  /** Tries all that wait once more. */
  retry(): Promise<void>
  /** Calls the listener with each refusal; gives back a way to stop. */
  onTrouble(listener: (error: unknown) => void): () => void
}

/** Longest wait of a child for the store, ms; a usual write takes 1–6. */
const longestWaitMs = 1500

/** Keeps attempts in a store, and in memory for as long as the store refuses them. */
export function keepAttempts(store: Pick<Store, 'recordAttempt'>, waitMs = longestWaitMs): HeldAttempts {
  const waiting = new Set<Attempt>()
  const listeners = new Set<(error: unknown) => void>()
  let turn = Promise.resolve()
  const retry = () => {
    turn = turn.then(() =>
      writeAll(store, waiting, (error) => {
        for (const listener of listeners) listener(error)
      }),
    )
    return turn
  }
  return {
    record: async (attempt) => {
      waiting.add(attempt)
      await Promise.race([retry(), pause(waitMs)])
      return waiting.has(attempt) ? 'held' : 'kept'
    },
    held: () => waiting.size,
    retry,
    onTrouble: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Writes in order; a store in trouble is left alone, a single attempt it cannot take is passed over. */
async function writeAll(
  store: Pick<Store, 'recordAttempt'>,
  waiting: Set<Attempt>,
  tell: (error: unknown) => void,
): Promise<void> {
  for (const attempt of waiting) {
    try {
      await store.recordAttempt(attempt)
      waiting.delete(attempt)
    } catch (error) {
      tell(error)
      if (isStoreTrouble(error)) return
    }
  }
}
