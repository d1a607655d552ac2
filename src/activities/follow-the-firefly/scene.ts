/** Follow the firefly: a meadow at dusk, one that is followed with the finger, or some with the eyes alone. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../core/geometry'
import type { Stroke } from '../../core/ink'
import type { Place } from '../../core/sitting'
import { reachOf } from '../../core/tap'
import { ActivityScene, type Turn } from '../../scenes/activity-scene'
import { openChoiceBoard } from '../../scenes/choice-board'
import { lantern, nod, putFireflies, wreath, type Fireflies } from './scene/fireflies'
import { isInSky, paintDusk, paintHideaway } from './scene/dusk'
import {
  flightMs,
  isHidden,
  keptOf,
  lanternSize,
  layOut,
  pageHeight,
  placesToPick,
  type FireflyLayout,
} from './layout'
import { placeAt } from './motion'
import { hangRings, offerTwin } from './scene/ring-flight'
import type { FireflyResponse, FireflyTrial } from './trial'

/** A firefly whose finger is elsewhere keeps so much of its light. */
const dimmed = 0.3
/** Between the glow going out and the flight, and for seeing who glowed, ms. */
const waits = { dark: 800, reveal: 1500, landed: 500 } as const
/** Shown how it is done, it flies for so long, ms. */
const shownMs = 2800
/** The hand that shows it, page units. */
const ghostSize = 150

/** What lies on the page. */
interface Meadow {
  readonly trial: FireflyTrial
  readonly laid: FireflyLayout
  /** From its middle, within which a finger is on a firefly, page units. */
  readonly reach: number
  readonly swarm: Fireflies
  readonly lanterns: readonly Phaser.GameObjects.Image[]
}

/** A flight under way. */
interface Flight {
  readonly fromMs: number
  over(): void
}

/** Picks under way. */
interface Picking {
  readonly picks: { firefly: number; atMs: number }[]
  /** Those that help took away. */
  readonly gone: Set<number>
  offer(): void
}

/** The scene of one sitting. */
export default class FollowTheFireflyScene extends ActivityScene<FireflyTrial, FireflyResponse> {
  protected readonly pageHeight = pageHeight
  private meadow: Meadow | null = null
  private flight: Flight | null = null
  private picking: Picking | null = null
  private finger: Point | null = null
  private lastMs = 0

  protected lay(trial: FireflyTrial): void {
    const laid = layOut(trial, this.room())
    const view = { width: 1000, height: this.height() }
    this.flight = null
    this.picking = null
    this.finger = null
    this.put(
      { x: 0, y: 0 },
      { key: 'dusk', ...view, origin: 'corner', paint: (brush) => paintDusk(brush, view) },
    )
    const starts = laid.ways.flatMap((way) => way[0] ?? [])
    const swarm = putFireflies((at, painting) => this.put(at, painting), starts, laid.size)
    for (const [k, bush] of laid.bushes.entries()) {
      const inSky = isInSky(bush.y + bush.ry, view.height)
      const paint = { key: `bush-${k}`, width: bush.rx * 2.6, height: bush.ry * 2.8 }
      this.put(bush, { ...paint, paint: (brush) => paintHideaway(brush, { ...bush, inSky }) })
    }
    const lanterns = laid.lanternsAt.map((at) => this.put(at, lantern(lanternSize, false)))
    const reach = reachOf(laid.size, laid.size, this.tools.child.accommodations)
    this.meadow = { trial, laid, reach, swarm, lanterns }
    this.tools.puppets.showWorm(null)
  }

  protected override laidAs(): FireflyResponse['laid'] | null {
    return this.meadow && keptOf(this.meadow.trial, this.meadow.laid, this.meadow.reach)
  }

  protected override promptLine({ play }: FireflyTrial): string {
    return play === 'finger' ? 'prompt' : 'eyes'
  }

  protected override helpLine({ play }: FireflyTrial): string {
    return play === 'finger' ? 'help' : 'which'
  }

  /** Once they have come to rest, the question is another one. */
  protected override askAgain(trial: FireflyTrial): Promise<void> {
    return this.sayLine(this.picking ? 'which' : this.promptLine(trial))
  }

  protected async demonstrate(trial: FireflyTrial): Promise<void> {
    const { laid, swarm } = this.lying()
    if (trial.play === 'finger') {
      await this.showFollowing(laid.ways[0] ?? [], swarm)
    } else {
      this.light(1)
      await this.ghost(
        laid.ways.slice(0, trial.glowing).flatMap((way) => way[0] ?? []),
        shownMs,
      )
    }
  }

  /** With the eyes, the child’s turn and the clock begin when there is something to choose from. */
  protected override async introduce(trial: FireflyTrial, place: Place): Promise<void> {
    await super.introduce(trial, place)
    if (trial.play === 'eyes') await this.watch(trial, place)
  }

  protected play(trial: FireflyTrial, turn: Turn): Promise<FireflyResponse> {
    return trial.play === 'finger' ? this.pursue(turn) : this.pick(trial)
  }

  protected override moment(timeMs: number): void {
    const { meadow, flight } = this
    const passedMs = Math.min(100, timeMs - this.lastMs)
    this.lastMs = timeMs
    if (!meadow) return
    meadow.swarm.pass(passedMs)
    if (!flight) return
    const ms = (this.tools.clockMs() - flight.fromMs) / this.paced(1)
    const { laid, swarm, trial, reach } = meadow
    for (const [k, way] of laid.ways.entries()) swarm.move(k, placeAt(way, ms))
    if (trial.play === 'finger') {
      const at = placeAt(laid.ways[0] ?? [], ms)
      const isOn = this.finger !== null && distance(this.finger, at) <= reach
      swarm.ask(0, isHidden(laid.bushes, at) ? 0 : isOn ? 1 : dimmed)
    }
    if (ms < flightMs(laid.ways)) return
    this.flight = null
    flight.over()
  }

  protected async help(trial: FireflyTrial, step: number): Promise<void> {
    const { laid, swarm, lanterns } = this.lying()
    if (trial.play === 'eyes') {
      await nod(this.drawing(), lanterns)
      if (step >= 2) this.takeOneAway()
      return
    }
    if (this.flight) return
    await nod(this.drawing(), swarm.bodies)
    const start = laid.ways[0]?.[0]
    if (step >= 2 && start) await this.ghost([{ x: start.x, y: start.y + 160 }, start], 900)
  }

  protected override pleasedAt(): Point {
    const { x } = this.lying().laid.ways[0]?.at(-1) ?? { x: 500 }
    return { x: Math.min(840, Math.max(160, x)), y: this.height() - 70 }
  }

  /** The ghost hand stays on it for the first part of its way; then it is back where it waits. */
  private async showFollowing(way: readonly Point[], swarm: Fireflies): Promise<void> {
    const along = { ms: 0 }
    const show = () => {
      const at = placeAt(way, along.ms)
      swarm.move(0, at)
      this.tools.puppets.showHand({ at, size: ghostSize, pressed: true })
    }
    swarm.ask(0, 1)
    await this.tween({
      targets: along,
      ms: shownMs,
      duration: this.paced(shownMs),
      ease: 'Linear',
      onUpdate: show,
    })
    this.tools.puppets.showHand(null)
    swarm.move(0, placeAt(way, 0))
    swarm.ask(0, dimmed)
  }

  private lying(): Meadow {
    if (!this.meadow) throw new Error('no fireflies were laid')
    return this.meadow
  }

  /** All fly; resolves when they have come to rest. */
  private fly(): Promise<void> {
    return new Promise((over) => (this.flight = { fromMs: this.tools.clockMs(), over }))
  }

  private light(light: number): void {
    const { swarm, trial } = this.lying()
    for (let k = 0; k < trial.glowing; k++) swarm.ask(k, light)
  }

  /** Some glow, then all look alike and fly. */
  private async watch(trial: FireflyTrial, { index }: Place): Promise<void> {
    this.light(1)
    this.tools.sound.play('again')
    await this.pause(this.paced(trial.showMs))
    this.light(0)
    await this.pause(this.paced(waits.dark))
    await this.fly()
    this.tools.sound.play('put-down')
    if (index === 0) void this.sayLine('which')
  }

  private pick(trial: FireflyTrial): Promise<FireflyResponse> {
    const { laid, reach } = this.lying()
    return new Promise((resolve) => {
      const order = placesToPick(laid)
      const picking: Picking = {
        picks: [],
        gone: new Set(),
        offer: () => {
          const taken = new Set(picking.picks.map(({ firefly }) => firefly))
          const isFree = (firefly: number) => !taken.has(firefly) && !picking.gone.has(firefly)
          const free = order.flatMap(({ firefly, at }, place) =>
            isFree(firefly)
              ? [{ id: `choice-${place}`, label: `Firefly ${place + 1}`, at, size: laid.size }]
              : [],
          )
          board.offer(free)
        },
      }
      const board = openChoiceBoard(this.hand(), {
        chosen: ({ id, tMs }) => {
          const firefly = order[Number(id.replace('choice-', ''))]?.firefly
          if (firefly === undefined) return
          picking.picks.push({ firefly, atMs: Math.round(tMs) })
          this.mark(firefly, picking.picks.length)
          if (picking.picks.length < trial.glowing) return picking.offer()
          board.offer([])
          this.picking = null
          const { picks, gone } = picking
          const response = { ...nothing, picks, takenAway: gone.size, laid: keptOf(trial, laid, reach) }
          this.turnIsOver(response)
          void this.reveal().then(() => resolve(response))
        },
      })
      this.picking = picking
      picking.offer()
    })
  }

  /** A wreath around the one that was chosen, and one more lantern alight: the same for each. */
  private mark(firefly: number, count: number): void {
    const { laid, lanterns } = this.lying()
    const at = laid.ways[firefly]?.at(-1)
    const hook = laid.lanternsAt[count - 1]
    this.tools.sound.play('tap')
    if (!at || !hook) return
    lanterns[count - 1]?.setVisible(false)
    this.put(hook, lantern(lanternSize, true))
    this.put(at, wreath(laid.size))
  }

  /** Those that glowed glow again, so that everybody sees. */
  private async reveal(): Promise<void> {
    this.light(1)
    await this.pause(waits.reveal)
  }

  private takeOneAway(): void {
    const { trial, swarm } = this.lying()
    const { picking } = this
    if (!picking) return
    const chosen = picking.picks.map(({ firefly }) => firefly)
    const others = [...swarm.bodies.keys()].filter(
      (k) => k >= trial.glowing && !picking.gone.has(k) && !chosen.includes(k),
    )
    const [first] = others
    if (first === undefined || others.length < 2) return
    picking.gone.add(first)
    const image = swarm.bodies[first]
    if (image) void this.tween({ targets: image, alpha: 0.25, duration: 400 })
    picking.offer()
  }

  /** It waits for the finger, then flies; wherever the finger is, it flies on. */
  private pursue(turn: Turn): Promise<FireflyResponse> {
    const { trial, laid, reach, swarm } = this.lying()
    const [start = { x: 500, y: 300 }] = laid.ways[0] ?? []
    const strokes: Stroke[] = []
    let hasBegun = false
    swarm.ask(0, dimmed)
    return new Promise((resolve) => {
      const kept = keptOf(trial, laid, reach)
      let keys: Pick<FireflyResponse, 'rings' | 'presses'> = { rings: [], presses: [] }
      const begin = (byKey = false) => {
        if (hasBegun) return
        hasBegun = true
        this.tools.mirror.show([])
        if (byKey) {
          keys = hangRings(this.drawing(), kept)
          void this.sayLine('rings')
        }
        const from = turn.nowMs()
        void this.whileShowing(this.fly()).then(() => {
          // The finger is still there: what it did so far counts.
          this.tools.capture.rest()
          this.tools.capture.listen(null)
          const flownMs = { from: Math.round(from), ms: flightMs(laid.ways) * this.paced(1) }
          const response = { ...nothing, ...keys, strokes, flownMs, laid: kept }
          this.turnIsOver(response)
          swarm.ask(0, 1)
          void this.pause(waits.landed).then(() => resolve(response))
        })
      }
      const touch = (at: Point) => {
        this.finger = at
        if (distance(at, start) <= reach) begin()
      }
      this.listen({
        began: touch,
        drew: touch,
        ended: (stroke) => {
          this.finger = null
          // The touch that lets it fly is the first that counts.
          if (hasBegun) strokes.push(stroke)
        },
        discarded: () => (this.finger = null),
      })
      const twin = { at: start, size: laid.size, label: 'Firefly' }
      offerTwin(this.tools.mirror, twin, () => begin(true))
    })
  }
}

const nothing: Omit<FireflyResponse, 'laid'> = {
  picks: [],
  takenAway: 0,
  strokes: [],
  flownMs: null,
  rings: [],
  presses: [],
}
