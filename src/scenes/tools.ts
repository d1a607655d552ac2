/** What a scene finds on the stage: everything it needs, nothing global. */
import type { Child } from '../core/child'
import type { InkCapture } from './ink-capture'
import type { InkLayer } from './ink-layer'
import type { Mirror } from './mirror'
import type { PageFit, Viewport } from './page-fit'
import type { Prompt } from './prompts'
import type { PuppetLayer } from './puppet-layer'
import type { Sound } from './sound'
import type { Touches } from './touches'

/** The part of a child the stage needs. */
export type StageChild = Pick<Child, 'ageBand' | 'hand' | 'sensory' | 'sound' | 'accommodations'>

/** A prompt with its picture twin. */
export interface SpokenPrompt extends Prompt {
  /** Url of the picture shown while it is said. */
  readonly picture: string
}

/** The tools of the stage. */
export interface StageTools {
  readonly child: StageChild
  /** One thing moves at a time, no particles, no parallax. */
  readonly calm: boolean
  readonly mmPerCssPx: number | null
  /** One pointer that draws, taps or drags. */
  readonly capture: InkCapture
  /** Many fingers at once; a scene listens to this or to `capture`, never to both. */
  readonly touches: Touches
  readonly ink: InkLayer
  readonly puppets: PuppetLayer
  readonly mirror: Mirror
  readonly sound: Sound
  viewport(): Viewport
  /** Device pixels in a CSS pixel, at most 2. */
  pixelRatio(): number
  fit(): PageFit
  /** Lays everything out again: the page has another height. */
  layOut(): void
  /** Says a prompt, shows its picture twin, and keeps it for the ear. */
  say(prompt: SpokenPrompt): Promise<void>
  /** Starts the trial's clock: now is 0. Called once the trial is painted and it is the child's turn. */
  startClock(): void
  /** Milliseconds since the clock was started; stands still while the world waits. */
  clockMs(): number
  /** Leaves the trial and how it lies in a form machines can read, for scripted children; null between trials. */
  describe(trial: unknown, laid?: unknown): void
  /** Resolves when the child leaves through the door. */
  readonly left: Promise<void>
}

/** A scene the stage can lay out: it says where its page lies and redraws itself there. */
export interface StagedScene {
  fitFor(viewport: Viewport): PageFit
  /** The viewport or the page's place changed. */
  relaid(): void
  /** Another hint was asked for with the ear; true when the scene took it. */
  hearAgain?(): boolean
}
