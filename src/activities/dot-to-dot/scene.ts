/** Dot to dot: daisies in the sky, a line that grows from one to the next, and a cloud that was something all along. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import type { Stroke } from '../../core/ink'
import { thingOf } from '../../core/stimulus/things'
import { ActivityScene } from '../../scenes/activity-scene'
import { openChoiceBoard } from '../../scenes/choice-board'
import type { StrokeListener } from '../../scenes/ink-capture'
import type { InkLook } from '../../scenes/ink-layer'
import { placed } from '../../scenes/paint/brush'
import { paintDaySky } from './scene/day-sky'
import { paintDot, paintLink, paintShown, type DotLook } from './scene/dots'
import { palette } from '../../scenes/paint/palette'
import type { Reading } from '../../scenes/pointer-state'
import { openJoining, type Joining } from './joining'
import { layOut, pageHeight, type DotLayout } from './layout'
import type { DotEvent, DotResponse, DotTrial } from './trial'

/** The line that is being drawn. */
const chalk: InkLook = { colour: palette.leafDeep, width: 9 }

/** The scene of one sitting. */
export default class DotToDotScene extends ActivityScene<DotTrial, DotResponse> {
  protected readonly pageHeight = pageHeight
  private trial: DotTrial | null = null
  private laid: DotLayout | null = null
  private joining: Joining | null = null
  private marks: Phaser.GameObjects.Image[] = []
  private sky: Phaser.GameObjects.Image | null = null
  private helped = false

  protected lay(trial: DotTrial): void {
    const laid = layOut(trial, this.room())
    this.trial = trial
    this.laid = laid
    this.helped = false
    const { aimHelp } = this.tools.child.accommodations
    const reach = Math.max(laid.dotSize / 2, this.sizes().drop / 2) * (1 + aimHelp)
    this.joining = openJoining({ dots: laid.dots, others: laid.others, reach })
    const view = { width: 1000, height: this.height() }
    this.sky = this.put(
      { x: 0, y: 0 },
      { key: 'sky', ...view, origin: 'corner', paint: (brush) => paintDaySky(brush, view) },
    )
    if (trial.preview) this.show(trial, laid, true)
    for (const at of laid.others) this.putDot(at, { label: '', look: 'waiting' })
    this.marks = []
    this.paintDots()
  }

  protected async demonstrate(): Promise<void> {
    const { dots } = this.lying()
    const [first, second] = dots
    if (first && second) await this.ghost([first, second], 1600)
  }

  protected override laidAs(): DotLayout | null {
    return this.laid
  }

  protected play(trial: DotTrial): Promise<DotResponse> {
    const laid = this.lying()
    const strokes: Stroke[] = []
    const events: DotEvent[] = []
    const { ink } = this.tools
    return new Promise((resolve) => {
      const heard = (event: DotEvent | null) => {
        if (!event) return
        events.push(event)
        if (event.kind === 'other') return this.missed()
        this.joined(event.dot, events)
        offer()
        if (this.going().next() !== null) return
        // The stroke that closed the picture is still being drawn: it is kept as far as it went.
        this.tools.capture.rest()
        this.tools.capture.listen(null)
        ink.clear()
        const strayContacts = this.tools.capture.takeStrays()
        void this.appear(trial, laid).then(() =>
          resolve({
            ink: { strokes, strayContacts },
            events,
            laid: { dots: [...laid.dots], dotSize: laid.dotSize },
          }),
        )
      }
      const offer = this.offerNext(heard, (stroke) => strokes.push(stroke))
      offer()
      if (!this.tools.child.accommodations.stickyDrag) this.listen(this.line(heard, strokes))
    })
  }

  protected async help(_trial: DotTrial, step: number): Promise<void> {
    const { dots } = this.lying()
    const next = this.going().next()
    const to = next === null ? undefined : dots[next]
    const from = dots[this.going().from() ?? -1]
    if (!to || next === null) return
    this.helped = true
    this.paintDots()
    const mark = this.marks[next]
    if (mark)
      await this.tween({ targets: mark, scale: mark.scale * 1.15, duration: 240, yoyo: true, repeat: 1 })
    if (step >= 2) await this.ghost(from ? [from, to] : [{ x: to.x + 50, y: to.y + 50 }, to], 1500)
  }

  /** Beside what appeared, not upon it. */
  protected override pleasedAt(): Point {
    return { x: this.tools.child.hand === 'left' ? 845 : 155, y: this.height() - 70 }
  }

  private lying(): DotLayout {
    if (!this.laid) throw new Error('no dots were laid')
    return this.laid
  }

  private going(): Joining {
    if (!this.joining) throw new Error('no dots were laid')
    return this.joining
  }

  /** A line that grows with the finger, from dot to dot. */
  private line(heard: (event: DotEvent | null) => void, strokes: Stroke[]): StrokeListener {
    const { ink } = this.tools
    const reach = (reading: Reading) => heard(this.going().reach(reading, reading.tMs))
    return {
      began: (reading) => {
        this.going().begin(reading)
        ink.begin(reading, chalk)
        reach(reading)
      },
      drew: (reading) => {
        ink.extend(reading)
        reach(reading)
      },
      ended: (stroke) => {
        strokes.push(stroke)
        if (this.going().next() !== null) ink.clear()
      },
      discarded: () => ink.drop(),
    }
  }

  /** The next dot, for keys and switches; and for taps where they replace dragging. Answers what offers it anew. */
  private offerNext(heard: (event: DotEvent | null) => void, tapped: (stroke: Stroke) => void): () => void {
    const { dots, dotSize } = this.lying()
    const hand = this.hand()
    const listens = this.tools.child.accommodations.stickyDrag
    const board = openChoiceBoard(
      {
        ...hand,
        // Where a line is drawn, the board is for keys alone; what taps did is kept as lines are.
        listen: (listener) => {
          const ended = (stroke: Stroke) => {
            tapped(stroke)
            listener.ended(stroke)
          }
          if (listens) hand.listen({ ...listener, ended })
        },
        silence: () => undefined,
      },
      {
        chosen: ({ tMs, by }) => heard(this.going().join(tMs, by === 'keyboard' ? 'keyboard' : 'tap')),
      },
    )
    return () => {
      const next = this.going().next()
      const at = next === null ? undefined : dots[next]
      const label = (next !== null && this.trial?.labels[next]) || ''
      const named = label === '' ? 'The next dot' : `Dot ${label}`
      board.offer(at ? [{ id: `dot-${next}`, label: named, at, size: dotSize }] : [])
    }
  }

  private joined(dot: number, events: readonly DotEvent[]): void {
    const { dots } = this.lying()
    const before = events.filter(({ kind }) => kind === 'joined').at(-2)
    const [from, to] = [before && dots[before.dot], dots[dot]]
    this.tools.sound.play('bead-on')
    if (from && to) this.putLink(from, to)
    this.helped = false
    this.paintDots()
  }

  /** Dots as they stand now, above every line. */
  private paintDots(): void {
    const { dots } = this.lying()
    const { labels = [], glows = false } = this.trial ?? {}
    const next = this.going().next()
    const from = this.going().from()
    for (const mark of this.marks) mark.destroy()
    this.marks = dots.map((at, k) => {
      const isNext = k === next && (glows || this.helped)
      const isJoined = from !== null && (next === null || next === 0 || k <= from)
      return this.putDot(at, {
        label: labels[k] ?? '',
        look: isNext ? 'glowing' : isJoined ? 'joined' : 'waiting',
      })
    })
  }

  private putDot(at: Point, look: Omit<DotLook, 'size'>): Phaser.GameObjects.Image {
    const size = this.lying().drawnSize
    return this.put(at, {
      key: `dot-${look.label}-${look.look}-${Math.round(size)}`,
      keep: true,
      width: size * 2,
      height: size * 2,
      paint: (brush) => paintDot(brush, { ...look, size }),
    })
  }

  private putLink(from: Point, to: Point): void {
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    const aside = ({ x, y }: Point) => ({ x: x - middle.x, y: y - middle.y })
    this.put(middle, {
      key: `link-${[from.x, from.y, to.x, to.y].map(Math.round).join('-')}`,
      width: Math.abs(to.x - from.x) + 30,
      height: Math.abs(to.y - from.y) + 30,
      paint: (brush) => paintLink(brush, aside(from), aside(to)),
    })
  }

  /** What the dots show, in place of them. */
  private async appear(trial: DotTrial, laid: DotLayout): Promise<void> {
    const dots = [...(this.page?.list ?? [])].filter((one) => one !== this.sky)
    const shown = this.show(trial, laid, false).setAlpha(this.tools.calm ? 1 : 0)
    if (!this.tools.calm) await this.tween({ targets: shown, alpha: 1, duration: 700 })
    for (const one of dots) if ('setVisible' in one) (one as Phaser.GameObjects.Image).setVisible(false)
    await this.pause(700)
  }

  private show(trial: DotTrial, { middle, size }: DotLayout, faint: boolean): Phaser.GameObjects.Image {
    const lines = thingOf(trial.thing).lines.map((one) =>
      one.map(({ x, y }) => ({ x: x * size, y: y * size })),
    )
    return this.put(middle, {
      key: `shown-${trial.thing}-${Math.round(size)}-${faint ? 'faint' : 'whole'}`,
      width: size * 1.1,
      height: size * 1.1,
      paint: (brush) =>
        placed(brush, { x: 0, y: 0 }, () => paintShown(brush, { lines, wash: trial.thing.length, faint })),
    })
  }
}
