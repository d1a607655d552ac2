/** Bead stringing: a tray of wooden beads below, a string above, and the row to follow. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../core/geometry'
import { ActivityScene, type Turn } from '../../scenes/activity-scene'
import { paintBead } from '../../scenes/paint/beads'
import { paintString, paintTray } from '../../scenes/paint/bead-tray'
import { faintly } from '../../scenes/paint/brush'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import {
  goesOn,
  pageHeight,
  trayBox,
  type BeadKind,
  type BeadMove,
  type BeadResponse,
  type BeadTrial,
} from './trial'

interface TrayBead {
  readonly id: string
  readonly kind: BeadKind
  readonly home: Point
  readonly image: Phaser.GameObjects.Image
  onString: boolean
}

/** Where the knot of the string is, page units. */
const knot = { x: 96, y: 250 } as const
/** Height of the model above the string, page units, and its size beside the beads. */
const modelY = 106
const modelScale = 0.62

/** The scene of one sitting. */
export default class BeadStringingScene extends ActivityScene<BeadTrial, BeadResponse> {
  protected readonly pageHeight = pageHeight
  private trial: BeadTrial | null = null
  private beads: TrayBead[] = []
  private strung: TrayBead[] = []
  private model: Phaser.GameObjects.Image[] = []

  protected lay(trial: BeadTrial): void {
    this.trial = trial
    this.strung = []
    this.put(
      { x: 0, y: 0 },
      { key: 'table', width: 1000, height: pageHeight, origin: 'corner', paint: paintTable },
    )
    this.model = this.layModel(trial)
    this.put(trial.tip, {
      key: 'tip',
      width: trial.snapDistance * 2.2,
      height: trial.snapDistance * 2.2,
      paint: (brush) => paintTip(brush, Math.min(trial.snapDistance, trial.beadSize)),
    })
    this.beads = trial.tray.map(({ id, kind, at }) => ({
      id,
      kind,
      home: at,
      image: this.putBead(kind, at, trial.beadSize),
      onString: false,
    }))
    this.mirrorBeads()
    const seat = { at: { x: 916, y: 306 }, bodyLength: 150, facing: 'left' } as const
    this.tools.puppets.showWorm({
      spine: restingSpine(seat),
      girth: 26,
      mood: 'awake',
      look: { x: 500, y: 540 },
    })
  }

  protected async demonstrate(trial: BeadTrial): Promise<void> {
    const next = this.nextBead()
    if (next) await this.ghost([next.home, { x: (next.home.x + trial.tip.x) / 2, y: 330 }, trial.tip], 1700)
    this.tools.sound.play('again')
  }

  protected play(trial: BeadTrial, turn: Turn): Promise<BeadResponse> {
    const moves: BeadMove[] = []
    let held: TrayBead | null = null
    let grip: Point = { x: 0, y: 0 }
    void turn
    return new Promise((resolve) => {
      const settle = () => {
        if (this.strung.length < trial.row.length) return
        this.tools.capture.listen(null)
        this.tools.mirror.show([])
        void this.pause(500).then(() => resolve({ moves }))
      }
      this.finishMove = (bead, stroke, dropAt) => {
        const landed = this.landing(trial, bead, dropAt)
        moves.push({ bead: bead.id, stroke, dropAt, landed })
        this.land(trial, bead, landed)
        settle()
      }
      this.listen({
        began: (reading) => {
          held = this.beadAt(reading)
          if (!held) return
          grip = { x: held.image.x - reading.x, y: held.image.y - reading.y }
          this.pickUp(trial, held)
        },
        drew: (reading) => {
          held?.image.setPosition(reading.x + grip.x, reading.y + grip.y)
        },
        ended: (stroke) => {
          if (!held) return
          const bead = held
          held = null
          this.finishMove(bead, stroke, { x: bead.image.x, y: bead.image.y })
        },
        discarded: () => {
          if (held) this.sendHome(held)
          held = null
        },
      })
    })
  }

  protected async help(trial: BeadTrial, step: number): Promise<void> {
    const next = this.nextBead()
    if (!next) return
    this.showModel()
    if (step >= 3) this.fadeOthers(next)
    await this.tween({
      targets: next.image,
      scale: next.image.scale * 1.12,
      duration: 220,
      yoyo: true,
      repeat: 1,
    })
    if (step >= 2)
      await this.ghost([next.home, { x: (next.home.x + trial.tip.x) / 2, y: 330 }, trial.tip], 1800)
  }

  protected override pleasedAt(): Point {
    return { x: 760, y: 330 }
  }

  private finishMove: (bead: TrayBead, stroke: BeadMove['stroke'], dropAt: Point) => void = () => undefined

  private beadAt(at: Point): TrayBead | null {
    const reach = Math.max(this.trial?.beadSize ?? 0, this.targetUnits()) / 2 + 10
    const near = this.beads
      .filter((bead) => !bead.onString && distance(bead.image, at) <= reach)
      .sort((a, b) => distance(a.image, at) - distance(b.image, at))
    return near[0] ?? null
  }

  private pickUp(trial: BeadTrial, bead: TrayBead): void {
    this.tools.sound.play('pick-up')
    this.page?.bringToTop(bead.image)
    if (trial.model === 'hidden') for (const image of this.model) image.setVisible(false)
  }

  private landing(trial: BeadTrial, bead: TrayBead, dropAt: Point): BeadMove['landed'] {
    if (distance(dropAt, trial.tip) > trial.snapDistance) return 'elsewhere'
    return goesOn(trial, bead.kind, this.strung.length) ? 'string' : 'another kind'
  }

  private land(trial: BeadTrial, bead: TrayBead, landed: BeadMove['landed']): void {
    if (landed === 'string') {
      this.slideOn(trial, bead)
      return
    }
    this.sendHome(bead)
    // A bead put back near its place was not meant for the string: no miss.
    const moved = distance(bead.image, bead.home) > trial.beadSize * 0.6
    if (moved) this.missed()
  }

  private slideOn(trial: BeadTrial, bead: TrayBead): void {
    bead.onString = true
    this.strung.push(bead)
    this.tools.sound.play('bead-on')
    const room = Math.min(trial.beadSize * 0.94, (trial.tip.x - 40 - knot.x) / trial.row.length)
    const place = knot.x + room * (this.strung.length - 0.5) + 16
    bead.image.setPosition(trial.tip.x, trial.tip.y)
    void this.tween({ targets: bead.image, x: place, y: knot.y, duration: 420, ease: 'Sine.easeOut' })
    this.mirrorBeads()
  }

  private sendHome(bead: TrayBead): void {
    this.tools.sound.play('put-down')
    void this.tween({
      targets: bead.image,
      x: bead.home.x,
      y: bead.home.y,
      duration: 300,
      ease: 'Sine.easeOut',
    })
  }

  private nextBead(): TrayBead | undefined {
    const { trial } = this
    if (!trial) return undefined
    return this.beads.find((bead) => !bead.onString && goesOn(trial, bead.kind, this.strung.length))
  }

  private fadeOthers(next: TrayBead): void {
    for (const bead of this.beads) if (!bead.onString) bead.image.setAlpha(bead === next ? 1 : 0.45)
    void this.pause(5000).then(() => {
      for (const bead of this.beads) bead.image.setAlpha(1)
    })
  }

  private showModel(): void {
    for (const image of this.model) image.setVisible(true)
  }

  /** Keyboard and switch: choosing a bead brings it to the string, as a tap-and-tap would. */
  private mirrorBeads(): void {
    const { trial } = this
    if (!trial) return
    const size = trial.beadSize
    this.tools.mirror.show(
      this.beads
        .filter((bead) => !bead.onString)
        .map((bead) => ({
          id: bead.id,
          label: `${bead.kind.hue} ${bead.kind.shape} bead`,
          box: { x: bead.home.x - size / 2, y: bead.home.y - size / 2, width: size, height: size },
          choose: () =>
            this.finishMove(bead, carriedStraight(bead.home, trial.tip, this.tools.clockMs()), trial.tip),
        })),
    )
  }

  private layModel(trial: BeadTrial): Phaser.GameObjects.Image[] {
    if (trial.pattern === 'any') return []
    const shown = trial.model === 'first row' ? trial.row.slice(0, trial.pattern.length) : trial.row
    const size = trial.beadSize * modelScale
    const gap = Math.min(size * 1.12, 700 / shown.length)
    return shown.map((kind, k) => this.putBead(kind, { x: 150 + gap * k, y: modelY }, size))
  }

  private putBead({ hue, shape }: BeadKind, at: Point, size: number): Phaser.GameObjects.Image {
    return this.put(at, {
      key: `bead-${hue}-${shape}-${Math.round(size)}`,
      keep: true,
      width: size * 1.3,
      height: size * 1.3,
      paint: (brush) => paintBead(brush, { size, hue, shape, hole: 'side' }),
    })
  }
}

/** What a keyboard's choice is recorded as: a straight carry in an instant, told apart by its two samples. */
function carriedStraight(from: Point, to: Point, tMs: number): BeadMove['stroke'] {
  return {
    pointer: 'mouse',
    x: [from.x, to.x],
    y: [from.y, to.y],
    tMs: [tMs, tMs + 1],
    pressure: null,
    tiltX: null,
    tiltY: null,
    contact: null,
    interrupted: false,
  }
}

function paintTable(brush: CanvasRenderingContext2D): void {
  brush.save()
  brush.translate(trayBox.x, trayBox.y)
  paintTray(brush, trayBox)
  brush.restore()
  const sag = Array.from({ length: 25 }, (_, k) => {
    const t = k / 24
    return { x: knot.x - 20 + t * 804, y: knot.y + Math.sin(Math.PI * t) * 6 }
  })
  paintString(brush, sag, 12)
  brush.save()
  brush.translate(knot.x - 16, knot.y)
  paintBead(brush, { size: 30, hue: 'black', shape: 'round', hole: 'front' })
  brush.restore()
}

function paintTip(brush: CanvasRenderingContext2D, reach: number): void {
  faintly(brush, 0.5, () => {
    brush.setLineDash([10, 12])
    brush.lineWidth = 5
    brush.lineCap = 'round'
    brush.strokeStyle = '#009E73'
    brush.beginPath()
    brush.arc(0, 0, reach * 0.9, 0, Math.PI * 2)
    brush.stroke()
    brush.setLineDash([])
  })
}
