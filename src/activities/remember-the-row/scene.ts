/** Remember the row: riders appear on the wagons of a toy train; later they are found or seated in the same order. */
import type Phaser from 'phaser'
import { boundsOf, type Point } from '../../core/geometry'
import type { Place } from '../../core/sitting'
import { ActivityScene } from '../../scenes/activity-scene'
import { giveInOrder, type Giving } from './scene/give-in-order'
import { meanwhile } from '../../scenes/meanwhile'
import { placed } from '../../scenes/paint/brush'
import { paintShape } from '../../scenes/paint/stimulus'
import { paintRowBoard } from './scene/toy-train'
import { passengers, type Passengers } from './scene/passengers'
import { putTrain, type Train } from './scene/railway'
import { seekOne, type Again, type Candidate, type Seek } from '../../scenes/seek-one'
import { shapePictures } from '../../scenes/shape-pictures'
import { comesNext, judgeTry } from './judge'
import { layOut, pageHeight, type RowLayout } from './layout'
import { askedOf, type RowResponse, type RowTrial } from './trial'

/** What a rider is called for those who do not see it. */
const names = {
  animals: 'Animal',
  things: 'Thing',
  critters: 'Critter',
  signs: 'Sign',
  letters: 'Letter',
} as const

/** How long riders take to come or go; until the last one sits; a moment; and to see how it was, ms. */
const ms = { come: 200, seated: 350, moment: 250, seen: 900 } as const
/** A row that is begun anew is tried so often. */
const mostTries = 3
/** Which row was chosen and is not the one, or was taken away, is this faint. */
const faint = 0.28

/** The scene of one sitting. */
export default class RememberTheRowScene extends ActivityScene<RowTrial, RowResponse> {
  protected readonly pageHeight = pageHeight
  private laid: RowLayout | null = null
  private shown: Phaser.GameObjects.Image[] = []
  private others: Phaser.GameObjects.Image[] = []
  private train: Train | null = null
  private riders: Passengers | null = null
  private seek: Seek | null = null
  private giving: Giving | null = null
  private pointedAt = 0
  private seenMs = 0
  private puffs: number | null = null
  private readonly pictures = shapePictures()

  protected async lay(trial: RowTrial): Promise<void> {
    await this.pictures.load(trial.riders)
    const laid = layOut(trial, this.room())
    this.laid = laid
    this.seek = null
    this.giving = null
    this.pointedAt = 0
    this.seenMs = 0
    this.puffs = null
    const { at, width } = laid.choices
    const isMade = trial.answer === 'reproduce'
    this.train = putTrain(this.drawing(), { ...laid, stonesAt: isMade ? at : [], stone: width })
    this.shown = trial.row.map((rider, k) =>
      this.putRow(`shown-${k}`, this.seat(k), trial, [rider], laid.box).setAlpha(0),
    )
    const choices = isMade ? trial.waiting.map((rider) => [rider]) : trial.rows.map(({ row }) => row)
    this.others = choices.map((row, k) =>
      this.putRow(`choice-${k}`, at[k] ?? this.seat(0), trial, row, laid.choices.box).setAlpha(0),
    )
    this.riders = passengers(this.drawing(), this.others, laid.box / laid.choices.box)
    this.tools.puppets.showWorm(null)
  }

  protected override laidAs(): RowLayout | null {
    return this.laid
  }

  protected override promptLine({ answer, direction }: RowTrial): string {
    if (answer === 'recognise') return direction === 'forward' ? 'find' : 'find-backward'
    return direction === 'forward' ? 'prompt' : 'backward'
  }

  protected async demonstrate(trial: RowTrial): Promise<void> {
    const { seatsAt, choices } = this.lying()
    const seats = trial.direction === 'forward' ? seatsAt : seatsAt.toReversed()
    await this.ghost([...seats, ...choices.at.slice(0, 1)], 2200)
    this.tools.sound.play('again')
  }

  /** The child’s turn, and the clock, begin when there is something to choose from. */
  protected override async introduce(trial: RowTrial, place: Place): Promise<void> {
    await super.introduce(trial, place)
    await this.show(trial)
  }

  protected play(trial: RowTrial): Promise<RowResponse> {
    return trial.answer === 'recognise' ? this.find(trial) : this.makeAgain(trial)
  }

  /** The engine hops; then the row is seen again; then the next one nods, or others step back. */
  protected async help(trial: RowTrial, step: number): Promise<void> {
    if (step === 1) return this.whistle()
    if (step === 2) return this.seek ? this.seek.lookAgain() : this.giving?.lookAgain()
    if (this.giving) return this.pointOut(trial, this.giving)
    const place = this.seek?.takeAway() ?? null
    if (place !== null) this.stepBack(place)
  }

  protected override pleasedAt(): Point {
    const { rails, wagon } = this.lying()
    return { x: 500, y: (rails.at(-1) ?? 0) + wagon * 0.6 }
  }

  private async find(trial: RowTrial): Promise<RowResponse> {
    this.seek = seekOne(this.hand(), {
      candidates: this.candidates('Row'),
      keyIndex: trial.keyIndex ?? 0,
      again: this.again(trial),
      missed: (place) => {
        this.missed()
        this.stepBack(place)
      },
      found: async (place) => {
        this.tools.sound.play('tap')
        const image = this.others[place]
        if (image) await this.tween({ targets: image, scale: image.scale * 1.06, duration: 200, yoyo: true })
        await this.appear(this.shown, true)
        await this.pause(ms.seen)
      },
    })
    const choosing = await this.seek.response
    return { ...choosing, ...this.told(), tries: [], looks: this.seek.looks() }
  }

  private async makeAgain(trial: RowTrial): Promise<RowResponse> {
    const tries: RowResponse['tries'] = []
    let looks = 0
    for (;;) {
      const giving = this.letGive(trial)
      this.giving = giving
      const { places, atMs } = await giving.response
      this.giving = null
      tries.push({ given: places.map((place) => trial.waiting[place] ?? -1), atMs: [...atMs] })
      if (tries.length === 1) looks = giving.looks()
      if (isRight(trial, tries.at(-1)?.given) || !trial.restart || tries.length >= mostTries) break
      this.missed()
      await this.whileShowing(this.beginAnew(trial))
    }
    const response = { choices: [], takenAway: 0, ...this.told(), tries, looks }
    this.turnIsOver(response)
    if (isRight(trial, tries.at(-1)?.given)) await this.cheer(trial)
    else await this.setRight(trial)
    return response
  }

  private letGive(trial: RowTrial): Giving {
    const given: number[] = []
    this.markNext(trial, 0)
    return giveInOrder(this.hand(), {
      candidates: this.candidates(names[trial.figures]),
      again: this.again(trial),
      given: (place, before) => {
        given.push(trial.waiting[place] ?? -1)
        this.tools.sound.play('put-down')
        void this.riders?.rideTo(place, this.seatAsked(trial, before))
        this.markNext(trial, given.length)
        const slipped = given.at(-1) !== askedOf(trial)[before]
        return given.length === trial.row.length || (trial.restart && slipped)
      },
    })
  }

  private told(): Pick<RowResponse, 'pointedAt' | 'seenMs' | 'tapped'> {
    return { pointedAt: this.pointedAt, seenMs: Math.round(this.seenMs), tapped: this.puffs }
  }

  private again(trial: RowTrial): Again {
    const { engine } = this.lying()
    return {
      label: 'Look again',
      at: { x: engine.x + engine.width / 2, y: engine.y + engine.height / 2 },
      size: engine.width,
      height: engine.height,
      show: () => this.whileShowing(this.show(trial)),
    }
  }

  /** The row is seen, time passes, and there is something to choose from. */
  private async show(trial: RowTrial): Promise<void> {
    this.train?.next.setAlpha(0)
    await this.appear(
      this.others.filter(({ alpha }) => alpha > faint),
      false,
    )
    await this.whistle()
    const each = this.paced(trial.lookMsEach)
    const groups = trial.presentation === 'together' ? [this.shown] : this.shown.map((rider) => [rider])
    for (const group of groups) {
      await this.appear(group, true)
      await this.pause(each * group.length)
      this.seenMs += each * group.length
      await this.appear(group, false)
    }
    const ports = { hand: this.hand(), drawing: this.drawing() }
    const { at, width, height } = this.lying().choices
    const over = boundsOf(
      at.flatMap(({ x, y }) => [corner(x, y, -width, -height), corner(x, y, width, height)]),
    )
    const tapped = await meanwhile(ports, { ms: trial.delayMs, kind: trial.meanwhile, over })
    if (tapped !== null) this.puffs = (this.puffs ?? 0) + tapped
    const back = this.others.filter((_, place) => this.seek?.left().includes(place) ?? true)
    await this.appear(back, true)
    if (trial.answer === 'reproduce') this.train?.next.setAlpha(1)
  }

  private async appear(images: readonly Phaser.GameObjects.Image[], isThere: boolean): Promise<void> {
    if (images.length > 0) await this.tween({ targets: images, alpha: isThere ? 1 : 0, duration: ms.come })
  }

  private async whistle(): Promise<void> {
    this.tools.sound.play('along')
    if (this.tools.calm) return this.pause(ms.moment)
    await this.tween({ targets: this.train?.engine, y: '-=8', duration: 130, yoyo: true, repeat: 1 })
  }

  private async pointOut(trial: RowTrial, giving: Giving): Promise<void> {
    const given = giving.soFar().map((place) => trial.waiting[place] ?? -1)
    const place = trial.waiting.indexOf(comesNext(trial, given) ?? -1)
    if (place < 0 || giving.soFar().includes(place)) return this.whistle()
    this.pointedAt += 1
    await this.riders?.nod(place)
  }

  private stepBack(place: number): void {
    const image = this.others[place]
    if (image) void this.tween({ targets: image, alpha: faint, duration: 320 })
  }

  private async beginAnew(trial: RowTrial): Promise<void> {
    await this.pause(ms.seated)
    await this.riders?.arrange(trial.waiting.map(() => null))
    await this.show(trial)
  }

  /** All ride to where they were, so that the row is seen as it was. */
  private async setRight(trial: RowTrial): Promise<void> {
    await this.pause(ms.seated + ms.moment)
    const seatOf = (rider: number) => {
      const k = trial.row.indexOf(rider)
      return k < 0 ? null : this.seat(k)
    }
    await this.riders?.arrange(trial.waiting.map(seatOf))
    await this.pause(ms.seen)
  }

  /** One after another hops. */
  private async cheer(trial: RowTrial): Promise<void> {
    await this.pause(ms.seated)
    if (this.tools.calm) return this.pause(ms.moment)
    await this.riders?.hop(askedOf(trial).map((rider) => trial.waiting.indexOf(rider)))
  }

  private markNext(trial: RowTrial, given: number): void {
    const { x, y } = this.seatAsked(trial, Math.min(given, trial.row.length - 1))
    this.train?.next.setPosition(x, y).setAlpha(given < trial.row.length ? 1 : 0)
  }

  private seatAsked({ row, direction }: RowTrial, k: number): Point {
    return this.seat(direction === 'forward' ? k : row.length - 1 - k)
  }

  private seat(k: number): Point {
    return this.lying().seatsAt[k] ?? { x: 500, y: 0 }
  }

  private candidates(name: string): Candidate[] {
    const { at, width, height } = this.lying().choices
    return at.map((one, k) => ({ label: `${name} ${k + 1}`, at: one, size: width, height }))
  }

  private lying(): RowLayout {
    if (!this.laid) throw new Error('no train was laid')
    return this.laid
  }

  /** Puts one rider, or several on a board. */
  private putRow(
    key: string,
    at: Point,
    { riders, hue }: RowTrial,
    row: readonly number[],
    size: number,
  ): Phaser.GameObjects.Image {
    const { width, height } = this.lying().choices
    const isBoard = row.length > 1
    const step = width / (row.length + 0.3)
    return this.put(at, {
      key,
      width: isBoard ? width + 20 : size * 1.2,
      height: isBoard ? height + 24 : size * 1.2,
      paint: (brush) => {
        if (isBoard) paintRowBoard(brush, width, height)
        for (const [k, rider] of row.entries()) {
          const shape = riders[rider]
          const x = (k - (row.length - 1) / 2) * step
          if (shape)
            placed(brush, { x, y: 0 }, () =>
              paintShape(brush, shape, this.pictures.look(shape, { size, hue })),
            )
        }
      },
    })
  }
}

function isRight(trial: RowTrial, given: readonly number[] = []): boolean {
  return judgeTry(trial, given).right
}

function corner(x: number, y: number, width: number, height: number): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
