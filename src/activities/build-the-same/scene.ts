/** Build the same: a model on a washing line, a ground to build on, a tray of parts on the grass. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../core/geometry'
import { modelSideFor } from '../../core/model-and-choices'
import { ActivityScene } from '../../scenes/activity-scene'
import { openCarrying, type Carries, type Carry } from '../../scenes/carrying'
import { layBuildingSite, lookingOn } from './scene/building-site'
import type { HungCard } from './scene/hung-card'
import { paintPart } from './scene/building-parts'
import { paintPlaceRing } from './scene/site-picture'
import { beginBuilding, turnedOn, type Building } from './building'
import { gridMiddle, inPlaces, layOut, middleOf, pageHeight, placeAt, type BuildLayout } from './layout'
import { angleOf, lookOf, siteOf } from './look'
import { nextStep, type NextStep } from './next-step'
import { turnStep, type Part } from './parts'
import { promptLine } from './strings'
import { indexIn, landingsOf, modelId, reachable } from './reachable'
import { placeInModel, type BuildResponse, type BuildTrial } from './trial'

/** A trial on the page. */
interface Site {
  readonly trial: BuildTrial
  readonly laid: BuildLayout
  readonly model: HungCard
  readonly building: Building
}

/** A kind in the tray, lying as its next part will. */
interface Pile {
  readonly at: Point
  readonly image: Phaser.GameObjects.Image
  part: Part
}

/** What the hand holds: where it came from, and where it goes back to. */
interface Held {
  readonly part: Part
  readonly from: number | null
  readonly home: Point
  readonly image: Phaser.GameObjects.Image
}

/** Full and at rest for so long, it is taken for built, ms. */
const restMs = 4000
/** How long a covered model is seen as help, ms. */
const helpMs = 3000
/** A part let go this far beside the board still goes to it, in places. */
const beside = 0.35

/** The scene of one sitting. */
export default class BuildTheSameScene extends ActivityScene<BuildTrial, BuildResponse> {
  protected readonly pageHeight = pageHeight
  private site: Site | null = null
  private piles: Pile[] = []
  private images = new Map<number, Phaser.GameObjects.Image>()
  private held: Held | null = null
  private carries: Carries | null = null
  private isLooking = false
  /** Counts what happened on the board, so that a rest can tell whether it was one. */
  private stirs = 0

  protected lay(trial: BuildTrial): void {
    const laid = layOut(trial, this.room(), modelSideFor(this.tools.child.hand))
    this.held = null
    this.carries = null
    this.isLooking = false
    this.stirs += 1
    this.tools.puppets.showWorm(laid.onlooker && lookingOn(laid.onlooker, gridMiddle(laid.board)))
    const building = beginBuilding(trial)
    this.site = { trial, laid, building, model: layBuildingSite(this.drawing(), siteOf(trial, laid)) }
    this.piles = trial.kinds.map((_, kind) => {
      const at = laid.piles[kind] ?? gridMiddle(laid.board)
      const part = { kind, turn: 0 }
      return { at, part, image: this.putPart(part, at, laid.pile) }
    })
    this.images = new Map(
      building
        .board()
        .flatMap((part, place) =>
          part ? [[place, this.putPart(part, middleOf(laid.board, place), laid.board.place)] as const] : [],
        ),
    )
  }

  protected override laidAs(): BuildLayout | null {
    return this.site?.laid ?? null
  }

  protected override promptLine(trial: BuildTrial): string {
    return promptLine(trial)
  }

  protected override helpLine(): string {
    return this.next()?.how === 'turn' ? 'help-turn' : 'help'
  }

  protected async demonstrate(): Promise<void> {
    await this.showHow()
    this.tools.sound.play('again')
  }

  protected async play({ model, showMs }: BuildTrial): Promise<BuildResponse> {
    if (model !== 'shown') await this.look(showMs)
    const readyMs = model === 'shown' ? 0 : Math.round(this.tools.clockMs())
    return new Promise((resolve) => {
      const done = () => this.considered(readyMs, resolve)
      this.carries = openCarrying(this.hand(), {
        things: () => this.things(),
        landings: () => {
          const { trial, laid } = this.lying()
          return landingsOf(trial, laid, typeof this.held?.from === 'number')
        },
        pickedUp: (id) => this.pickUp(id),
        carried: (_, { x, y }) => this.held?.image.setPosition(x, y),
        putBack: () => {
          this.letGo()
          done()
        },
        tapped: ({ id, tMs }) => {
          this.letGo(true)
          if (id === modelId) return void this.lookAgain(tMs)
          this.turnPart(id, tMs)
          done()
        },
        putDown: (carry) => {
          this.putDown(carry)
          done()
        },
      })
    })
  }

  /** The place is pointed at in the model and on the board; then it is shown how; then only what is needed is bright. */
  protected async help(trial: BuildTrial, step: number): Promise<void> {
    const next = this.next()
    if (!next) return
    const { laid } = this.lying()
    const { place } = laid.board
    if (trial.model !== 'shown') void this.look(helpMs)
    const ring = this.put(middleOf(laid.board, next.place), {
      key: 'ring',
      width: place,
      height: place,
      paint: (brush) => paintPlaceRing(brush, place),
    })
    if (step >= 3) this.fadeOthers(next)
    const inModel = middleOf(laid.model, placeInModel(trial, next.place))
    await this.ghost([inModel, middleOf(laid.board, next.place)], 1600)
    if (step >= 2) await this.showHow()
    ring.destroy()
  }

  protected override pleasedAt(): Point {
    const { board, onlooker } = this.lying().laid
    return onlooker ?? { x: gridMiddle(board).x, y: board.y + board.down * board.place }
  }

  private lying() {
    if (!this.site) throw new Error('nothing was laid')
    return this.site
  }

  private next(): NextStep | null {
    const { trial, building } = this.lying()
    return nextStep(trial, building.board())
  }

  private things() {
    const { trial, laid, building } = this.lying()
    const piles = this.piles.map(({ part }) => part)
    return this.isLooking ? [] : reachable(trial, laid, { board: building.board(), piles })
  }

  private pickUp(id: string): void {
    const { laid, building } = this.lying()
    this.tools.sound.play('pick-up')
    this.stirs += 1
    const pile = this.piles[indexIn(id, 'pile') ?? -1]
    const from = indexIn(id, 'place')
    const part = pile?.part ?? building.board()[from ?? -1]
    if (!part) return
    const home = pile?.at ?? middleOf(laid.board, from ?? 0)
    const image = pile ? this.putPart(part, home, laid.board.place) : this.images.get(from ?? -1)
    if (!image) return
    this.page?.bringToTop(image)
    this.still(image, part)
    this.held = { part, from, home, image }
  }

  /** It goes back to where it came from; at once when it was only tapped. */
  private letGo(atOnce = false): void {
    const { held } = this
    this.held = null
    if (!held) return
    const { image, from, home } = held
    if (atOnce && from === null) return image.destroy()
    if (atOnce) return void image.setPosition(home.x, home.y)
    this.tools.sound.play('put-down')
    void this.tween({ targets: image, ...home, duration: 260 }).then(() => {
      if (from === null) image.destroy()
    })
  }

  private putDown({ stroke, dropAt }: Carry): void {
    const { trial, laid, building } = this.lying()
    const { held } = this
    if (!held) return
    const { image, part, from, home } = held
    image.setPosition(dropAt.x, dropAt.y)
    const drop = inPlaces(laid.board, dropAt)
    const to = placeAt(laid.board, drop, beside + this.tools.child.accommodations.aimHelp)
    const isTaken = to !== null && trial.given.includes(to)
    if (to === from || isTaken) {
      // Let go near where it lay it was not meant for the board: no miss.
      if (isTaken || (to === null && distance(dropAt, home) > laid.pile * 0.6)) this.missed()
      return this.letGo()
    }
    this.held = null
    building.put({ part, from, to, dropAt: drop, stroke })
    if (from !== null) this.images.delete(from)
    this.tools.sound.play(to === null ? 'put-down' : 'bead-on')
    if (to === null) return this.fadeAway(image)
    const before = this.images.get(to)
    if (before) this.fadeAway(before)
    this.images.set(to, image)
    void this.tween({ targets: image, ...middleOf(laid.board, to), duration: 160, ease: 'Sine.easeOut' })
  }

  /** Turns what was tapped by one step; in the tray, the next part will lie so. */
  private turnPart(id: string, tMs: number): void {
    const { trial, laid, building } = this.lying()
    const pile = this.piles[indexIn(id, 'pile') ?? -1]
    const at = indexIn(id, 'place')
    const part = pile?.part ?? building.board()[at ?? -1]
    const image = pile?.image ?? this.images.get(at ?? -1)
    if (!part || !image) return
    this.tools.sound.play('tap')
    if (pile) pile.part = turnedOn(trial, part)
    else if (at !== null) building.turnAt(at, tMs)
    this.still(image, part)
    if (at !== null) image.copyPosition(middleOf(laid.board, at))
    void this.tween({ targets: image, angle: angleOf(trial, part) + turnStep(trial.material), duration: 180 })
  }

  /** Whatever still moves there stops as it will lie. */
  private still(image: Phaser.GameObjects.Image, part: Part): void {
    this.tweens.killTweensOf(image)
    image.setAngle(angleOf(this.lying().trial, part))
  }

  /** After every move: the same as the model it is done; full and at rest it is taken for built, and the model seen. */
  private considered(readyMs: number, done: (response: BuildResponse) => void): void {
    const { building } = this.lying()
    this.carries?.refresh()
    const stir = (this.stirs += 1)
    const stands = building.stands()
    if (stands === 'open') return
    if (stands === 'the same') {
      building.takenForBuilt()
      this.carries?.close()
      this.turnIsOver(building.response(readyMs))
      void this.celebrate().then(() => done(building.response(readyMs)))
      return
    }
    void this.pause(this.paced(restMs)).then(() => {
      if (this.stirs !== stir) return
      building.takenForBuilt()
      this.missed()
      void this.look(helpMs)
    })
  }

  /** The model is seen; meanwhile nothing can be built. */
  private async look(ms: number): Promise<void> {
    const { model, trial } = this.lying()
    if (trial.model === 'shown') return model.show(ms)
    this.isLooking = true
    this.carries?.refresh()
    await this.whileShowing(model.show(ms))
    this.isLooking = false
    this.carries?.refresh()
  }

  private async lookAgain(tMs: number): Promise<void> {
    const { building, trial } = this.lying()
    building.looked(tMs)
    this.stirs += 1
    await this.look(trial.showMs)
  }

  /** The ghost hand brings the next part, or taps the one that lies another way round. */
  private async showHow(): Promise<void> {
    const next = this.next()
    if (!next) return
    const { board, tray } = this.lying().laid
    const at = middleOf(board, next.place)
    const pile = this.piles[next.kind ?? -1]
    if (next.how === 'bring' && pile) return this.ghost([pile.at, at], 1700)
    if (next.how === 'take away') return this.ghost([at, { x: tray.x + tray.width / 2, y: tray.y }], 1700)
    const image = this.images.get(next.place)
    const tap = this.ghost([{ x: at.x + board.place * 0.5, y: at.y + board.place * 0.5 }, at, at], 1200)
    if (image)
      await this.tween({ targets: image, angle: image.angle + 16, duration: 260, yoyo: true, delay: 700 })
    await tap
  }

  /** Only what is needed stays bright for a while. */
  private fadeOthers({ kind }: NextStep): void {
    for (const [k, { image }] of this.piles.entries()) if (kind !== null && k !== kind) image.setAlpha(0.4)
    void this.pause(6000).then(() => {
      for (const { image } of this.piles) image.setAlpha(1)
    })
  }

  private fadeAway(image: Phaser.GameObjects.Image): void {
    void this.tween({ targets: image, alpha: 0, duration: 240 }).then(() => image.destroy())
  }

  /** Part after part stirs, as when a hand strokes over what is finished. */
  private async celebrate(): Promise<void> {
    const inOrder = [...this.images].sort(([a], [b]) => a - b).map(([, image]) => image)
    const stir = (image: Phaser.GameObjects.Image, k: number) =>
      this.tween({ targets: image, scale: image.scale * 1.08, duration: 150, yoyo: true, delay: 60 * k })
    await (this.tools.calm ? this.pause(400) : Promise.all(inOrder.map(stir)))
  }

  private putPart(part: Part, at: Point, size: number): Phaser.GameObjects.Image {
    const { trial } = this.lying()
    const look = lookOf(trial, part, size)
    return this.put(at, {
      key: `part-${look.shape}-${look.cloth}-${look.other}-${Math.round(size)}`,
      keep: true,
      width: size * 1.1,
      height: size * 1.1,
      paint: (brush) => paintPart(brush, look),
    }).setAngle(angleOf(trial, part))
  }
}
