/** Bead stringing: a tray of wooden beads below, a string above, and the row to follow. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../core/geometry'
import { ActivityScene } from '../../scenes/activity-scene'
import { hueInWords } from '../../scenes/paint/palette'
import { openCarrying, type Carriable } from '../../scenes/carrying'
import { paintBead } from './scene/beads'
import { paintString, paintTray } from '../../scenes/paint/bead-tray'
import { faintly, placed, slab, softly } from '../../scenes/paint/brush'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import { palette } from '../../scenes/paint/palette'
import { paintTree } from '../../scenes/paint/tree'
import { layOut, pageHeight, type BeadLayout } from './layout'
import { goesOn, type BeadKind, type BeadMove, type BeadResponse, type BeadTrial } from './trial'

interface TrayBead {
  readonly id: string
  readonly kind: BeadKind
  readonly home: Point
  readonly image: Phaser.GameObjects.Image
  onString: boolean
}

/** Size of the model beside the beads. */
const modelScale = 0.62
/** Width of the tree the string is tied to, and the height that a bough needs above it, page units. */
const trunk = 84
const boughFrom = 210

/** The scene of one sitting. */
export default class BeadStringingScene extends ActivityScene<BeadTrial, BeadResponse> {
  protected readonly pageHeight = pageHeight
  private trial: BeadTrial | null = null
  private laid: BeadLayout | null = null
  private beads: TrayBead[] = []
  private strung: TrayBead[] = []
  private model: Phaser.GameObjects.Image[] = []

  protected lay(trial: BeadTrial): void {
    const laid = layOut(trial, this.room())
    this.trial = trial
    this.laid = laid
    this.strung = []
    const height = this.height()
    this.put(
      { x: 0, y: 0 },
      {
        key: 'garden',
        width: 1000,
        height,
        origin: 'corner',
        paint: (brush) => paintGarden(brush, laid, height),
      },
    )
    this.model = this.layModel(trial, laid)
    this.put(laid.tip, {
      key: 'tip',
      width: laid.snapDistance * 2.2,
      height: laid.snapDistance * 2.2,
      paint: (brush) => paintTip(brush, Math.min(laid.snapDistance, laid.beadSize)),
    })
    this.beads = trial.tray.map(({ id, kind }, k) => {
      const home = laid.tray[k] ?? laid.tip
      return { id, kind, home, image: this.putBead(kind, home, laid.beadSize), onString: false }
    })
    const seat = { at: { x: 190, y: laid.trayBox.y + 6 }, bodyLength: 150, facing: 'right' } as const
    this.tools.puppets.showWorm({
      spine: restingSpine(seat),
      girth: 26,
      mood: 'awake',
      look: laid.tip,
    })
  }

  protected async demonstrate(): Promise<void> {
    await this.showCarry(1700)
    this.tools.sound.play('again')
  }

  protected override laidAs(): BeadLayout | null {
    return this.laid
  }

  protected play(trial: BeadTrial): Promise<BeadResponse> {
    const moves: BeadMove[] = []
    const laid = this.lying()
    return new Promise((resolve) => {
      const carries = openCarrying(this.hand(), {
        things: () =>
          this.beads.filter((bead) => !bead.onString).map((bead) => carriable(bead, laid.beadSize)),
        landings: () => [{ id: 'string', label: 'The string', at: laid.tip, size: laid.snapDistance * 2 }],
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
          const { beadSize, snapDistance, tip } = laid
          void this.pause(500).then(() => resolve({ moves, laid: { beadSize, snapDistance, tip } }))
        },
      })
    })
  }

  protected async help(_trial: BeadTrial, step: number): Promise<void> {
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
    if (step >= 2) await this.showCarry(1800)
  }

  /** In the empty tray, so that the row is seen. */
  protected override pleasedAt(): Point {
    const { x, y, width, height } = this.lying().trayBox
    return { x: x + width / 2, y: y + height / 2 + 30 }
  }

  /** The ghost hand carries the next bead to the string. */
  private async showCarry(ms: number): Promise<void> {
    const next = this.nextBead()
    const { tip } = this.lying()
    if (next) await this.ghost([next.home, { x: (next.home.x + tip.x) / 2, y: tip.y + 80 }, tip], ms)
  }

  private lying(): BeadLayout {
    if (!this.laid) throw new Error('no string was laid')
    return this.laid
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
    const { tip, snapDistance } = this.lying()
    const reach = snapDistance * (1 + this.tools.child.accommodations.aimHelp)
    if (distance(dropAt, tip) > reach) return 'elsewhere'
    return goesOn(trial, bead.kind, this.strung.length) ? 'string' : 'another kind'
  }

  private land(trial: BeadTrial, bead: TrayBead, landed: BeadMove['landed']): void {
    if (landed === 'string') {
      this.slideOn(trial, bead)
      return
    }
    this.sendHome(bead)
    // A bead put back near its place was not meant for the string: no miss.
    const moved = distance(bead.image, bead.home) > this.lying().beadSize * 0.6
    if (moved) this.missed()
  }

  private slideOn(trial: BeadTrial, bead: TrayBead): void {
    const { beadSize, tip, knot } = this.lying()
    bead.onString = true
    this.strung.push(bead)
    this.tools.sound.play('bead-on')
    const room = Math.min(beadSize * 0.94, (tip.x - 40 - knot.x) / trial.row.length)
    const place = knot.x + room * (this.strung.length - 0.5) + 16
    bead.image.setPosition(tip.x, tip.y)
    const scale = bead.image.scale * Math.min(1, room / (beadSize * 0.94))
    void this.tween({ targets: bead.image, x: place, y: knot.y, scale, duration: 420, ease: 'Sine.easeOut' })
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

  private layModel(trial: BeadTrial, { beadSize, modelY }: BeadLayout): Phaser.GameObjects.Image[] {
    if (trial.pattern === 'any') return []
    const shown = trial.model === 'first row' ? trial.row.slice(0, trial.pattern.length) : trial.row
    const size = Math.min(beadSize * modelScale, modelY * 1.1)
    const gap = Math.min(size * 1.12, 700 / shown.length)
    this.putCard(
      { x: 150 + (gap * (shown.length - 1)) / 2, y: modelY },
      gap * shown.length + size * 0.6,
      size * 1.5,
    )
    return shown.map((kind, k) => this.putBead(kind, { x: 150 + gap * k, y: modelY }, size))
  }

  /** The card the model lies on. */
  private putCard(at: Point, width: number, height: number): void {
    const card = (brush: CanvasRenderingContext2D, grow: number, fill: string) =>
      slab(brush, -width / 2 - grow, -height / 2 - grow, width + 2 * grow, height + 2 * grow, 20 + grow, fill)
    this.put(at, {
      key: `card-${Math.round(width)}`,
      width: width + 40,
      height: height + 40,
      paint: (brush) => {
        softly(brush, 12, 0.2, (grow) => card(brush, grow, palette.shadow))
        card(brush, 0, palette.paperBright)
      },
    })
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
  return { id, label: `${hueInWords(kind.hue)} ${kind.shape} bead`, at: home, size }
}

/** A tree with boughs as far up as there is room for, the string tied to it, and the tray in the grass. */
function paintGarden(
  brush: CanvasRenderingContext2D,
  { trayBox, knot, tip }: BeadLayout,
  height: number,
): void {
  const boughs = [0.62, 0.34].flatMap((share, k) =>
    knot.y * share > boughFrom ? [{ y: knot.y * share, tip: 700 - 260 * k, thick: 34 }] : [],
  )
  paintTree(brush, { width: 1000, height, trunk, boughs })
  placed(brush, trayBox, () => paintTray(brush, trayBox))
  const from = trunk * 0.35
  const sag = Array.from({ length: 25 }, (_, k) => {
    const t = k / 24
    return { x: from + t * (tip.x - from), y: knot.y + Math.sin(Math.PI * t) * 6 }
  })
  paintString(brush, sag, 12)
  for (const up of [-9, 9])
    paintString(
      brush,
      [
        { x: 34, y: knot.y + up },
        { x: trunk * 0.7, y: knot.y + up * 0.4 },
      ],
      11,
    )
  placed(brush, { x: knot.x - 16, y: knot.y }, () =>
    paintBead(brush, { size: 30, hue: 'black', shape: 'round', hole: 'front' }),
  )
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
