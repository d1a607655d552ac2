/** What can go wrong with storage through no fault of ours, in words for an adult. */

/**
 * `full`: no room left. `silent`: no answer in time. `lost`: the connection broke and could not be mended.
 * `newer`: the records were written by a newer Inchworm. `blocked`: another tab keeps the old records open.
 */
export type TroubleKind = 'full' | 'silent' | 'lost' | 'newer' | 'blocked'

/** An expected failure of storage: `name` tells programs, `message` tells people. */
export interface StoreTrouble extends Error {
  readonly kind: TroubleKind
}

const words: Readonly<Record<TroubleKind, readonly [name: string, message: string]>> = {
  full: [
    'StoreFullError',
    'There is no room left on this device to keep practice. Free some space, or save a backup elsewhere.',
  ],
  silent: ['StoreSilentError', 'The storage of this device did not answer. Please try again in a moment.'],
  lost: [
    'StoreLostError',
    'The storage of this device cannot be reached just now. Closing and opening Inchworm usually helps.',
  ],
  newer: [
    'StoreNewerError',
    'The records on this device were written by a newer Inchworm. Close every Inchworm window and open it again.',
  ],
  blocked: [
    'StoreBlockedError',
    'Inchworm is open in another tab or window. Close it there; it goes on here by itself.',
  ],
}

/** A trouble of a kind, with what the browser said as its cause. */
export function troubleOf(kind: TroubleKind, cause?: unknown): StoreTrouble {
  const [name, message] = words[kind]
  return Object.assign(new Error(message, { cause }), { name, kind })
}

/** True for an expected failure of storage, false for a mistake of ours. */
export function isStoreTrouble(error: unknown): error is StoreTrouble {
  return error instanceof Error && 'kind' in error && Object.hasOwn(words, String(error.kind))
}

// What browsers throw when the connection, not the request, is at fault; `AbortError` comes from a forced close.
const stale: ReadonlySet<string> = new Set(['InvalidStateError', 'UnknownError', 'AbortError'])

/** True when a new connection may answer where this one did not. */
export function isStale(error: unknown): boolean {
  return error instanceof Error && stale.has(error.name)
}

/** The error in words for people when it was to be expected, else as it came. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof Error) || isStoreTrouble(error)) return error
  if (error.name === 'QuotaExceededError') return troubleOf('full', error)
  if (error.name === 'VersionError') return troubleOf('newer', error)
  return isStale(error) ? troubleOf('lost', error) : error
}
