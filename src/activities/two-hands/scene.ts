/** Two hands: frogs at their drums, or snails that walk home under two fingers. */
import { distance, pointAlong, lengthOf, type Point } from '../../core/geometry'
import { reachOf } from '../../core/tap'
import { ActivityScene } from '../../scenes/activity-scene'
import { layDrumPair, type DrumPair } from './scene/drum-pair'
import { layGhostTips, type GhostTips } from '../../scenes/ghost-tips'
import { layHeldFlower, type HeldFlower } from './scene/held-flower'
import { layHoppingBeat, type HoppingBeat } from './scene/hopping-beat'
import { listenToFingers, type ManyFingers } from '../../scenes/many-fingers'
import type { Brush } from '../../scenes/paint/brush'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import { paintGround } from './scene/two-hands'
import { sharedPicture } from '../../scenes/painting'
import { putPicture } from '../../scenes/put-picture'
import { layRoadSnail, snailSize, type RoadSnail } from './scene/road-snail'
import { openTouchLog, type TouchLog } from './scene/touch-log'
import { drummedOf } from './drummed'
import { beatPlace, layOut, pageHeight, type TwoHandsLayout } from './layout'
import type { Side } from './roads'
import type { TwoHandsResponse, TwoHandsTrial } from './trial'

/** A touch this far beyond the edge of a drum or the flower still reaches it, mm. */
const kindMm = 3
/** The same touch coming again: sooner than a hand can mean it, ms; a longer time set for the child counts instead. */
const bounce = { ms: 120, usualMs: 300 } as const
/** From the end of a go to the next one, ms. */
const endMs = 700
/** What the drums ring, Hz. */
const pitches = { left: 196, right: 293.66 } as const
const sides: readonly Side[] = ['left', 'right']
/** Showing how: two fingers for so many turns at the drums, and along the roads, ms. */
const shown = { turns: 4, turnMs: 480, roadMs: 2600 } as const

/** Where fingers are. */
type Touched = TouchLog<Side | 'pad'>
/** A snail, and the side of its road. */
type Walker = RoadSnail & { readonly side: Side }

/** The scene of one sitting. */
export default class TwoHandsScene extends ActivityScene<TwoHandsTrial, TwoHandsResponse> {
  protected readonly pageHeight = pageHeight
  private laid: TwoHandsLayout | null = null
  private trial: TwoHandsTrial | null = null
  private touched: Touched | null = null
  private drums: DrumPair | null = null
  private flower: HeldFlower | null = null
  private beat: HoppingBeat | null = null
  private walkers: Walker[] = []
  private tips: GhostTips | null = null
  private fingers: ManyFingers | null = null
  private bounceMs: number = bounce.ms
  /** The pulse of the child’s turn. */
  private pulse: TwoHandsResponse['pulse'] = null
  private finish: () => void = () => undefined

  protected async lay(trial: TwoHandsTrial): Promise<void> {
    const laid = layOut(trial, this.room())
    this.trial = trial
    this.laid = laid
    this.touched = null
    this.fingers = null
    this.walkers = []
    this.pulse = null
    const names = ['frog', 'snail', 'sunflower', 'mushroom', 'lady-beetle']
    const [frog = null, snail = null, home = null, mushroom = null, ladybird = null] = await Promise.all(
      names.map(sharedPicture),
    )
    this.putGround(laid)
    const { size, pads } = laid
    const { aimHelp } = this.tools.child.accommodations
    const ports = this.drawing()
    const { beatMs } = trial
    this.beat =
      beatMs === null
        ? null
        : layHoppingBeat(ports, { ...beatPlace(laid), everyMs: this.paced(beatMs), mushroom, ladybird })
    const pad = trial.mode === 'hold' ? pads[trial.padSide] : undefined
    this.drums = trial.mode === 'taps' ? layDrumPair(ports, pads, { size, picture: frog }) : null
    this.flower = pad ? layHeldFlower(ports, pad, size) : null
    this.walkers = sides.flatMap((side) => {
      const road = laid[side]
      if (road.length === 0) return []
      const end = road[road.length - 1] ?? { x: 0, y: 0 }
      putPicture(ports, end, { key: `home-${side}`, size: Math.max(70, laid.width * 0.9), picture: home })
      const trail = this.add.graphics()
      this.page?.add(trail)
      const image = putPicture(ports, road[0] ?? end, {
        key: `snail-${side}`,
        size: snailSize(laid.width),
        picture: snail,
      })
      return [{ side, ...layRoadSnail({ road, image, trail, width: laid.width, aimHelp }) }]
    })
    this.tips = layGhostTips(ports)
    this.seatWorm()
    this.callNext()
  }

  protected override laidAs(): TwoHandsLayout | null {
    return this.laid
  }

  protected override promptLine({ mode, order, beatMs }: TwoHandsTrial): string {
    if (mode !== 'taps') return mode
    if (beatMs !== null) return 'beat'
    return order[0] === order[1] ? 'more' : 'prompt'
  }

  protected override helpLine({ mode, beatMs }: TwoHandsTrial): string {
    if (mode === 'taps') return beatMs === null ? 'help' : 'beatHelp'
    return mode === 'hold' ? 'holdHelp' : 'pairHelp'
  }

  /** Two fingertips strike the drums in turn, or go along the roads at the same time. */
  protected async demonstrate(trial: TwoHandsTrial): Promise<void> {
    const { laid } = this.lying()
    if (trial.mode === 'taps') {
      if (!this.pulse) this.beat?.start(() => this.time.now)
      for (const side of trial.order.slice(0, shown.turns)) {
        const at = laid.pads[side]
        this.tips?.show(at ? [at] : [])
        this.strike(side)
        await this.pause(this.paced(trial.beatMs ?? shown.turnMs))
      }
      if (!this.pulse) this.beat?.stop()
    } else {
      const held = laid.pads[trial.padSide]
      const along = { share: 0 }
      const show = () => {
        const going = this.walkers.map(({ road }) => pointAlong(road, along.share * lengthOf(road)))
        this.tips?.show(held ? [held, ...going] : going)
      }
      this.flower?.hold(held !== undefined)
      await this.tween({ targets: along, share: 1, duration: this.paced(shown.roadMs), onUpdate: show })
      this.flower?.hold(false)
    }
    this.tips?.hide()
    this.callNext()
  }

  protected play(trial: TwoHandsTrial): Promise<TwoHandsResponse> {
    const { laid } = this.lying()
    const { ignoreRepeatMs } = this.tools.child.accommodations
    const bounceMs = ignoreRepeatMs > bounce.usualMs ? ignoreRepeatMs : bounce.ms
    this.bounceMs = bounceMs
    const touched = openTouchLog<Side | 'pad'>()
    this.touched = touched
    this.tools.touches.takeStrays()
    let palms = 0
    const response = (): TwoHandsResponse => {
      palms += this.tools.touches.takeStrays()
      const { left, right, width } = laid
      const lay = { left: [...left], right: [...right], width, unitsPerMm: this.unitsPerMm() }
      return { touches: touched.all(this.now()), bounceMs, pulse: this.pulse, palms, laid: lay }
    }
    if (trial.beatMs !== null && this.beat) {
      const firstMs = this.beat.start(() => this.tools.clockMs())
      this.pulse = { firstMs, everyMs: this.paced(trial.beatMs) }
    }
    if (trial.mode === 'taps') this.drum(trial, touched)
    else this.walk(touched)
    this.callNext()
    return new Promise((resolve) => {
      this.finish = () => {
        this.finish = () => undefined
        this.turnIsOver(response())
        this.fingers = null
        this.beat?.stop()
        this.tools.touches.listen(null)
        this.tools.mirror.show([])
        void this.pause(endMs).then(() => resolve(response()))
      }
    })
  }

  protected override moment(): void {
    this.beat?.pass()
    this.fingers?.pass()
  }

  protected override pleasedAt(): Point {
    return { x: 500, y: this.height() - 84 }
  }

  protected async help(trial: TwoHandsTrial, step: number): Promise<void> {
    if (step >= 3) for (const walker of this.walkers) walker.widen()
    if (step >= 2 && trial.mode !== 'taps') return this.demonstrate(trial)
    const frog = this.drums?.frog(this.next() ?? 'left')
    const asked = frog ? [frog] : this.walkers.map(({ image }) => image)
    const targets = this.flower ? [this.flower.bud, ...asked] : asked
    const at = this.lying().laid.pads[this.next() ?? 'left']
    if (step >= 2 && at) this.tips?.show([at])
    await this.tween({ targets, angle: 9, duration: this.paced(220), yoyo: true, repeat: 2 })
    this.tips?.hide()
  }

  /** Drums: every finger that counts strikes what it reached. */
  private drum(trial: TwoHandsTrial, touched: Touched): void {
    const { laid } = this.lying()
    const tell = (side: Side | null) => {
      const { beats, next } = drummedOf(trial, touched.all(this.now()), this.bounceMs)
      const beat = beats[beats.length - 1]
      if (!side || beat === 'double') return
      this.strike(side)
      this.callNext()
      if (beat === 'other') this.missed()
      if (next === null) this.finish()
    }
    this.fingers = listenToFingers<Side>(
      { ...this.hand(), listenToTouches: (listener) => this.listenToTouches(listener) },
      {
        places: sides.flatMap((id) => (laid.pads[id] ? [{ id, at: laid.pads[id], size: laid.size }] : [])),
        kindMm,
        landed: ({ finger, place, at, tMs }) => {
          touched.tapped(finger, place?.id ?? null, at, Math.round(tMs))
          tell(place?.id ?? null)
        },
        lifted: (finger) => touched.lifted(finger, this.now()),
      },
    )
    this.showTwins(laid.pads, laid.size, (side) => {
      touched.pressed(side, laid.pads[side] ?? { x: 0, y: 0 }, this.now())
      tell(side)
    })
  }

  /** Roads: a finger on the flower holds it, any other leads the snail of its side. */
  private walk(touched: Touched): void {
    const { laid, trial } = this.lying()
    const pad = laid.pads[trial.padSide]
    const reach = reachOf(laid.size + 2 * kindMm * this.unitsPerMm(), 0, this.tools.child.accommodations)
    const owner = (at: Point) => {
      if (pad && distance(pad, at) <= reach) return 'pad'
      if (this.walkers.length === 1) return this.walkers[0]?.side ?? 'left'
      return at.x < 500 ? 'left' : 'right'
    }
    const lead = (id: number, at: Point | undefined) => {
      const walker = this.walkers.find(({ side }) => side === touched.placeOf(id))
      if (walker && at && walker.led(at)) this.arrived()
    }
    this.listenToTouches({
      landed: (contact) => {
        const [first] = contact.readings
        if (!first) return
        touched.landed(contact, owner(first))
        if (touched.placeOf(contact.id) === 'pad') this.tools.sound.play('pick-up')
        this.flower?.hold(touched.isOn('pad'))
        lead(contact.id, first)
      },
      moved: (contact) => lead(contact.id, contact.readings[contact.readings.length - 1]),
      ended: (contact, stroke) => {
        touched.ended(contact.id, stroke)
        this.flower?.hold(touched.isOn('pad'))
      },
    })
    this.showWalkers(touched)
  }

  /** Keys and switches lead a snail a piece further. */
  private showWalkers(touched: Touched): void {
    const { laid } = this.lying()
    const places = Object.fromEntries(
      this.walkers.flatMap((one) => (one.isHome() ? [] : [[one.side, one.at()]])),
    )
    this.showTwins(places, Math.max(laid.width, 90), (side) => {
      const walker = this.walkers.find((one) => one.side === side)
      if (!walker) return
      touched.pressed(side, walker.at(), this.now())
      if (walker.stepped()) this.arrived()
      else this.showWalkers(touched)
    })
  }

  private arrived(): void {
    this.tools.sound.play('along')
    if (this.touched) this.showWalkers(this.touched)
    if (this.walkers.every((walker) => walker.isHome())) this.finish()
  }

  private showTwins(
    places: Readonly<Partial<Record<Side, Point>>>,
    size: number,
    choose: (side: Side) => void,
  ): void {
    const isDrum = this.lying().trial.mode === 'taps'
    this.tools.mirror.show(
      sides.flatMap((side) => {
        const at = places[side]
        if (!at) return []
        const box = { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size }
        return [
          {
            id: `choice-${side}`,
            label: `${side} ${isDrum ? 'drum' : 'snail'}`,
            box,
            choose: () => choose(side),
          },
        ]
      }),
    )
  }

  private next(): Side | null {
    const { trial } = this.lying()
    if (trial.mode !== 'taps') return null
    return drummedOf(trial, this.touched?.all(this.now()) ?? [], this.bounceMs).next
  }

  private callNext(): void {
    this.drums?.call(this.next())
  }

  private strike(side: Side): void {
    this.tools.sound.ring(pitches[side])
    this.drums?.strike(side)
  }

  private lying() {
    const { trial, laid } = this
    if (!trial || !laid) throw new Error('nothing was laid for two hands')
    return { trial, laid }
  }

  private now(): number {
    return Math.round(this.tools.clockMs())
  }

  private putGround(laid: TwoHandsLayout): void {
    const page = { width: 1000, height: this.height() }
    const paint = (brush: Brush) => paintGround(brush, page, laid)
    this.put({ x: 0, y: 0 }, { key: 'ground', ...page, origin: 'corner', paint })
  }

  private seatWorm(): void {
    const spine = restingSpine({ at: { x: 500, y: 96 }, bodyLength: 104, facing: 'right' })
    this.tools.puppets.showWorm({ spine, girth: 20, mood: 'awake', look: { x: 500, y: this.height() * 0.6 } })
  }
}
