/** What the ways of drawing (tracing roads, writing at a desk) need from the scene they serve. */
import type Phaser from 'phaser'
import type { Point } from '../core/geometry'
import type { HandPorts } from './hand-ports'
import type { StrokeListener } from './ink-capture'
import type { Painting } from './painting'
import type { StageTools } from './tools'

/** The ports; `ActivityScene.drawing()` makes them. */
export interface DrawingPorts {
  readonly tools: StageTools
  /** For what is tapped beside the drawing. */
  readonly hand: HandPorts
  /** Height of the page, page units. */
  readonly pageHeight: number
  put(at: Point, painting: Omit<Painting, 'density'>): Phaser.GameObjects.Image
  tween(config: Phaser.Types.Tweens.TweenBuilderConfig): Promise<void>
  /** Waits on the scene's own clock, ms. */
  pause(ms: number): Promise<void>
  /** Moves the ghost hand along a way in about `ms`, at the child's speed. */
  ghost(way: readonly Point[], ms: number): Promise<void>
  /** How long something that moves by itself takes for this child, ms. */
  paced(ms: number): number
  /** Listens to one pointer until told otherwise. */
  listen(listener: StrokeListener): void
  /** A miss, noticed kindly. */
  missed(): void
}
