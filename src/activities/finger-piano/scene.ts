/** Finger piano: ladybirds under the tips of a drawn hand sing when touched; some are to be kept asleep. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import type { Place } from '../../core/sitting'
import { ActivityScene } from '../../scenes/activity-scene'
import { listenToFingers, type Landed, type ManyFingers } from '../../scenes/many-fingers'
import { noteRow, type NoteRow } from './scene/note-row'
import { paintHandCard, paintPianoLeaf } from './scene/hand-print'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import { paintCallingGlow, paintLadybird } from '../../scenes/paint/ladybird'
import { okabeIto } from '../../scenes/paint/palette'
import { allFingers, pitchOf, tipOf, type Finger } from './fingers'
import { layOut, pageHeight, type PianoLayout } from './layout'
import { looks } from './looks'
import type { Kind } from './played'
import { openPlaying, type Playing } from './playing'
import type { PianoResponse, PianoTrial } from './trial'

/** A touch this far beyond a ladybird's edge still reaches it, mm, where no other is nearer. */
const kindMm = 3
/** The same touch coming again: sooner than a hand can mean it, ms; a longer time set for the child counts instead. */
const bounce = { ms: 120, usualMs: 300 } as const
/** How long a ladybird sings when it is shown, ms. */
const songMs = 520
/** From the last note to the end of the go, ms: the finger may still lift. */
const endMs = 650
/** Sizes in the strip above, page units. */
const card = { size: 172, scale: 1.2 } as const

/** The scene of one sitting. */
export default class FingerPianoScene extends ActivityScene<PianoTrial, PianoResponse> {
  protected readonly pageHeight = pageHeight
  private trial: PianoTrial | null = null
  private laid: PianoLayout | null = null
  private playing: Playing | null = null
  private birds = new Map<Finger, Phaser.GameObjects.Image>()
  private row: NoteRow | null = null
  private glow: Phaser.GameObjects.Image | null = null
  private shownHand: Phaser.GameObjects.Image | null = null
  private fingers: ManyFingers | null = null
  private birdScale = 1
  private isShown = false
  private finish: () => void = () => undefined

  protected lay(trial: PianoTrial): void {
    const laid = layOut(trial, this.room())
    this.trial = trial
    this.laid = laid
    this.playing = null
    this.fingers = null
    this.isShown = trial.cue === 'lit'
    const view = {
      width: 1000,
      height: this.height(),
      palm: laid.palm,
      scale: laid.spread,
      tips: allFingers.map((one) => tipOf(one, trial.hand)),
      mirrored: trial.hand === 'left',
    }
    this.put(
      { x: 0, y: 0 },
      { key: 'leaf', ...view, origin: 'corner', paint: (brush) => paintPianoLeaf(brush, view) },
    )
    this.row = noteRow(
      (at, painting) => this.put(at, painting),
      { x: 500, y: laid.strip * 0.5 },
      trial.notes.map((finger) => (trial.cue === 'row' ? looks[finger] : null)),
    )
    this.glow = this.put(laid.palm, {
      key: 'glow',
      width: laid.size * 1.6,
      height: laid.size * 1.6,
      paint: (brush) => paintCallingGlow(brush, laid.size),
    }).setVisible(false)
    this.birds = new Map(laid.seats.map(({ finger, at }) => [finger, this.putBird(finger, at, laid.size)]))
    this.shownHand = null
    this.callNext()
    this.seatWorm()
  }

  protected override laidAs(): PianoLayout | null {
    return this.laid
  }

  protected override promptLine({ anchors, cue }: PianoTrial): string {
    if (anchors.length > 0) return 'hold'
    return cue === 'lit' ? 'prompt' : cue
  }

  /** What is to be played from memory is heard before every go. */
  protected override async introduce(trial: PianoTrial, place: Place): Promise<void> {
    if (trial.cue !== 'memory') return super.introduce(trial, place)
    if (place.index === 0 && trial.anchors.length > 0) await this.sayLine('hold')
    await this.sayLine('memory')
    await this.sing(trial.notes)
    this.yourTurn()
  }

  /** The ghost hand puts to sleep what should sleep, then a note is played. */
  protected async demonstrate(): Promise<void> {
    const { trial } = this.lying()
    for (const finger of trial.anchors) {
      await this.ghostTo(finger)
      this.birds.get(finger)?.setTexture(this.birdKey(finger, true))
    }
    const [first] = trial.notes
    if (first === undefined) return
    await this.ghostTo(first)
    await this.sing([first])
  }

  protected play(trial: PianoTrial): Promise<PianoResponse> {
    const { ignoreRepeatMs } = this.tools.child.accommodations
    const bounceMs = ignoreRepeatMs > bounce.usualMs ? ignoreRepeatMs : bounce.ms
    const { seats, size } = this.lying().laid
    const playing = openPlaying(trial, bounceMs)
    this.playing = playing
    this.tools.touches.takeStrays()
    let palms = 0
    const response = () => {
      palms += this.tools.touches.takeStrays()
      return { touches: playing.touches(this.now()), bounceMs, palms }
    }
    this.callNext()
    this.fingers = listenToFingers(
      { ...this.hand(), listenToTouches: (listener) => this.listenToTouches(listener) },
      {
        places: seats.map(({ finger, at }) => ({ id: finger, at, size })),
        kindMm,
        landed: (landed) => this.landed(landed),
        lifted: (id) => this.lifted(id),
      },
    )
    this.showTwins()
    return new Promise((resolve) => {
      this.finish = () => {
        this.turnIsOver(response())
        this.tools.mirror.show([])
        void this.pause(endMs).then(() => resolve(response()))
      }
    })
  }

  protected override moment(): void {
    this.fingers?.pass()
  }

  protected async help(_trial: PianoTrial, step: number): Promise<void> {
    const [awake] = this.playing?.awake() ?? []
    const finger = awake ?? this.playing?.next() ?? null
    const bird = finger && this.birds.get(finger)
    if (!bird) return
    this.isShown = true
    this.callNext()
    if (step >= 3) for (const [one, image] of this.birds) image.setAlpha(one === finger ? 1 : 0.4)
    await this.tween({
      targets: bird,
      scale: bird.scale * 1.1,
      duration: this.paced(260),
      yoyo: true,
      repeat: 1,
    })
    if (step >= 2) await this.ghostTo(finger)
  }

  protected override pleasedAt(): Point {
    return { x: 500, y: this.lying().laid.strip + 40 }
  }

  private lying() {
    const { trial, laid } = this
    if (!trial || !laid) throw new Error('no ladybirds were laid')
    return { trial, laid }
  }

  private async ghostTo(finger: Finger): Promise<void> {
    const { laid } = this.lying()
    const to = laid.seats.find((one) => one.finger === finger)?.at
    if (to) await this.ghost([{ x: to.x, y: to.y + laid.size * 1.2 }, to], 900)
  }

  private now(): number {
    return Math.round(this.tools.clockMs())
  }

  private landed({ finger: id, place, at, tMs }: Landed<Finger>): void {
    const { laid } = this.lying()
    const { playing } = this
    if (!playing || playing.next() === null) return
    const off = place && { x: (at.x - place.at.x) / laid.size, y: (at.y - place.at.y) / laid.size }
    const finger = place?.id ?? null
    this.answer(finger, playing.landed(id, finger, off, Math.round(tMs)))
  }

  private lifted(id: number): void {
    const finger = this.playing?.lifted(id, this.now()) ?? null
    const { trial } = this.lying()
    if (finger && trial.anchors.includes(finger) && this.playing?.next()) this.callNext()
  }

  /** What a touch brings about. A finger beside all ladybirds is told in the record, and to nobody else. */
  private answer(finger: Finger | null, kind: Kind): void {
    if (kind === 'anchor') return this.callNext()
    if (!finger || kind === 'beside' || kind === 'double') return
    this.ringOut(finger)
    if (kind === 'note') this.noted()
    else this.missed()
  }

  /** A note was played: the row goes on, or is done. */
  private noted(): void {
    const { playing } = this
    if (!playing) return
    const done = playing.told().notes
    for (const image of this.birds.values()) image.setAlpha(1)
    this.isShown = this.lying().trial.cue === 'lit'
    this.callNext()
    if (done[done.length - 1]?.held === false) this.missed()
    if (playing.next() === null) this.finish()
  }

  private ringOut(finger: Finger): void {
    this.tools.sound.ring(pitchOf(finger, this.lying().trial.hand))
    const bird = this.birds.get(finger)
    const size = this.birdScale
    if (!bird) return
    bird.setScale(size * 0.9)
    void this.tween({ targets: bird, scale: size, duration: 180, ease: 'Sine.easeOut' })
  }

  /** Shows what is asked now: what should sleep and does not, else the next note, on hand, ladybirds and row. */
  private callNext(): void {
    const { trial, laid } = this.lying()
    const done = this.playing?.told().notes.length ?? 0
    const awake = this.playing ? this.playing.awake() : trial.anchors
    const next = trial.notes[done] ?? null
    const called = awake[0] ?? (this.isShown ? next : null)
    const seat = laid.seats.find(({ finger }) => finger === called)
    this.glow?.setVisible(seat !== undefined)
    if (seat) this.glow?.setPosition(seat.at.x, seat.at.y)
    for (const finger of trial.anchors) {
      this.birds.get(finger)?.setTexture(this.birdKey(finger, !awake.includes(finger)))
    }
    this.showHand(called)
    this.row?.show(done)
  }

  /** The hand in the strip, with the finger that is asked in its ladybird's hue. */
  private showHand(called: Finger | null): void {
    const { trial } = this.lying()
    const fingers = allFingers.map((one) => ({
      tip: tipOf(one, trial.hand),
      hue: one === called ? okabeIto[looks[one].hue] : null,
    }))
    this.shownHand?.destroy()
    this.shownHand = this.put(this.cardAt(), {
      key: `hand-${trial.hand}-${called ?? 'none'}`,
      keep: true,
      width: card.size,
      height: card.size,
      paint: (brush) =>
        paintHandCard(brush, {
          size: card.size,
          scale: card.scale,
          fingers,
          mirrored: trial.hand === 'left',
        }),
    })
  }

  /** The ladybirds sing these notes, one after another; nothing is touched. */
  private async sing(notes: readonly Finger[]): Promise<void> {
    for (const finger of notes) {
      this.ringOut(finger)
      this.showHand(finger)
      await this.pause(this.paced(songMs))
    }
    this.callNext()
  }

  /** Keys and switches reach the ladybirds that sing; the others need a finger. */
  private showTwins(): void {
    const { trial, laid } = this.lying()
    const { size } = laid
    const twins = laid.seats.filter(({ finger }) => trial.fingers.includes(finger))
    this.tools.mirror.show(
      twins.map(({ finger, at }) => ({
        id: `choice-${finger}`,
        label: `${finger} finger`.replace('thumb finger', 'thumb'),
        box: { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size },
        choose: () => {
          if (this.playing?.next()) this.answer(finger, this.playing.pressed(finger, this.now()))
        },
      })),
    )
  }

  private birdKey(finger: Finger, asleep: boolean): string {
    const { size } = this.lying().laid
    return `bird-${finger}-${Math.round(size)}-${asleep ? 'asleep' : 'awake'}`
  }

  private putBird(finger: Finger, at: Point, size: number): Phaser.GameObjects.Image {
    const paint = (asleep: boolean) =>
      this.put(at, {
        key: this.birdKey(finger, asleep),
        keep: true,
        width: size * 1.6,
        height: size * 1.6,
        paint: (brush) => paintLadybird(brush, { size, ...looks[finger], asleep }),
      })
    if (this.lying().trial.anchors.includes(finger)) paint(true).destroy()
    const image = paint(false)
    this.birdScale = image.scale
    return image
  }

  private cardAt(): Point {
    // What is said shows its picture in the other corner.
    return { x: this.tools.child.hand === 'left' ? 118 : 882, y: this.lying().laid.strip * 0.52 }
  }

  private seatWorm(): void {
    const { laid, trial } = this.lying()
    const isLeft = trial.hand === 'left'
    const at = { x: isLeft ? 868 : 132, y: laid.strip * 0.66 }
    this.tools.puppets.showWorm({
      spine: restingSpine({ at, bodyLength: 118, facing: isLeft ? 'left' : 'right' }),
      girth: 22,
      mood: 'awake',
      look: laid.palm,
    })
  }
}
