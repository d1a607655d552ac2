/** Remember me: somebody looks out of a burrow, curtains of leaves close, and one of several on stones is the same. */
import type Phaser from 'phaser'
import { boundsOf, type Point } from '../../core/geometry'
import { modelSideFor } from '../../core/model-and-choices'
import type { Place } from '../../core/sitting'
import type { Shape } from '../../core/stimulus/shape'
import { ActivityScene } from '../../scenes/activity-scene'
import { meanwhile } from '../../scenes/meanwhile'
import { mouthOf, paintBank, paintCurtain } from './scene/burrow'
import { paintLookSign } from '../../scenes/paint/look-sign'
import { paintShape } from '../../scenes/paint/stimulus'
import { seekOne, type Seek } from '../../scenes/seek-one'
import { shapePictures } from '../../scenes/shape-pictures'
import { layOut, pageHeight, type BurrowLayout } from './layout'
import type { MemoryResponse, MemoryTrial } from './trial'

/** What a choice is called for those who do not see it. */
const names = { critters: 'Critter', animals: 'Animal', signs: 'Sign', letters: 'Letter' } as const

/** How long curtains take to open or close, and how long they rustle before, ms. */
const curtainMs = { move: 320, rustle: 520 } as const
/** Width of an open curtain, as a share of a closed one. */
const openShare = 0.13
/** Who was chosen and is not the one, or was taken away, is this faint. */
const faint = 0.28

/** The scene of one sitting. */
export default class RememberMeScene extends ActivityScene<MemoryTrial, MemoryResponse> {
  protected readonly pageHeight = pageHeight
  private laid: BurrowLayout | null = null
  private hidden: Phaser.GameObjects.Image | null = null
  private sign: Phaser.GameObjects.Image | null = null
  private curtains: Phaser.GameObjects.Image[] = []
  private others: Phaser.GameObjects.Image[] = []
  private seek: Seek | null = null
  private found: Point = { x: 500, y: 300 }
  private seenMs = 0
  private puffs: number | null = null
  private readonly met = new Set<string>()
  private readonly pictures = shapePictures()

  protected async lay(trial: MemoryTrial): Promise<void> {
    await this.pictures.load(trial.choices.map(({ shape }) => shape))
    const laid = layOut(trial, this.room(), modelSideFor(this.tools.child.hand))
    const { modelAt, choicesAt, box, size } = laid
    this.laid = laid
    this.seek = null
    this.seenMs = 0
    this.puffs = null
    const page = { width: 1000, height: this.height() }
    const view = { ...page, at: modelAt, box, stonesAt: choicesAt, stone: size }
    this.put(
      { x: 0, y: 0 },
      { key: 'bank', ...page, origin: 'corner', paint: (brush) => paintBank(brush, view) },
    )
    this.hidden = this.putShape('hidden', modelAt, trial, trial.model).setVisible(false)
    this.curtains = this.hangCurtains(modelAt, box)
    this.sign = this.putSign(laid).setVisible(false)
    this.others = trial.choices.map(({ shape }, place) =>
      this.putShape(`choice-${place}`, choicesAt[place] ?? modelAt, trial, shape).setAlpha(0),
    )
    this.tools.puppets.showWorm(null)
  }

  protected override laidAs(): BurrowLayout | null {
    return this.laid
  }

  protected async demonstrate(): Promise<void> {
    const { modelAt, choicesAt, size } = this.lying()
    await this.ghostPast([modelAt, ...choicesAt], size, 2200)
    this.tools.sound.play('again')
  }

  /** The child’s turn, and the clock, begin when there is something to choose from. */
  protected override async introduce(trial: MemoryTrial, place: Place): Promise<void> {
    await super.introduce(trial, place)
    await this.show(trial)
  }

  protected async play(trial: MemoryTrial): Promise<MemoryResponse> {
    const { modelAt, choicesAt, stand, size } = this.lying()
    const key = nameOf(trial.model)
    const metBefore = trial.choices.flatMap(({ shape }, place) =>
      place !== trial.keyIndex && this.met.has(nameOf(shape)) ? [place] : [],
    )
    this.met.add(key)
    this.seek = seekOne(this.hand(), {
      candidates: choicesAt.map((at, place) => ({ label: `${names[trial.figures]} ${place + 1}`, at, size })),
      keyIndex: trial.keyIndex,
      again: {
        label: 'Look again',
        at: modelAt,
        size: Math.min(stand.width, stand.height),
        show: () => this.whileShowing(this.show(trial)),
      },
      missed: (place) => {
        this.missed()
        this.stepBack(place)
      },
      found: (place) => this.meetAgain(place),
    })
    const choosing = await this.seek.response
    const looks = this.seek.looks()
    return { ...choosing, looks, seenMs: Math.round(this.seenMs), metBefore, tapped: this.puffs }
  }

  /** The burrow rustles; then it opens once more; then others step back. */
  protected async help(_trial: MemoryTrial, step: number): Promise<void> {
    if (step === 1) return this.rustle()
    if (step === 2) return this.seek?.lookAgain()
    const place = this.seek?.takeAway() ?? null
    if (place !== null) this.stepBack(place)
    await this.rustle()
  }

  protected override pleasedAt(): Point {
    return this.seatBelow(this.found, this.lying().size)
  }

  /** Somebody looks out, the curtains close, time passes, and there is something to choose from. */
  private async show(trial: MemoryTrial): Promise<void> {
    const { choicesAt, size } = this.lying()
    this.sign?.setVisible(false)
    const shown = this.others.filter(({ alpha }) => alpha === 1)
    if (shown.length > 0) await this.tween({ targets: shown, alpha: 0, duration: 200 })
    await this.rustle()
    await this.open(true)
    const lookMs = this.paced(trial.lookMs)
    await this.pause(lookMs)
    this.seenMs += lookMs
    await this.open(false)
    const half = size / 2
    const over = boundsOf(
      choicesAt.flatMap(({ x, y }) => [
        { x: x - half, y: y - half },
        { x: x + half, y: y + half },
      ]),
    )
    const ports = { hand: this.hand(), drawing: this.drawing() }
    const tapped = await meanwhile(ports, { ms: trial.delayMs, kind: trial.meanwhile, over })
    if (tapped !== null) this.puffs = (this.puffs ?? 0) + tapped
    const waiting = this.others.filter((_, place) => this.seek?.left().includes(place) ?? true)
    await this.tween({ targets: waiting, alpha: 1, duration: 180 })
    this.sign?.setVisible(true)
  }

  private async rustle(): Promise<void> {
    this.tools.sound.play('along')
    if (this.tools.calm) return this.pause(curtainMs.rustle)
    const sway = { angle: 2.4, duration: curtainMs.rustle / 4, yoyo: true, repeat: 1 }
    await this.tween({ targets: this.curtains, ...sway })
  }

  /** Draws the curtains aside, or closes them. */
  private async open(isOpen: boolean): Promise<void> {
    if (isOpen) this.hidden?.setVisible(true)
    const [first] = this.curtains
    const scaleX = (first?.scaleY ?? 1) * (isOpen ? openShare : 1)
    await this.tween({ targets: this.curtains, scaleX, duration: curtainMs.move })
    if (!isOpen) this.hidden?.setVisible(false)
  }

  private stepBack(place: number): void {
    const image = this.others[place]
    if (image) void this.tween({ targets: image, alpha: faint, scale: image.scale * 0.92, duration: 320 })
  }

  /** The one on the stone and the one in the burrow are the same. */
  private async meetAgain(place: number): Promise<void> {
    this.tools.sound.play('tap')
    this.sign?.setVisible(false)
    const image = this.others[place]
    if (image) {
      this.found = { x: image.x, y: image.y }
      this.shineBehind(image, this.lying().size)
      await this.tween({ targets: image, scale: image.scale * 1.08, duration: 200, yoyo: true })
    }
    await this.open(true)
    await this.pause(500)
  }

  private lying(): BurrowLayout {
    if (!this.laid) throw new Error('no burrow was laid')
    return this.laid
  }

  private putShape(key: string, at: Point, { hue }: MemoryTrial, shape: Shape): Phaser.GameObjects.Image {
    const { box } = this.lying()
    const look = this.pictures.look(shape, { size: box, hue })
    return this.put(at, {
      key,
      width: box * 1.2,
      height: box * 1.2,
      paint: (brush) => paintShape(brush, shape, look),
    })
  }

  private hangCurtains(at: Point, box: number): Phaser.GameObjects.Image[] {
    const { x, y, width, height } = mouthOf(box)
    const [wide, tall] = [width * 0.58, height * 1.04]
    return ([0, 1] as const).map((side) =>
      this.put(
        { x: at.x + x + side * width, y: at.y + y + height * 0.47 },
        {
          key: `curtain-${side}`,
          width: wide,
          height: tall * 1.06,
          paint: (brush) => paintCurtain(brush, wide, tall, side),
        },
      ).setOrigin(side, 0.5),
    )
  }

  private putSign({ modelAt, stand, box }: BurrowLayout): Phaser.GameObjects.Image {
    const size = box * 0.42
    const at = { x: modelAt.x, y: modelAt.y + stand.height / 2 - size * 0.42 }
    return this.put(at, {
      key: 'look-sign',
      width: size * 1.2,
      height: size,
      paint: (brush) => paintLookSign(brush, size),
    })
  }
}

/** What two shapes of one body have in common, however they are turned. */
function nameOf({ body }: Shape): string {
  return JSON.stringify(body)
}
