/** What the screens get from the composition root: nothing else reaches the outside. */
import type { Child } from '../core/child'
import type { Rescore } from '../progress/rescore'
import type { FindLetters } from '../progress/text-letters'
import type { Store } from '../store/store'
import type { Updates } from './parts/updates'

/** What may be played. */
export type PlayRequest =
  | { readonly kind: 'child'; readonly childId: string; readonly extra?: boolean }
  | { readonly kind: 'try'; readonly activityId: string; readonly challenge: unknown; readonly child: Child }

/** The ports of the screens. */
export interface AppPorts {
  readonly store: Store
  /** Attempts that could not be kept yet. */
  readonly keeper: {
    held(): number
    retry(): Promise<void>
    onTrouble(listener: (error: unknown) => void): () => void
  }
  /** Measures attempts with today's ruler and remembers what it found. */
  readonly rescore: Rescore
  /** Finds the letters of written texts and remembers them. */
  readonly findLetters: FindLetters
  nowMs(): number
  /** IANA time zone of the device. */
  readonly zone: string
  newId(): string
  readonly appVersion: string
  readonly updates: Updates
  /** Opens the child's world; resolves when it is left. */
  play(request: PlayRequest): Promise<void>
  /** Makes the sample child while the page stays alive; `told` hears what share of it is made, 0–1. */
  makeSampleChild(told: (share: number) => void): Promise<Child>
  /** Everything on this device as one backup text. */
  backup(): Promise<string>
}
