/** Peg board: a wooden board with beds, a tray with everyone who is still awake. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../core/geometry'
import { ActivityScene } from '../../scenes/activity-scene'
import { hueInWords } from '../../scenes/paint/palette'
import { openCarrying, type Carriable } from '../../scenes/carrying'
import { paintTray } from '../../scenes/paint/bead-tray'
import { placed } from '../../scenes/paint/brush'
import { paintBed, paintPeg } from './scene/pegs'
import { landedAt } from './landing'
import { layOut, pageHeight, type PegLayout } from './layout'
import { faceOf, outlineOf, turnsToFit } from './shapes'
import type { Peg, PegMove, PegResponse, PegTrial } from './trial'

interface Lying {
  readonly peg: Peg
  readonly home: Point
  readonly image: Phaser.GameObjects.Image
  turn: number
  /** The bed it lies in; null while it is awake. */
  bed: number | null
}

/** The scene of one sitting. */
export default class PegBoardScene extends ActivityScene<PegTrial, PegResponse> {
  protected readonly pageHeight = pageHeight
  private trial: PegTrial | null = null
  private laid: PegLayout | null = null
  private pegs: Lying[] = []

  protected lay(trial: PegTrial): void {
    const laid = layOut(trial, this.room())
    this.trial = trial
    this.laid = laid
    this.put(
      { x: 0, y: 0 },
      {
        key: 'board',
        width: 1000,
        height: this.height(),
        origin: 'corner',
        paint: (brush) => paintBoards(brush, trial, laid),
      },
    )
    this.pegs = trial.pegs.map((peg, k) => {
      const home = laid.tray[k] ?? laid.board
      const image = this.putPeg(peg, home, false).setAngle(peg.turn)
      return { peg, home, image, turn: peg.turn, bed: null }
    })
  }

  protected async demonstrate(): Promise<void> {
    await this.showNext(1700)
  }

  protected override laidAs(): PegLayout | null {
    return this.laid
  }

  protected play(trial: PegTrial): Promise<PegResponse> {
    const acts: PegResponse['acts'] = []
    const laid = this.lying()
    return new Promise((resolve) => {
      const carries = openCarrying(this.hand(), {
        things: () => this.awake().map((one) => this.carriable(one)),
        landings: () => this.freeBeds().map((bed) => this.landing(bed)),
        pickedUp: (id) => this.pickUp(this.pegOf(id)),
        carried: (id, { x, y }) => this.pegOf(id).image.setPosition(x, y),
        putBack: (id) => this.sendHome(this.pegOf(id)),
        tapped: ({ id, tMs, by }) => {
          acts.push({ kind: 'turn', peg: id, tMs, by })
          this.sendHome(this.pegOf(id))
          this.turnOn(this.pegOf(id))
        },
        putDown: ({ id, stroke, dropAt }) => {
          const one = this.pegOf(id)
          one.image.setPosition(dropAt.x, dropAt.y)
          const move = this.landed(one, dropAt)
          acts.push({ kind: 'move', peg: id, stroke, dropAt, ...move })
          this.land(one, move)
          if (this.freeBeds().length > 0) return carries.refresh()
          carries.close()
          const { pegSize, snapDistance, beds } = laid
          void this.everyoneSleeps().then(() =>
            resolve({ acts, laid: { pegSize, snapDistance, beds: [...beds] } }),
          )
        },
      })
      if (trial.turnStep > 0) void this.sayLine('turn')
    })
  }

  protected async help(_trial: PegTrial, step: number): Promise<void> {
    const next = this.next()
    if (!next) return
    const { image } = next
    await this.tween({ targets: image, scale: image.scale * 1.12, duration: 220, yoyo: true, repeat: 1 })
    if (step < 2) return
    await this.showTurn(next)
    await this.showNext(1800)
  }

  /** In the tray, so that the pegs asleep in their beds are seen. */
  protected override pleasedAt(): Point {
    const { x, y, width, height } = this.lying().trayBox
    return { x: x + width / 2, y: y + height / 2 }
  }

  /** The ghost hand taps a peg that lies otherwise than its bed. */
  private async showTurn({ peg, turn, image }: Lying): Promise<void> {
    const bed = this.trial?.beds.find(({ shape }) => shape === peg.shape)
    if (!bed || turnsToFit(peg.shape, turn, bed.turn, this.trial?.turnStep ?? 0) === 0) return
    const { x, y } = image
    await this.ghost(
      [
        { x: x + 60, y: y + 60 },
        { x, y },
      ],
      700,
    )
    await this.tween({ targets: image, angle: turn + 12, duration: 200, yoyo: true })
  }

  /** The ghost hand carries the next peg to its bed. */
  private async showNext(ms: number): Promise<void> {
    const next = this.next()
    const bed = next && this.ownBed(next.peg)
    const at = bed === undefined ? undefined : this.lying().beds[bed]
    if (next && at)
      await this.ghost([next.home, { x: (next.home.x + at.x) / 2, y: (next.home.y + at.y) / 2 + 30 }, at], ms)
  }

  private lying(): PegLayout {
    if (!this.laid) throw new Error('no board was laid')
    return this.laid
  }

  private awake(): Lying[] {
    return this.pegs.filter(({ bed }) => bed === null)
  }

  private freeBeds(): number[] {
    return (this.trial?.beds ?? []).map((_, k) => k).filter((k) => this.pegs.every(({ bed }) => bed !== k))
  }

  private pegOf(id: string): Lying {
    const found = this.pegs.find(({ peg }) => peg.id === id)
    if (!found) throw new Error(`no peg: ${id}`)
    return found
  }

  private ownBed({ shape }: Peg): number | undefined {
    return this.freeBeds().find((bed) => this.trial?.beds[bed]?.shape === shape)
  }

  private next(): Lying | undefined {
    return this.awake().find(({ peg }) => this.ownBed(peg) !== undefined)
  }

  private carriable({ peg, home }: Lying): Carriable {
    const label = `${hueInWords(peg.hue)} ${peg.shape} peg`
    const thing = { id: peg.id, label, at: home, size: this.lying().pegSize }
    return (this.trial?.turnStep ?? 0) > 0 ? { ...thing, tap: `Turn the ${label}` } : thing
  }

  private landing(bed: number) {
    const { beds, pegSize } = this.lying()
    const shape = this.trial?.beds[bed]?.shape ?? ''
    return { id: `bed-${bed}`, label: `The ${shape} bed`, at: beds[bed] ?? { x: 0, y: 0 }, size: pegSize }
  }

  private pickUp({ image }: Lying): void {
    this.tools.sound.play('pick-up')
    this.page?.bringToTop(image)
  }

  private turnOn(one: Lying): void {
    one.turn += this.trial?.turnStep ?? 0
    const { image, turn } = one
    void this.tween({ targets: image, angle: turn, duration: this.tools.calm ? 0 : 180 })
  }

  private landed({ peg, turn }: Lying, dropAt: Point): Pick<PegMove, 'landed' | 'bed'> {
    if (!this.trial) throw new Error('no board was laid')
    const full = new Set(this.pegs.flatMap(({ bed }) => bed ?? []))
    const { aimHelp } = this.tools.child.accommodations
    return landedAt(this.trial, this.lying(), { peg, turn, dropAt, full }, aimHelp)
  }

  private land(one: Lying, { landed, bed }: Pick<PegMove, 'landed' | 'bed'>): void {
    const at = bed === null ? undefined : this.lying().beds[bed]
    if (landed === 'in bed' && at) {
      one.bed = bed
      this.tools.sound.play('bead-on')
      this.layDown(one, at)
      return
    }
    const moved = distance(one.image, one.home) > this.lying().pegSize * 0.6
    this.sendHome(one)
    // A peg put back near its place was not meant for any bed: no miss.
    if (moved) this.missed()
  }

  /** It drops in and closes its eyes. */
  private layDown({ peg, image, turn }: Lying, at: Point): void {
    image.setVisible(false)
    const asleep = this.putPeg(peg, image, true).setAngle(turn)
    void this.tween({ targets: asleep, x: at.x, y: at.y, duration: 260, ease: 'Sine.easeOut' })
  }

  private sendHome({ image, home }: Lying): void {
    this.tools.sound.play('put-down')
    void this.tween({ targets: image, x: home.x, y: home.y, duration: 300, ease: 'Sine.easeOut' })
  }

  private async everyoneSleeps(): Promise<void> {
    await this.pause(700)
  }

  private putPeg(peg: Peg, { x, y }: Point, asleep: boolean): Phaser.GameObjects.Image {
    const size = this.lying().pegSize
    const { shape, hue } = peg
    return this.put(
      { x, y },
      {
        key: `peg-${shape}-${hue}-${Math.round(size)}-${asleep ? 'asleep' : 'awake'}`,
        keep: true,
        width: size * 1.4,
        height: size * 1.4,
        paint: (brush) =>
          paintPeg(brush, { outline: outlineOf(shape), face: faceOf(shape), size, hue, asleep }),
      },
    )
  }
}

/** The board with its beds, and the tray. */
function paintBoards(brush: CanvasRenderingContext2D, trial: PegTrial, laid: PegLayout): void {
  for (const box of [laid.board, laid.trayBox]) placed(brush, box, () => paintTray(brush, box))
  trial.beds.forEach(({ shape, hue, turn }, k) => {
    const at = laid.beds[k]
    if (!at) return
    placed(brush, { ...at, turn: (turn * Math.PI) / 180 }, () =>
      paintBed(brush, { outline: outlineOf(shape), size: laid.pegSize, hue: trial.coloured ? hue : null }),
    )
  })
}
