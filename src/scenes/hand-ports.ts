/** What the ways of using a hand (choosing, carrying) need from the scene they serve. */
import type { Sizes } from '../core/sizes'
import type { StrokeListener } from './ink-capture'
import type { Mirror } from './mirror'
import type { PressRing } from './press-ring'
import type { StageChild } from './tools'

/** The ports; `ActivityScene.hand()` makes them. */
export interface HandPorts {
  readonly child: StageChild
  readonly mirror: Mirror
  readonly ring: PressRing
  /** Listens to one pointer until told otherwise. */
  listen(listener: StrokeListener): void
  /** Stops listening. */
  silence(): void
  /** Milliseconds since the trial was painted. */
  nowMs(): number
  unitsPerMm(): number
  sizes(): Sizes
}
