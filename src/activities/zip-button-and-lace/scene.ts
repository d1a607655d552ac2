/** Zip, button and lace: a cold bear and an inchworm in a boot, until all is closed. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import type { Place } from '../../core/sitting'
import { ActivityScene } from '../../scenes/activity-scene'
import { openCarrying, type Carriable, type Carry, type Landing } from '../../scenes/carrying'
import { drawLaces, drawStraps, drawZip } from './scene/garment-lines'
import { putGlows, putPiece, warmWearer } from './scene/garment-pieces'
import { clothOf, paintGarment, type GarmentLook } from './scene/garment'
import { landedAt } from './landing'
import { frontsShut, layOut, pageHeight, restOf, type FastenLayout } from './layout'
import { openSteps, openThings, spotAt, stepsOf, type Step } from './steps'
import type { FastenMove, FastenResponse, FastenTrial } from './trial'
import { closedShare, pulled, sentTo, teethOf, type Slider } from './zipping'

/** A button half through its slit is seen from its edge: this share of its width. */
const halfThrough = 0.5

/** The scene of one sitting. */
export default class ZipButtonAndLaceScene extends ActivityScene<FastenTrial, FastenResponse> {
  protected readonly pageHeight = pageHeight
  private trial: FastenTrial | null = null
  private laid: FastenLayout | null = null
  private before: FastenTrial['kind'] | null = null
  private drawn: Phaser.GameObjects.Graphics | null = null
  private glows: Phaser.GameObjects.Image[] = []
  private pieces = new Map<string, Phaser.GameObjects.Image>()
  private teeth: readonly Point[] = []
  private slider: Slider = { at: 0, stuck: false }
  private done = 0
  private hinted = false
  /** The piece that is in the hand, and where the hand took it; null while it was not dragged. */
  private held: { readonly id: string; readonly from: Point; readonly at: Point | null } | null = null

  protected lay(trial: FastenTrial): void {
    const laid = layOut(trial, this.room())
    this.trial = trial
    this.laid = laid
    this.done = 0
    this.held = null
    this.slider = { at: 0, stuck: false }
    this.teeth = teethOf(laid.line)
    this.hinted = trial.order === 'shown'
    const look = this.look()
    const height = this.height()
    this.put(
      { x: 0, y: 0 },
      {
        key: 'garment',
        width: 1000,
        height,
        origin: 'corner',
        paint: (brush) => paintGarment(brush, look, height),
      },
    )
    this.drawn = this.add.graphics()
    this.page?.add(this.drawn)
    this.glows = putGlows(this.drawing(), laid.size)
    this.pieces = new Map(
      openThings(trial, 0).map((thing) => {
        const at = this.restingAt(thing)
        const piece = putPiece(this.drawing(), thing, at, laid.size)
        return [thing, piece.setAngle(this.angleAt(thing, at.x))]
      }),
    )
    this.redraw()
    this.showNextGlow()
  }

  protected override async introduce(trial: FastenTrial, place: Place): Promise<void> {
    const isNew = trial.kind !== this.before
    this.before = trial.kind
    await super.introduce(trial, isNew ? { ...place, index: 0 } : place)
  }

  protected async demonstrate(): Promise<void> {
    await this.ghostNext(1700)
  }

  protected override promptLine({ kind }: FastenTrial): string {
    return kind
  }

  protected override laidAs(): FastenLayout | null {
    return this.laid
  }

  protected play(trial: FastenTrial): Promise<FastenResponse> {
    const moves: FastenMove[] = []
    const { size, tolerance, line, spots } = this.lying()
    return new Promise((resolve) => {
      const carries = openCarrying(this.hand(), {
        things: () => openThings(trial, this.done).map((id) => this.carriable(id)),
        landings: () => this.landings(),
        pickedUp: (id) => this.pickUp(id),
        carried: (id, at) => this.carryTo(id, at),
        putBack: (id) => this.settleAt(id),
        putDown: (carry) => {
          const from = this.held?.from ?? this.restingAt(carry.id)
          const move = trial.kind === 'zip' ? this.letGoOfSlider(carry) : this.letGo(carry)
          moves.push({ thing: carry.id, stroke: carry.stroke, from, dropAt: carry.dropAt, ...move })
          if (this.done < stepsOf(trial).length) return carries.refresh()
          carries.close()
          const closed = trial.kind === 'zip' ? this.closed() : null
          const laid = { size, tolerance, line: [...line], spots: [...spots] }
          void warmWearer(this.drawing(), this.look()).then(() => resolve({ moves, closed, laid }))
        },
      })
    })
  }

  protected async help(_trial: FastenTrial, step: number): Promise<void> {
    this.hinted = true
    this.showNextGlow()
    const piece = this.pieces.get(this.next()?.thing ?? '')
    if (!piece || this.held) return
    await this.tween({ targets: piece, angle: piece.angle + 9, duration: 160, yoyo: true, repeat: 1 })
    if (step > 1) await this.ghostNext(1800)
  }

  /** In the snow in front of whoever is warm now. */
  protected override pleasedAt(): Point {
    const { y, height } = this.lying().garment
    return { x: 500, y: Math.min(this.height() - 60, y + height + 24) }
  }

  private lying(): FastenLayout {
    if (!this.laid) throw new Error('no garment was laid')
    return this.laid
  }

  private asked(): FastenTrial {
    if (!this.trial) throw new Error('no garment was laid')
    return this.trial
  }

  private look(): GarmentLook {
    const { garment, size, spots } = this.lying()
    const { kind, coat } = this.asked()
    return { kind, box: garment, cloth: clothOf(coat), size, spots }
  }

  private next(): Step | undefined {
    return stepsOf(this.asked())[this.done]
  }

  private spot(id: string): Point {
    return this.lying().spots.find((spot) => spot.id === id)?.at ?? { x: 500, y: 0 }
  }

  /** Where a thing is while no hand holds it. */
  private restingAt(thing: string): Point {
    if (thing === 'slider') return this.teeth[this.slider.at] ?? { x: 500, y: 0 }
    return restOf(this.lying(), thing, spotAt(this.asked(), thing, this.done))
  }

  private carriable(id: string): Carriable {
    return { id, label: id.replace('-', ' '), at: this.restingAt(id), size: this.lying().size }
  }

  private landings(): Landing[] {
    const trial = this.asked()
    const open = openSteps(trial, this.done)
    const places = [...new Set(open.map(({ to }) => to))]
    return places.map((id) => ({
      id,
      label: id.replaceAll('-', ' '),
      at: this.spot(id),
      size: this.lying().size,
    }))
  }

  private pickUp(id: string): void {
    this.tools.sound.play('pick-up')
    const image = this.pieces.get(id)
    if (!image) return
    this.tweens.killTweensOf(image)
    this.held = { id, from: this.restingAt(id), at: null }
    image.setAngle(0)
    this.page?.bringToTop(image)
    this.showNextGlow()
  }

  private carryTo(id: string, at: Point): void {
    if (!this.held) return
    this.held = { ...this.held, at }
    if (id === 'slider') return this.pullTo(at)
    this.pieces.get(id)?.setPosition(at.x, at.y)
    this.redraw()
  }

  private pullTo(at: Point): void {
    const { tolerance } = this.lying()
    const before = this.slider.at
    this.slider = pulled(this.teeth, this.slider, at, tolerance * this.aim())
    if (Math.floor(before / 25) !== Math.floor(this.slider.at / 25)) this.tools.sound.play('along')
    const tooth = this.restingAt('slider')
    this.pieces.get('slider')?.setPosition(tooth.x, tooth.y)
    this.redraw()
  }

  private letGoOfSlider({ dropAt }: Carry): Pick<FastenMove, 'landed' | 'to'> {
    const { tolerance } = this.lying()
    const { number } = this.asked()
    if (this.held?.at === null) this.slider = sentTo(this.teeth, this.slider, dropAt, tolerance * this.aim())
    const { stuck } = this.slider
    const closed = this.closed()
    const at = closed === 1 ? this.teeth.length - 1 : this.slider.at
    this.slider = { at, stuck: false }
    this.done = closed === 1 ? number : Math.min(number - 1, Math.floor(closed * number + 0.01))
    this.settleAt('slider')
    if (closed < 1 && stuck) this.missed()
    return { landed: closed === 1 ? 'done' : stuck ? 'beside' : 'on the way', to: null }
  }

  private letGo({ id, dropAt }: Carry): Pick<FastenMove, 'landed' | 'to'> {
    const { aimHelp } = this.tools.child.accommodations
    const trial = this.asked()
    const move = landedAt(trial, this.lying(), { thing: id, dropAt, done: this.done }, aimHelp)
    if (move.landed === 'done') {
      this.done += 1
      this.hinted = trial.order === 'shown'
      this.tools.sound.play('bead-on')
    } else {
      if (trial.order === 'after a miss') this.hinted = true
      const { from } = this.held ?? { from: dropAt }
      // Put back near its place, it was not meant for any other: no miss.
      if (Math.hypot(dropAt.x - from.x, dropAt.y - from.y) > this.lying().size * 0.5) this.missed()
    }
    this.settleAt(id)
    return move
  }

  /** A piece that nobody holds goes to where it belongs by now. */
  private settleAt(id: string): void {
    this.held = null
    const image = this.pieces.get(id)
    if (!image) return
    const { x, y } = this.restingAt(id)
    const isHalf = spotAt(this.asked(), id, this.done).startsWith('slit')
    image.scaleX = image.scaleY * (isHalf ? halfThrough : 1)
    this.showNextGlow()
    void this.tween({
      targets: image,
      x,
      y,
      angle: this.angleAt(id, x),
      duration: this.tools.calm ? 1 : 220,
      ease: 'Sine.easeOut',
      onUpdate: () => this.redraw(),
    }).then(() => this.redraw())
  }

  /** The end of a lace hangs outward and down. */
  private angleAt(id: string, x: number): number {
    return id.startsWith('lace') ? (x < 500 ? -125 : 125) : 0
  }

  private aim(): number {
    return 1 + this.tools.child.accommodations.aimHelp
  }

  private closed(): number {
    const { line, tolerance } = this.lying()
    return closedShare(line, this.slider.at, tolerance)
  }

  /** The ghost hand does the next step. */
  private async ghostNext(ms: number): Promise<void> {
    const next = this.next()
    if (!next) return
    const from = this.restingAt(next.thing)
    const way = next.thing === 'slider' ? this.teeth.slice(this.slider.at) : [from, this.spot(next.to)]
    await this.ghost(way, ms)
  }

  /** Shows what comes next and where it goes, where that is shown. */
  private showNextGlow(): void {
    const next = this.next()
    const isZip = this.trial?.kind === 'zip'
    const places = next
      ? [
          this.held ? null : this.restingAt(next.thing),
          isZip ? (this.teeth[this.teeth.length - 1] ?? null) : this.spot(next.to),
        ]
      : []
    this.glows.forEach((glow, k) => {
      const at = places[k]
      glow.setVisible(this.hinted && at !== null && at !== undefined)
      if (at) glow.setPosition(at.x, at.y)
    })
  }

  private redraw(): void {
    const { drawn } = this
    if (!drawn) return
    const { size, garment } = this.lying()
    const { kind, coat } = this.asked()
    const cloth = clothOf(coat)
    const tooth = garment.height * 0.016
    if (kind === 'zip')
      return drawZip(drawn, {
        teeth: this.teeth,
        at: this.slider.at,
        gape: garment.height * 0.075,
        tooth,
        cloth,
      })
    const pieces = [...this.pieces]
    if (kind === 'buttons') {
      const straps = pieces.map(([id, to]) => ({ from: this.spot(id.replace('button', 'home')), to }))
      return drawStraps(drawn, {
        straps,
        width: size * 0.52,
        shut: frontsShut(this.lying(), this.done),
        cloth,
      })
    }
    drawLaces(
      drawn,
      pieces.map(([id, end]) => this.laceWay(id, end)),
      Math.min(size * 0.2, tooth * 1.5),
    )
  }

  /** From the middle through the eyelets passed to the end. */
  private laceWay(id: string, end: Phaser.GameObjects.Image): Point[] {
    const own = stepsOf(this.asked())
      .slice(0, this.done)
      .filter(({ thing }) => thing === id)
    const start = this.spot(spotAt(this.asked(), id, 0))
    const back = 0.32 * this.lying().size
    const knot = { x: end.x - Math.sin(end.rotation) * back, y: end.y + Math.cos(end.rotation) * back }
    return [{ x: 500, y: start.y }, start, ...own.map(({ to }) => this.spot(to)), knot]
  }
}
