/** Bead stringing: a tray of wooden beads below, a string above, and the row to follow. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../core/geometry'
import { ActivityScene } from '../../scenes/activity-scene'
import { openCarrying, type Carriable } from '../../scenes/carrying'
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

  protected play(trial: BeadTrial): Promise<BeadResponse> {
    const moves: BeadMove[] = []
    return new Promise((resolve) => {
      const carries = openCarrying(this.hand(), {
        things: () =>
          this.beads.filter((bead) => !bead.onString).map((bead) => carriable(bead, trial.beadSize)),
        landings: () => [{ id: 'string', label: 'The string', at: trial.tip, size: trial.snapDistance * 2 }],
        pickedUp: (id) => this.pickUp(trial, this.beadOf(id)),
        carried: (id, { x, y }) => this.beadOf(id).image.setPosition(x, y),
        putBack: (id) => this.sendHome(this.beadOf(id)),
        putDown: ({ id, stroke, dropAt }) => {
          const bead = this.beadOf(id)
          bead.image.setPosition(dropAt.x, dropAt.y)
          const landed = this.landing(trial, bead, dropAt)
          moves.push({ bead: id, stroke, dropAt, landed })
          this.land(trial, bead, landed)
          if (this.strung.length < trial.row.length) return carries.refresh()
          carries.close()
          void this.pause(500).then(() => resolve({ moves }))
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

  private beadOf(id: string): TrayBead {
    const bead = this.beads.find((one) => one.id === id)
    if (!bead) throw new Error(`no bead: ${id}`)
    return bead
  }

  private pickUp(trial: BeadTrial, bead: TrayBead): void {
    this.tools.sound.play('pick-up')
    this.page?.bringToTop(bead.image)
    if (trial.model === 'hidden') for (const image of this.model) image.setVisible(false)
  }

  private landing(trial: BeadTrial, bead: TrayBead, dropAt: Point): BeadMove['landed'] {
    const reach = trial.snapDistance * (1 + this.tools.child.accommodations.aimHelp)
    if (distance(dropAt, trial.tip) > reach) return 'elsewhere'
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

function carriable({ id, kind, home }: TrayBead, size: number): Carriable {
  return { id, label: `${kind.hue} ${kind.shape} bead`, at: home, size }
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
