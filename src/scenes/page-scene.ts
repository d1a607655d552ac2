/** A scene with a sheet of paper in the meadow, and everything on it in page units. */
import Phaser from 'phaser'
import type { Reach } from '../core/accommodations'
import type { Point } from '../core/geometry'
import { sizesFor, type PageRoom, type Sizes } from '../core/sizes'
import { ghostAlong } from './ghost-hand'
import {
  fillingHeight,
  fitPage,
  pageWidth,
  roomOf,
  toScreen,
  unitsFromMm,
  type PageFit,
  type Viewport,
} from './page-fit'
import { paintMeadow } from './paint/garden'
import { paintSheet } from './paint/sheet'
import { paintShine } from './paint/shine'
import { painted, type Painting } from './painting'
import type { StagedScene, StageTools } from './tools'

/** How far rays reach beyond what they come out behind. */
const shineShare = 1.62

/** How far below the middle of what it goes past the tip of the ghost hand is, share of its size. */
const ghostBelow = 0.34

/** The page and what may be put on it. */
export abstract class PageScene extends Phaser.Scene implements StagedScene {
  /** Height of the page, page units; `filling`: as tall as the screen allows when a trial begins. */
  protected abstract readonly pageHeight: number | 'filling'
  protected readonly tools: StageTools
  /** Everything on the page, in page units. */
  protected page: Phaser.GameObjects.Container | null = null
  private backdrop: Phaser.GameObjects.Container | null = null
  private filled: number | null = null
  /** So many ghost hands were sent away. */
  private ghostsGone = 0

  constructor(tools: StageTools) {
    super({ key: 'on-stage' })
    this.tools = tools
  }

  create(): void {
    this.backdrop = this.add.container()
    this.page = this.add.container()
    this.relaid()
  }

  fitFor(viewport: Viewport): PageFit {
    return fitPage(viewport, this.heightOn(viewport), this.reach())
  }

  /** Height of the page as it lies now, page units. */
  protected height(): number {
    return this.heightOn(this.tools.viewport())
  }

  /** Lets a filling page take the height of the screen as it is now; it keeps it when the tablet is turned. */
  protected settle(): void {
    if (this.pageHeight !== 'filling') return
    const height = fillingHeight(this.tools.viewport(), this.reach())
    if (height === this.filled) return
    this.filled = height
    this.tools.layOut()
  }

  relaid(): void {
    this.paintBackdrop()
    const ratio = this.tools.pixelRatio()
    const fit = this.tools.fit()
    this.page?.setPosition(fit.x * ratio, fit.y * ratio).setScale(fit.scale * ratio)
  }

  /** Adds a painting to the page at a place, in page units. */
  protected put(at: Point, painting: Omit<Painting, 'density'>): Phaser.GameObjects.Image {
    const density = this.densest()
    const image = this.add.image(at.x, at.y, painted(this, { ...painting, density })).setScale(1 / density)
    if (painting.origin === 'corner') image.setOrigin(0, 0)
    this.page?.add(image)
    return image
  }

  /** The sizes this child's hand needs, page units. */
  protected sizes(): Sizes {
    const { ageBand, accommodations } = this.tools.child
    return sizesFor(ageBand, this.unitsPerMm(), accommodations.targetScale)
  }

  /** Page units in a millimetre, by the screen's calibration or the usual tablet's. */
  protected unitsPerMm(): number {
    return unitsFromMm(this.tools.fit(), 1, this.tools.mmPerCssPx)
  }

  /** The page as it lies now: where touching is comfortable, and how large things have to be. */
  protected room(): PageRoom {
    return roomOf(this.tools.viewport(), {
      fit: this.tools.fit(),
      height: this.height(),
      unitsPerMm: this.unitsPerMm(),
      sizes: this.sizes(),
    })
  }

  /** A child's smallest target, page units across. */
  protected targetUnits(): number {
    return this.sizes().target
  }

  /** Lets rays come out behind something on the page that is so wide, page units; they stay. */
  protected shineBehind(image: Phaser.GameObjects.Image, across: number): void {
    // It was found while the hand still showed how: there is nothing left to show.
    this.sendGhostAway()
    const size = across * shineShare
    const shine = this.put(image, {
      key: 'shine',
      width: size,
      height: size,
      paint: (brush) => paintShine(brush, size),
    })
    this.page?.moveBelow(shine, image)
    const { calm } = this.tools
    const { scale } = shine
    shine.setAlpha(0).setScale(scale * (calm ? 1 : 0.5))
    this.tweens.add({ targets: shine, alpha: 1, scale, duration: 360, ease: 'Sine.easeOut' })
    if (!calm) this.tweens.add({ targets: shine, angle: 26, duration: 3000 })
  }

  /** How long something that moves by itself takes for this child, ms. */
  protected paced(ms: number): number {
    return ms / this.tools.child.accommodations.speed
  }

  /** Moves the ghost hand along a way in about `ms`, at the child’s speed; resolves when it has arrived. */
  protected ghost(way: readonly Point[], ms: number): Promise<void> {
    const gone = this.ghostsGone
    return ghostAlong(this, this.tools.puppets, way, this.paced(ms), () => this.ghostsGone !== gone)
  }

  /** Sends the ghost hand away, wherever it is on its way. */
  protected sendGhostAway(): void {
    this.ghostsGone += 1
    this.tools.puppets.showHand(null)
  }

  /** Moves the ghost hand past things so large, page units: its tip is in their lower part, so that it hides little of them. */
  protected ghostPast(things: readonly Point[], size: number, ms: number): Promise<void> {
    return this.ghost(
      things.map(({ x, y }) => ({ x, y: y + size * ghostBelow })),
      ms,
    )
  }

  /** Waits on the scene's own clock, which stands still with the world. */
  protected pause(ms: number): Promise<void> {
    return new Promise((resolve) => this.time.delayedCall(ms, () => resolve()))
  }

  /** Moves or changes something over time; resolves at the end. */
  protected tween(config: Phaser.Types.Tweens.TweenBuilderConfig): Promise<void> {
    return new Promise((resolve) =>
      this.tweens.add({ ease: 'Sine.easeInOut', ...config, onComplete: () => resolve() }),
    )
  }

  private paintBackdrop(): void {
    const { width, height } = this.tools.viewport()
    const ratio = this.tools.pixelRatio()
    const fit = this.tools.fit()
    const corner = toScreen(fit, { x: 0, y: 0 })
    const sheet = { width: pageWidth * fit.scale, height: this.height() * fit.scale, radius: 34 }
    this.backdrop?.removeAll(true)
    const paint: Painting = {
      key: 'backdrop',
      width,
      height,
      density: ratio,
      origin: 'corner',
      paint: (brush) => {
        paintMeadow(brush, { width, height, seed: 7 })
        brush.translate(corner.x, corner.y)
        paintSheet(brush, sheet)
        brush.translate(-corner.x, -corner.y)
      },
    }
    this.backdrop?.add(this.add.image(0, 0, painted(this, paint)).setOrigin(0, 0))
  }

  /** Dense enough for the page as it lies now and after a turn of the tablet. */
  private densest(): number {
    const { width, height } = this.tools.viewport()
    const turned = Math.max(
      fitPage({ width, height }, this.height()).scale,
      fitPage({ width: height, height: width }, this.height()).scale,
    )
    return turned * this.tools.pixelRatio()
  }

  private heightOn(viewport: Viewport): number {
    if (this.pageHeight !== 'filling') return this.pageHeight
    return this.filled ?? fillingHeight(viewport, this.reach())
  }

  private reach(): Reach {
    return this.tools.child.accommodations.reach
  }
}
