/** Turn the key: a little door in a garden wall, a brass key to turn to the flower, and somebody who lives inside. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import type { Fingertip } from '../../core/grasp'
import { ActivityScene } from '../../scenes/activity-scene'
import { openChoiceBoard } from '../../scenes/choice-board'
import { openEpisode, tipsOf, type Episode } from '../../scenes/episode'
import { layFingerPads, type FingerPads } from '../../scenes/finger-pads'
import { layGhostTips, type GhostTips } from '../../scenes/ghost-tips'
import { layHoldRing, type HoldRing } from '../../scenes/hold-ring'
import { paintDial, paintGardenDoor, paintGardenWall, paintKeyHead, paintTurnLamp } from './scene/garden-door'
import { sharedPicture } from '../../scenes/painting'
import { steadyWith, type Steady } from '../../scenes/steady'
import type { Contact } from '../../scenes/touch-state'
import { openKeyLog, type KeyLog, type Mark } from './key-log'
import { layOut, pageHeight, type KeyLayout } from './layout'
import type { KeyResponse, KeyTrial, KeyTurn } from './trial'
import type { TurnEvent, TurnRules } from './turn'

/** By taps or keys the key goes this share of its way at once. */
const nudgeShare = 1 / 3
/** With the second help the mark reaches this much farther. */
const easing = 1.5
/** Fingertips lie at this share of the key’s radius. */
const gripShare = 0.58

/** The scene of one sitting. */
export default class TurnTheKeyScene extends ActivityScene<KeyTrial, KeyResponse> {
  protected readonly pageHeight = pageHeight
  private laid: KeyLayout | null = null
  private key: Phaser.GameObjects.Image | null = null
  private dial: Phaser.GameObjects.Image | null = null
  private door: Phaser.GameObjects.Image | null = null
  private guest: Phaser.GameObjects.Image | null = null
  private lamps: Phaser.GameObjects.Image[] = []
  private pads: FingerPads | null = null
  private ring: HoldRing | null = null
  private tips: GhostTips | null = null
  private watch: ((nowMs: number) => void) | null = null
  private current = 0
  private marks: readonly number[] = []
  private log: KeyLog = openKeyLog()
  private helped = 0
  private steady: Steady = steadyWith(0)

  protected async lay(trial: KeyTrial): Promise<void> {
    const laid = layOut(trial, this.room())
    const { door, middle, radius } = laid
    this.laid = laid
    this.current = 0
    this.helped = 0
    this.watch = null
    this.log = openKeyLog()
    this.steady = steadyWith(this.tools.child.accommodations.steadying)
    const picture = await sharedPicture(trial.guest)
    const view = { width: 1000, height: this.height(), door }
    const page = { key: 'wall', width: 1000, height: view.height, origin: 'corner' } as const
    this.put({ x: 0, y: 0 }, { ...page, paint: (brush) => paintGardenWall(brush, view) })
    this.guest = this.layGuest(picture, laid)
    this.door = this.put(
      { x: door.x, y: door.y },
      {
        key: 'door',
        width: door.width,
        height: door.height,
        origin: 'corner',
        paint: (brush) => paintGardenDoor(brush, door.width, door.height),
      },
    )
    this.lamps = trial.turns.map((_, k) => this.putLamp(k, trial.turns.length, false))
    this.layDial(trial)
    this.key = this.put(middle, {
      key: 'key',
      width: radius * 2.2,
      height: radius * 2.2,
      paint: (brush) => paintKeyHead(brush, radius),
    })
    this.ring = layHoldRing(this, this.page)
    this.pads = layFingerPads(this.drawing(), trial.fingers)
    this.tips = layGhostTips(this.drawing())
    this.pose()
    this.showPads(trial)
  }

  protected override laidAs(): (KeyLayout & { readonly current: number }) | null {
    return this.laid && { ...this.laid, current: this.current }
  }

  protected override helpLine({ fingers }: KeyTrial): string {
    return this.helped >= 2 || fingers === 1 ? 'oneHelp' : 'help'
  }

  /** Fingertips go around with the key to the flower; afterwards it stands as before. */
  protected async demonstrate(trial: KeyTrial): Promise<void> {
    const target = trial.turns[this.current] ?? 0
    const at = { degrees: this.log.degrees() }
    const show = () => {
      this.pose(at.degrees)
      this.tips?.show(this.gripAt(trial, at.degrees))
    }
    this.pads?.hide()
    show()
    await this.tween({ targets: at, degrees: target, duration: this.paced(1800), onUpdate: show })
    await this.pause(450)
    this.tips?.hide()
    this.pose()
    this.showPads(trial)
  }

  protected play(trial: KeyTrial): Promise<KeyResponse> {
    const { unitsPerMm, radius } = this.lying()
    const turns: KeyTurn[] = []
    const episode = openEpisode()
    return new Promise((resolve) => {
      const over = (all: readonly Contact[]) => {
        turns.push(this.log.turn(true, episode.strokes(), episode.most()))
        episode.over(all)
        this.tools.sound.play('bead-on')
        this.openLamp(this.current, trial.turns.length)
        this.current += 1
        if (this.current < trial.turns.length) return this.nextTurn(trial, all)
        this.watch = null
        this.tools.mirror.show([])
        const response = { turns, laid: { unitsPerMm, size: radius * 2 } }
        this.turnIsOver(response)
        void this.openDoor().then(() => resolve(response))
      }
      this.offerNudges(trial, () => over([]))
      if (!this.tools.child.accommodations.stickyDrag) this.turnByHand(trial, episode, over)
    })
  }

  /** First the pads, then a wider mark and the way shown, at last one finger is enough. */
  protected async help(trial: KeyTrial, step: number): Promise<void> {
    this.helped = step
    this.showPads(trial)
    await this.pads?.wink()
    if (step >= 2 && this.watch) await this.demonstrate(trial)
  }

  protected override moment(): void {
    this.watch?.(this.tools.clockMs())
  }

  protected override pleasedAt(): Point {
    const { door } = this.lying()
    return { x: 500, y: door.y + door.height * 0.9 }
  }

  /** Listens to all fingers and to time. */
  private turnByHand(trial: KeyTrial, episode: Episode, over: (all: readonly Contact[]) => void): void {
    let all: readonly Contact[] = []
    const step = (tMs: number, taken = false) => {
      const tips = tipsOf(all)
      const event = this.log.feel(tips, tMs, this.rulesFor(trial, tips), taken)
      this.answer(trial, event, tMs)
      const share = this.log.heldShare(tMs, this.markOf(trial))
      this.ring?.show(this.lying().middle, this.lying().radius * 0.3, share)
      if (share === 1) over(all)
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

  private answer(trial: KeyTrial, event: TurnEvent | null, tMs: number): void {
    if (!event) return
    if (event.kind === 'failed') return this.missed()
    // Only what is seen of the key is steadied.
    if (event.kind === 'turned') return this.pose(this.steady.follow({ x: this.log.degrees(), y: 0 }, tMs).x)
    this.steady.reset()
    this.pose()
    if (event.kind === 'released') return this.showPads(trial)
    this.tools.sound.play('pick-up')
    this.pads?.hide()
  }

  /** Keys always turn it step by step; taps do where the child carries by tapping. */
  private offerNudges(trial: KeyTrial, done: () => void): void {
    const { middle, radius } = this.lying()
    const quiet = { listen: () => undefined, silence: () => undefined }
    const byTaps = this.tools.child.accommodations.stickyDrag
    const board = openChoiceBoard(
      { ...this.hand(), ...(byTaps ? {} : quiet) },
      {
        chosen: ({ by, tMs }) => {
          const target = trial.turns[this.current]
          if (target === undefined) return
          const left = target - this.log.degrees()
          const step = Math.min(Math.abs(left), Math.abs(target) * nudgeShare) * Math.sign(left)
          this.log.nudge(step, tMs, by === 'keyboard' ? 'keyboard' : 'taps')
          this.tools.sound.play('tap')
          this.pose()
          if (Math.abs(target - this.log.degrees()) < 0.5) done()
        },
      },
    )
    board.offer([{ id: 'key', label: 'Turn the key', at: middle, size: radius * 2 }])
  }

  private nextTurn(trial: KeyTrial, all: readonly Contact[]): void {
    this.log = openKeyLog(all.map(({ id }) => id))
    this.ring?.show(this.lying().middle, 1, 0)
    this.layDial(trial)
    this.showPads(trial)
    this.pose()
    this.tools.describe(trial, this.laidAs())
  }

  private async openDoor(): Promise<void> {
    this.pads?.hide()
    this.ring?.show(this.lying().middle, 1, 0)
    await this.tween({ targets: [this.key, this.dial, ...this.lamps], alpha: 0, duration: 260 })
    const scale = this.door?.scaleX ?? 1
    await this.tween({ targets: this.door, scaleX: scale * 0.14, duration: this.tools.calm ? 1 : 650 })
    this.tools.sound.play('flower-opens')
    const hop = this.tools.calm ? 0 : 26
    await this.tween({ targets: this.guest, y: `-=${hop}`, duration: 230, yoyo: true, repeat: 1 })
    await this.pause(350)
  }

  /** The key as it stands; it begins so far to one side of up as the mark lies to the other. */
  private pose(degrees = this.log.degrees()): void {
    this.key?.setAngle(this.startsAt() + degrees)
  }

  private startsAt(): number {
    return -(this.target() / 2)
  }

  private target(): number {
    return this.marks[this.current] ?? this.marks[this.marks.length - 1] ?? 0
  }

  private layDial(trial: KeyTrial): void {
    const { middle, dial: ring } = this.lying()
    this.marks = trial.turns
    const [from, target] = [this.startsAt(), this.target() / 2]
    this.dial?.destroy()
    this.dial = this.put(middle, {
      key: 'dial',
      width: ring * 2 + 90,
      height: ring * 2 + 90,
      paint: (brush) => paintDial(brush, { ring, from, target, tolerance: trial.tolerance }),
    })
    if (this.key && this.page && this.current > 0) this.page.moveBelow(this.dial, this.key)
  }

  private markOf({ turns, tolerance, holdMs }: KeyTrial): Mark {
    return {
      target: turns[this.current] ?? 0,
      tolerance: this.helped >= 2 ? tolerance * easing : tolerance,
      holdMs: Math.max(holdMs, this.tools.child.accommodations.holdMs),
    }
  }

  /** The rules as they are now: one finger will do after the third help, where there are no more. */
  private rulesFor(trial: KeyTrial, tips: readonly Fingertip[]): TurnRules {
    const { middle, radius, least } = this.lying()
    const isOne = this.helped >= 3 && tips.length === 1
    const reach = radius * (1 + this.tools.child.accommodations.aimHelp)
    return { fingers: isOne ? 1 : trial.fingers, middle, radius: reach, least }
  }

  private gripAt({ fingers }: KeyTrial, degrees: number): Point[] {
    const { middle, radius } = this.lying()
    return Array.from({ length: fingers }, (_, k) => {
      const angle = ((this.startsAt() + degrees) * Math.PI) / 180 + k * Math.PI
      const far = radius * gripShare
      return { x: middle.x - Math.cos(angle) * far, y: middle.y - Math.sin(angle) * far }
    })
  }

  private showPads(trial: KeyTrial): void {
    const at = this.gripAt(trial, this.log.degrees())
    this.pads?.showTurning(at, this.lying().middle, Math.sign(this.target()))
  }

  private lying(): KeyLayout {
    if (!this.laid) throw new Error('no door was laid')
    return this.laid
  }

  private layGuest(picture: CanvasImageSource | null, { door }: KeyLayout): Phaser.GameObjects.Image {
    const size = Math.min(door.width * 0.56, door.height * 0.5)
    return this.put(
      { x: door.x + door.width / 2, y: door.y + door.height - 14 - size * 0.44 },
      {
        key: 'guest',
        width: size,
        height: size,
        paint: (brush) => {
          if (picture) brush.drawImage(picture, -size / 2, -size / 2, size, size)
        },
      },
    )
  }

  private putLamp(k: number, count: number, isOpen: boolean): Phaser.GameObjects.Image {
    const { door, middle, dial } = this.lying()
    const gap = Math.min(64, (door.width * 0.5) / count)
    const y = (door.y + middle.y - dial - 20) / 2
    return this.put(
      { x: middle.x + (k - (count - 1) / 2) * gap, y: Math.max(door.y + 34, y) },
      {
        key: `turn-lamp-${isOpen}`,
        keep: true,
        width: 56,
        height: 56,
        paint: (brush) => paintTurnLamp(brush, 20, isOpen),
      },
    )
  }

  private openLamp(k: number, count: number): void {
    this.lamps[k]?.destroy()
    this.lamps[k] = this.putLamp(k, count, true)
  }
}
