/** Pop the bubbles: a pond on which one bubble after another comes up; some carry a snail. */
import type Phaser from 'phaser'
import { between, type Point } from '../../core/geometry'
import { ActivityScene } from '../../scenes/activity-scene'
import { openChoiceBoard, type ChoiceBoard } from '../../scenes/choice-board'
import { paintBubble, paintDroplets } from './scene/bubble'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import { paintLily } from '../../scenes/paint/lily'
import { paintLilyPond } from './scene/lily-pond'
import { pictureFrom } from '../../scenes/painting'
import { floatingAt, layOut, pageHeight, type BubbleLayout } from './layout'
import { openRun, type Run } from './run'
import type { Bubble, BubbleResponse, BubbleTrial } from './trial'

/** A tap this far beyond a bubble's edge still pops it, mm; measured is where it really was. */
const kindMm = 2
/** A bubble that is still coming is so large, share of its size. */
const comingShare = 0.34
/** Help lets bubbles grow this much. */
const grownBy = 1.35
/** Pitches that popped bubbles ring, one after another, Hz: a scale on which nothing sounds wrong. */
const scale = [392, 440, 523.25, 587.33, 659.25, 783.99] as const
/** Where the inchworm watches from, shares of the page and page units. */
const seat = { x: 0.115, y: 0.845, length: 132, leaf: 190 } as const

/** The scene of one sitting. */
export default class PopTheBubblesScene extends ActivityScene<BubbleTrial, BubbleResponse> {
  protected readonly pageHeight = pageHeight
  private trial: BubbleTrial | null = null
  private laid: BubbleLayout | null = null
  private run: Run | null = null
  private board: ChoiceBoard | null = null
  private snail: HTMLImageElement | null = null
  private up: Phaser.GameObjects.Image | null = null
  private coming: Phaser.GameObjects.Image | null = null
  private finish: (response: BubbleResponse) => void = () => undefined
  private lastMs = 0
  private isResting = false
  private grown = 1
  private popped = 0

  protected async lay(trial: BubbleTrial): Promise<void> {
    this.snail ??= await pictureFrom(`${import.meta.env.BASE_URL}assets/pop-the-bubbles/snail.svg`)
    this.trial = trial
    this.laid = layOut(trial, this.room())
    this.run = openRun(trial, this.laid, (ms) => this.paced(ms))
    this.board = null
    this.grown = 1
    this.popped = 0
    const mirrored = this.tools.child.hand === 'left'
    const view = { width: 1000, height: this.height(), mirrored }
    this.put(
      { x: 0, y: 0 },
      { key: 'pond', ...view, origin: 'corner', paint: (brush) => paintLilyPond(brush, view) },
    )
    this.put(this.seatAt(), {
      key: 'seat',
      width: seat.leaf * 1.2,
      height: seat.leaf * 1.2,
      paint: (brush) => paintLily(brush, { x: 0, y: 0, size: seat.leaf, blossom: null }),
    })
    this.up = null
    this.coming = null
    this.showUp()
  }

  protected override laidAs(): BubbleLayout | null {
    return this.laid
  }

  protected override promptLine({ bubbles }: BubbleTrial): string {
    return bubbles.some(({ snail }) => snail) ? 'snails' : 'prompt'
  }

  protected async demonstrate(): Promise<void> {
    await this.ghostToBubble()
    this.tools.sound.play('again')
  }

  protected play(trial: BubbleTrial): Promise<BubbleResponse> {
    const { run } = this.going()
    run.next(0)
    this.isResting = false
    return new Promise((resolve) => {
      this.finish = resolve
      this.board = openChoiceBoard(this.hand(), {
        chosen: ({ at, tMs }) => this.touched(at, tMs),
        elsewhere: (at, tMs) => {
          run.beside(at, Math.round(tMs))
          this.missed()
        },
        resting: (isResting) => (this.isResting = isResting),
      })
      this.offer()
      this.lookAt(floatingAt(this.going().laid, trial, trial.bubbles[0] ?? nothing, 0))
    })
  }

  /** Bubbles float while no finger is on the glass; what floats for long enough goes. */
  protected override moment(timeMs: number): void {
    const passedMs = Math.min(100, timeMs - this.lastMs)
    this.lastMs = timeMs
    if (!this.board || !this.run || this.isResting) return
    const bubble = this.run.current()
    if (!bubble) return
    if (this.run.pass(passedMs)) {
      this.sailOff(bubble)
      return this.goOn()
    }
    const { x, y } = this.run.place()
    this.up?.setPosition(x, y)
  }

  protected async help(_trial: BubbleTrial, step: number): Promise<void> {
    const bubble = this.run?.current()
    if (!bubble || bubble.snail || !this.up) return
    if (step >= 3) this.grow()
    const { up } = this
    const size = up.scale
    await this.tween({ targets: up, scale: size * 1.12, duration: this.paced(260), yoyo: true, repeat: 1 })
    if (step >= 2) await this.ghostToBubble()
  }

  protected override pleasedAt(): Point {
    return this.seatAt()
  }

  private going() {
    const { trial, laid, run } = this
    if (!trial || !laid || !run) throw new Error('no pond was laid')
    return { trial, laid, run }
  }

  /** Lets the bubble that is up be chosen, where it floats at that moment. */
  private offer(): void {
    const { laid, run } = this.going()
    const bubble = run.current()
    if (!bubble) return
    const size = laid.size * this.grown + 2 * kindMm * this.unitsPerMm()
    const label = bubble.snail ? 'Bubble with a snail' : 'Bubble'
    const index = run.shown().length
    this.board?.offer([
      {
        id: `choice-${index}`,
        label,
        size,
        get at() {
          return run.place()
        },
      },
    ])
  }

  private touched(at: Point | null, tMs: number): void {
    const { run } = this.going()
    const bubble = run.current()
    if (!bubble) return
    run.pop(at, Math.round(tMs))
    if (bubble.snail) {
      this.missed()
      this.sailOff(bubble)
    } else this.burst()
    this.goOn()
  }

  /** The next bubble, or the end. */
  private goOn(): void {
    const { run, laid } = this.going()
    run.next(this.tools.clockMs())
    if (run.current()) {
      this.showUp()
      return this.offer()
    }
    this.board?.offer([])
    this.board = null
    const { size } = laid
    const response: BubbleResponse = {
      laid: { size, unitsPerMm: this.unitsPerMm(), checked: this.tools.mmPerCssPx !== null },
      shown: [...run.shown()],
    }
    this.turnIsOver(response)
    void this.pause(450).then(() => this.finish(response))
  }

  /** The one that was coming is up, and the one after it begins to come. */
  private showUp(): void {
    const { run, laid, trial } = this.going()
    const bubble = run.current()
    if (!bubble) return
    this.coming?.destroy()
    this.coming = null
    const next = trial.ahead ? run.coming() : null
    if (next) this.coming = this.putBubble(next, comingShare, 'coming')
    this.up = this.putBubble(bubble, trial.ahead ? comingShare : 0.7, 'up')
    const full = this.up.scale / (trial.ahead ? comingShare : 0.7)
    void this.tween({ targets: this.up, scale: full * this.grown, duration: 150, ease: 'Sine.easeOut' })
    this.lookAt(floatingAt(laid, trial, bubble, 0))
  }

  /** One that is still coming does not show yet who rides in it. */
  private putBubble(bubble: Bubble, share: number, as: 'up' | 'coming'): Phaser.GameObjects.Image {
    const { laid, trial } = this.going()
    const { size } = laid
    const rider = as === 'up' && bubble.snail ? this.snail : null
    const image = this.put(floatingAt(laid, trial, bubble, 0), {
      key: `${rider ? 'snail' : 'bubble'}-${Math.round(size)}`,
      keep: true,
      width: size * 1.1,
      height: size * 1.1,
      paint: (brush) => paintBubble(brush, rider ? { size, rider } : { size }),
    })
    return image.setScale(image.scale * share).setAlpha(as === 'up' ? 1 : 0.75)
  }

  private burst(): void {
    const { up } = this
    const { laid } = this.going()
    this.tools.sound.ring(scale[this.popped % scale.length] ?? scale[0])
    this.popped += 1
    if (!up) return
    const drops = this.put(up, {
      key: `droplets-${Math.round(laid.size)}`,
      keep: true,
      width: laid.size * 1.3,
      height: laid.size * 1.3,
      paint: (brush) => paintDroplets(brush, laid.size),
    })
    up.destroy()
    this.up = null
    const grows = this.tools.calm ? 1 : 1.25
    void this.tween({
      targets: drops,
      scale: drops.scale * grows,
      alpha: 0,
      duration: 320,
      ease: 'Sine.easeOut',
    }).then(() => drops.destroy())
  }

  /** It floats up and away. */
  private sailOff({ snail }: Bubble): void {
    const { up } = this
    this.up = null
    if (!up) return
    const far = this.tools.calm ? 0 : this.going().laid.size * 0.8
    const duration = snail ? 700 : 420
    void this.tween({ targets: up, y: up.y - far, alpha: 0, duration }).then(() => up.destroy())
  }

  private grow(): void {
    if (this.grown > 1 || !this.up) return
    this.grown = grownBy
    this.up.setScale(this.up.scale * grownBy)
    this.offer()
  }

  private async ghostToBubble(): Promise<void> {
    const to = this.going().run.place()
    await this.ghost([between(to, this.going().laid.middle, 0.7), to], 1100)
  }

  /** The inchworm sits on its leaf and watches. */
  private lookAt(look: Point): void {
    const facing = this.tools.child.hand === 'left' ? 'left' : 'right'
    const { x, y } = this.seatAt()
    const spine = restingSpine({ at: { x, y: y + 12 }, bodyLength: seat.length, facing })
    this.tools.puppets.showWorm({ spine, girth: 24, mood: 'awake', look })
  }

  private seatAt(): Point {
    const share = this.tools.child.hand === 'left' ? 1 - seat.x : seat.x
    return { x: 1000 * share, y: this.height() * seat.y }
  }
}

const nothing: Bubble = { place: 0, snail: false, phase: 0 }
