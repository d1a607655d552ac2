/** Tweezers: small animals in a pond, tongs that lie in the child's fingers, and a leaf to be safe on. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../core/geometry'
import type { Fingertip } from '../../core/grasp'
import { ActivityScene } from '../../scenes/activity-scene'
import { openCarrying, type Carries, type Carry } from '../../scenes/carrying'
import { openEpisode, tipsOf } from '../../scenes/episode'
import { layGhostTips, type GhostTips } from '../../scenes/ghost-tips'
import { layHoldRing, type HoldRing } from '../../scenes/hold-ring'
import { likenessOf } from './scene/likeness'
import { layPond, putWaterRings } from './scene/pond'
import { layFingerPads, type FingerPads } from '../../scenes/finger-pads'
import { sharedPicture } from '../../scenes/painting'
import { putPicture } from '../../scenes/put-picture'
import { layTongs, type Tongs } from './scene/tongs'
import { steadyWith } from '../../scenes/steady'
import type { Contact } from '../../scenes/touch-state'
import { waitsAt } from './drops'
import { bankHeight, isOnLeaf, layOut, pageHeight, type TweezersLayout } from './layout'
import { heldShare, restingPinch, stepPinch, type PinchRules, type PinchState } from './pinch'
import { eased, padsAround, seatOn, shownGrasp } from './shown'
import { openSwim, type Swim } from './swim'
import type { Ended, TweezersGrasp, TweezersResponse, TweezersTrial } from './trial'

/** A held animal is shown this much larger. */
const lifted = 1.14
/** A finger within this many times its reach is at the animal: it holds still. */
const nearBy = 2
/** After it was put down, or came, an animal waits so long before it swims, ms. */
const settleMs = 700

/** The scene of one sitting. */
export default class TweezersScene extends ActivityScene<TweezersTrial, TweezersResponse> {
  protected readonly pageHeight = pageHeight
  private laid: TweezersLayout | null = null
  private animals: Phaser.GameObjects.Image[] = []
  private pads: FingerPads | null = null
  private rings: Phaser.GameObjects.Image | null = null
  private ring: HoldRing | null = null
  private tongs: Tongs | null = null
  private tips: GhostTips | null = null
  private watch: ((nowMs: number) => void) | null = null
  private current = 0
  private at: Point = { x: 0, y: 0 }
  private swim: Swim | null = null
  /** Fingers are at the animal or hold it, or it is carried: it does not swim. */
  private isHeld = false
  private twins: Carries | null = null
  private helped = 0

  protected async lay(trial: TweezersTrial): Promise<void> {
    const laid = layOut(trial, this.room(), this.tools.child.accommodations.aimHelp)
    this.laid = laid
    this.current = 0
    this.helped = 0
    this.watch = null
    this.at = laid.starts[0] ?? laid.leafAt
    this.isHeld = false
    this.swim = null
    const pictures = await Promise.all(trial.things.map(({ animal }) => sharedPicture(animal)))
    const ports = this.drawing()
    layPond(ports, { ...laid, bank: bankHeight })
    this.rings = putWaterRings(ports, this.at, laid.size)
    this.pads = layFingerPads(ports, trial.fingers, trial.fingers > 1)
    this.animals = trial.things.map(({ animal }, k) => {
      const look = { key: `animal-${animal}`, size: laid.size, picture: pictures[k] ?? null }
      return putPicture(ports, laid.starts[k] ?? this.at, look).setAlpha(k === 0 ? 1 : 0)
    })
    this.ring = layHoldRing(this, this.page)
    this.tongs = layTongs(this, this.page)
    this.tips = layGhostTips(ports)
    this.showPads(laid)
  }

  protected override laidAs(): (TweezersLayout & { readonly at: Point; readonly current: number }) | null {
    return this.laid && { ...this.laid, at: this.at, current: this.current }
  }

  protected override promptLine({ fingers }: TweezersTrial): string {
    return fingers === 1 ? 'one' : fingers === 3 ? 'three' : 'prompt'
  }

  protected override helpLine({ fingers }: TweezersTrial): string {
    if (this.helped >= 2 || fingers === 1) return 'oneHelp'
    return fingers === 3 ? 'threeHelp' : 'help'
  }

  /** Fingertips with the tongs close upon the animal and carry its likeness to the leaf; itself stays where it is. */
  protected async demonstrate(): Promise<void> {
    const laid = this.lying()
    const from = this.at
    // While it is shown how, it waits.
    const { swim } = this
    this.swim = null
    const pads = this.padPlaces(laid)
    const shown = { share: 0 }
    const animal = this.animals[this.current]
    const likeness = animal && likenessOf(this, animal)
    const show = () => {
      const { tips, middle } = shownGrasp(shown.share, { from, to: laid.leafAt, pads, laid })
      this.tongs?.show(tips)
      this.tips?.show(tips)
      likeness?.setPosition(middle.x, middle.y)
    }
    this.pads?.hide()
    show()
    await this.tween({
      targets: shown,
      share: 1,
      duration: this.paced(2600),
      ease: 'Linear',
      onUpdate: show,
    })
    this.tongs?.show([])
    this.tips?.hide()
    likeness?.destroy()
    if (this.current < this.animals.length) this.swim = swim
    this.showPads(laid)
  }

  protected play(trial: TweezersTrial): Promise<TweezersResponse> {
    const laid = this.lying()
    const { unitsPerMm, size } = laid
    this.swim = openSwim(laid, trial.moving * this.tools.child.accommodations.speed)
    this.swim.settle(this.at)
    const grasps: TweezersGrasp[] = []
    return new Promise((resolve) => {
      const done = () => {
        this.watch = null
        this.swim = null
        this.twins = null
        this.tongs?.show([])
        carries.close()
        void this.pause(700).then(() => resolve({ grasps, laid: { unitsPerMm, size } }))
      }
      const tell = (grasp: TweezersGrasp) => {
        grasps.push(grasp)
        this.settleAfter(trial, grasp, grasps)
        if (this.current === trial.things.length) done()
        else carries.refresh()
      }
      const carries = this.openCarries(trial, tell)
      this.twins = carries
      if (!this.tools.child.accommodations.stickyDrag) this.pinch(trial, tell)
    })
  }

  /** First the pads again, then a wider way to pinch, at last one finger is enough. */
  protected async help(_trial: TweezersTrial, step: number): Promise<void> {
    this.helped = step
    const laid = this.lying()
    this.showPads(laid)
    await this.pads?.wink()
    if (step >= 2 && this.watch) await this.demonstrate()
  }

  protected override moment(): void {
    this.swimOn(Math.min(100, this.game.loop.delta))
    this.watch?.(this.tools.clockMs())
  }

  protected override pleasedAt(): Point {
    return { x: 500, y: this.height() - 84 }
  }

  /** Listens to all fingers and to time. */
  private pinch(trial: TweezersTrial, tell: (grasp: TweezersGrasp) => void): void {
    const episode = openEpisode()
    let state: PinchState = restingPinch
    let all: readonly Contact[] = []
    const steady = steadyWith(this.tools.child.accommodations.steadying)
    let held: { readonly tMs: number; readonly ids: Set<number> } | null = null
    const step = (tMs: number, taken = false) => {
      const tips = tipsOf(all)
      const rules = this.rulesFor(trial, tips, state)
      const next = stepPinch(state, { tips, tMs, taken }, this.at, rules)
      state = next.state
      if (state.kind === 'carrying') {
        for (const id of state.ids) held?.ids.add(id)
        if (next.event?.kind === 'took hold') steady.reset()
        const seen = steady.follow(state.at, tMs)
        this.animals[this.current]?.setPosition(seen.x, seen.y)
      }
      if (state.kind !== 'carrying')
        this.isHeld = tips.some((tip) => distance(tip, this.at) <= rules.reach * nearBy)
      this.showFingers(state, tips, heldShare(state, tMs, rules))
      const { event } = next
      if (!event) return
      if (event.kind === 'took hold') {
        held = { tMs, ids: new Set(state.kind === 'carrying' ? state.ids : []) }
        return this.lift()
      }
      // Where the animal is seen, there it is let go.
      const to = event.kind === 'let go' ? steady.follow(event.at, tMs) : this.at
      const grasp = {
        ...({ thing: this.current, by: 'fingers', fingers: rules.fingers, most: episode.most() } as const),
        ended: event.kind === 'let go' && isOnLeaf(this.lying(), to) ? ('on the leaf' as const) : event.why,
        strokes: episode.strokes(held ? [...held.ids] : undefined),
        heldAtMs: held?.tMs ?? null,
        letGoAtMs: event.kind === 'let go' ? tMs : null,
        from: this.at,
        to,
      }
      held = null
      episode.over(all)
      tell(grasp)
    }
    const heard = (contact: Contact, now: readonly Contact[], taken = false) => {
      all = now
      if (this.watch) step(contact.readings[contact.readings.length - 1]?.tMs ?? 0, taken)
    }
    this.watch = (nowMs) => step(nowMs)
    this.listenToTouches({
      landed: (contact, now) => {
        episode.landed(contact, now)
        heard(contact, now)
      },
      moved: (contact, now) => heard(contact, now),
      ended: (contact, stroke, now) => heard(contact, now, stroke.interrupted),
    })
  }

  /** Keys always carry; taps do where the child carries by tapping. */
  private openCarries(trial: TweezersTrial, tell: (grasp: TweezersGrasp) => void): Carries {
    const { leafAt, leafRadius, size } = this.lying()
    const quiet = { listen: () => undefined, silence: () => undefined }
    const ports = { ...this.hand(), ...(this.tools.child.accommodations.stickyDrag ? {} : quiet) }
    const done = (carry: Carry) => {
      const by: TweezersGrasp['by'] = carry.by === 'keyboard' ? 'keyboard' : 'taps'
      const ended: Ended = isOnLeaf(this.lying(), carry.dropAt) ? 'on the leaf' : 'lifted'
      const [heldAtMs = 0, letGoAtMs = heldAtMs] = carry.stroke.tMs
      const base = { thing: this.current, by, fingers: 1, most: 1, ended, strokes: [carry.stroke] }
      tell({ ...base, heldAtMs, letGoAtMs, from: this.at, to: carry.dropAt })
    }
    return openCarrying(ports, {
      things: () =>
        trial.things
          .slice(this.current, this.current + 1)
          .map(({ animal }) => ({ id: `animal-${this.current}`, label: animal, at: this.at, size })),
      landings: () => [{ id: 'leaf', label: 'The leaf', at: leafAt, size: leafRadius * 2 }],
      pickedUp: () => this.lift(),
      carried: () => undefined,
      putBack: () => this.moveTo(this.at),
      putDown: done,
    })
  }

  /** The rules as they are now: eased by help, and for as many fingers as hold or may hold. */
  private rulesFor(trial: TweezersTrial, tips: readonly Fingertip[], state: PinchState): PinchRules {
    const { rules } = this.lying()
    const isOne = state.kind === 'carrying' ? state.ids.length === 1 : tips.length < trial.fingers
    const holdMs = Math.max(rules.holdMs, this.tools.child.accommodations.holdMs)
    return eased({ ...rules, holdMs }, this.helped, isOne)
  }

  private settleAfter(trial: TweezersTrial, grasp: TweezersGrasp, grasps: readonly TweezersGrasp[]): void {
    if (grasp.ended === 'on the leaf') return this.arrive()
    if (grasp.heldAtMs === null) return this.missed()
    this.moveTo(waitsAt(trial, this.lying(), grasp, grasps))
    if (grasp.ended !== 'taken away') this.missed()
  }

  /** Time goes by: who swims about goes on, and what belongs to it comes along. */
  private swimOn(ms: number): void {
    const at = this.isHeld ? null : (this.swim?.pass(ms) ?? null)
    if (!at) return
    this.at = at
    this.animals[this.current]?.setPosition(at.x, at.y)
    this.showPads(this.lying())
    this.twins?.refresh()
  }

  private lift(): void {
    this.isHeld = true
    const animal = this.animals[this.current]
    this.tools.sound.play('pick-up')
    this.rings?.setVisible(false)
    this.pads?.hide()
    animal?.setScale(this.atRest() * lifted)
  }

  /** Back into the water, here. */
  private moveTo(at: Point): void {
    this.at = at
    this.isHeld = false
    this.swim?.settle(at, settleMs)
    const animal = this.animals[this.current]
    this.tools.sound.play('put-down')
    void this.tween({ targets: animal, x: at.x, y: at.y, scale: this.atRest(), duration: 260 }).then(() =>
      this.showPads(this.lying()),
    )
  }

  /** On the leaf; the next one comes. */
  private arrive(): void {
    const laid = this.lying()
    const animal = this.animals[this.current]
    const { at, share } = seatOn(laid, this.current, this.animals.length)
    this.tools.sound.play('bead-on')
    void this.tween({ targets: animal, x: at.x, y: at.y, scale: this.atRest() * share, duration: 320 })
    this.current += 1
    const next = laid.starts[this.current]
    if (!next) return
    this.at = next
    this.isHeld = false
    this.swim?.settle(next, settleMs)
    this.showPads(laid)
    void this.tween({ targets: this.animals[this.current], alpha: 1, duration: this.tools.calm ? 1 : 260 })
  }

  private showFingers(state: PinchState, tips: readonly Fingertip[], share: number): void {
    const ids = state.kind === 'carrying' ? state.ids : null
    const holding = ids ? tips.filter(({ id }) => ids.includes(id)) : tips
    this.tongs?.show(holding.length > 1 ? holding.slice(0, this.lying().rules.fingers) : [])
    this.ring?.show(this.at, this.lying().size * 0.68, share)
  }

  private showPads(laid: TweezersLayout): void {
    this.rings?.setPosition(this.at.x, this.at.y).setVisible(true)
    this.pads?.show(this.padPlaces(laid), this.at)
  }

  private padPlaces(laid: TweezersLayout): Point[] {
    return padsAround(this.at, laid, this.tools.child.hand)
  }

  /** How large an unlifted animal is drawn: its picture is painted at the density of the screen. */
  private atRest(): number {
    return this.rings?.scaleX ?? 1
  }

  private lying(): TweezersLayout {
    if (!this.laid) throw new Error('no pond was laid')
    return this.laid
  }
}
