/** Something read from the store: waited for once, read again on demand. */
import { useCallback, useEffect, useState } from 'preact/hooks'

/** What is known of it so far. */
export type Loaded<Thing> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'here'; readonly thing: Thing }
  | { readonly kind: 'failed'; readonly sentence: string }

/** Reads when `keys` change; the second answer reads again. */
export function useLoaded<Thing>(
  read: () => Promise<Thing>,
  keys: readonly unknown[],
): [Loaded<Thing>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Thing>>({ kind: 'reading' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    let current = true
    read().then(
      (thing) => current && setLoaded({ kind: 'here', thing }),
      (error: unknown) => current && setLoaded({ kind: 'failed', sentence: sentenceOf(error) }),
    )
    return () => {
      current = false
    }
  }, [...keys, round])
  return [loaded, useCallback(() => setRound((n) => n + 1), [])]
}

/** An error as one readable sentence for an adult. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error && error.message !== ''
    ? error.message
    : 'Something did not work. Please try again.'
}
