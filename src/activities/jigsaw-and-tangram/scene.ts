/** Jigsaw and tangram: a picnic blanket with a board to fill, and a mat with its pieces. */
import type Phaser from 'phaser'
import { distance, type Box, type Point } from '../../core/geometry'
import { modelSideFor } from '../../core/model-and-choices'
import { ActivityScene } from '../../scenes/activity-scene'
import { openCarrying, type Carriable, type Carries, type Carry, type Tapped } from '../../scenes/carrying'
import { placed, type Brush } from '../../scenes/paint/brush'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import { paintFeltMat, paintPicnic } from './scene/picnic'
import { paintPart, paintSmallWhole, paintWhole, paintWholeBoard, type Whole } from './scene/whole'
import { puzzleSource } from './scene/puzzle-source'
import { freePlaces, landing, type Lying } from './fit'
import { acrossOf, frameRoom, layOut, onlookerOf, pageHeight, sideOf, type WholeLayout } from './layout'
import { partOf, pictureNames, type WholeMove, type WholeResponse, type WholeTrial } from './trial'

/** A piece on the page: where its middle is, how it is turned, and the place it lies in. */
interface Piece {
  readonly id: string
  readonly part: number
  readonly home: Point
  readonly image: Phaser.GameObjects.Image
  at: Point
  turn: number
  /** Units of the frame; null in the tray. */
  place: Point | null
  /** Its way to where it lies, while it is on it. */
  sliding: Phaser.Tweens.Tween | null
}

/** Shadows need so much room, page units. */
const shade = 26
/** A place that help showed is met from this many times as far. */
const easedReach = 2
/** How strongly the whole shows for a moment, as help. */
const flash = 0.55

/** The scene of one sitting. */
export default class JigsawAndTangramScene extends ActivityScene<WholeTrial, WholeResponse> {
  protected readonly pageHeight = pageHeight
  private laid: WholeLayout | null = null
  private pieces: Piece[] = []
  private whole: Phaser.GameObjects.Image | null = null
  private shown = new Set<string>()
  private moves: WholeMove[] = []
  private carries: Carries | null = null
  /** The piece in the hand, by its id. */
  private held: string | null = null

  protected async lay(trial: WholeTrial): Promise<void> {
    this.pieces = []
    this.moves = []
    this.shown = new Set()
    this.carries = null
    this.held = null
    const view = await viewOf(trial)
    const laid = layOut(trial, this.room(), modelSideFor(this.tools.child.hand))
    const { scale, board, model } = laid
    this.laid = laid
    const page = { width: 1000, height: this.height() }
    this.put(
      { x: 0, y: 0 },
      { key: 'picnic', ...page, origin: 'corner', paint: (brush) => paintPicnic(brush, page) },
    )
    this.putBox('board', board, (brush) => paintWholeBoard(brush, view, scale, frameRoom))
    const inner = { ...board, x: board.x + frameRoom, y: board.y + frameRoom }
    this.whole = this.putBox('whole', inner, (brush) => paintWhole(brush, view, scale)).setAlpha(0)
    if (model)
      this.putBox('model', model, (brush) => paintSmallWhole(brush, view, model.width, frameRoom / 2))
    this.putBox('tray', laid.tray, (brush) => paintFeltMat(brush, laid.tray))
    this.pieces = trial.pieces.map(({ id, part, turn }, k) => {
      const home = laid.trayAt[k] ?? { x: 500, y: 500 }
      const side = acrossOf(trial, part) * scale * 1.1 + 12
      const image = this.put(home, {
        key: `piece-${k}`,
        width: side,
        height: side,
        paint: (brush) => paintPart(brush, view, part, scale),
      }).setAngle(turn)
      return { id, part, home, image, at: home, turn, place: null, sliding: null }
    })
    this.layWorm(laid)
  }

  protected override laidAs(): WholeLayout | null {
    return this.laid
  }

  protected override promptLine({ kind }: WholeTrial): string {
    return kind === 'jigsaw' ? 'prompt' : 'figure'
  }

  protected override helpLine({ kind, turnStep }: WholeTrial): string {
    if (turnStep > 0) return 'turned'
    return kind === 'jigsaw' ? 'help' : 'corners'
  }

  protected async demonstrate(trial: WholeTrial): Promise<void> {
    const [first] = this.pieces
    const turned = this.pieces.find(({ turn }) => turn !== 0)
    if (first) await this.showCarry(trial, first)
    if (turned) await Promise.all([this.sayLine('turned'), this.showTurn(trial, turned)])
    this.tools.sound.play('again')
  }

  protected play(trial: WholeTrial): Promise<WholeResponse> {
    return new Promise((resolve) => {
      this.carries = openCarrying(this.hand(), {
        things: () =>
          this.pieces
            .filter((one) => !one.place || !isLocked(trial))
            .map((one) => this.carriable(trial, one)),
        landings: () =>
          freePlaces(trial, this.lying()).map((place, k) => ({
            id: `place-${k}`,
            label: `Place ${k + 1}`,
            at: this.onPage(place),
            size: this.laying().scale * trial.reach,
          })),
        pickedUp: (id) => this.pickUp(this.pieceOf(id)),
        carried: (id, { x, y }) => this.pieceOf(id).image.setPosition(x, y),
        putBack: (id) => this.putBack(this.pieceOf(id)),
        tapped: (tap) => this.turnBy(trial, tap),
        putDown: (carry) => {
          this.putDown(trial, carry)
          if (this.pieces.some(({ place }) => !place)) return this.carries?.refresh()
          this.carries?.close()
          void this.finish(trial).then(resolve)
        },
      })
    })
  }

  /** The whole shows for a moment; then a piece is shown its place, at last turned as it belongs. */
  protected async help(trial: WholeTrial, step: number): Promise<void> {
    const free = freePlaces(trial, this.lying())
    const next = this.pieces.find(
      ({ id, place, part }) =>
        !place && id !== this.held && free.some((at) => distance(at, partOf(trial, part).home) < 0.01),
    )
    if (step === 1 || !next) return this.showWhole()
    this.shown.add(next.id)
    if (step > 2 && next.turn !== 0) await this.turnTo(next, 360)
    await this.tween({
      targets: next.image,
      scale: next.image.scale * 1.1,
      duration: 220,
      yoyo: true,
      repeat: 1,
    })
    await this.showCarry(trial, next)
  }

  protected override pleasedAt(): Point {
    const { x, y, width, height } = this.laying().board
    return { x: x + width / 2, y: y + height + 10 }
  }

  /** Something as large as a box, with room around it for its shadow. */
  private putBox(key: string, box: Box, paint: (brush: Brush) => void): Phaser.GameObjects.Image {
    return this.put(
      { x: box.x - shade, y: box.y - shade },
      {
        key,
        width: box.width + 2 * shade,
        height: box.height + 2 * shade,
        origin: 'corner',
        paint: (brush) => placed(brush, { x: shade, y: shade }, () => paint(brush)),
      },
    )
  }

  private layWorm(laid: WholeLayout): void {
    const at = onlookerOf(laid, this.height())
    if (!at) return this.tools.puppets.showWorm(null)
    const { tray } = laid
    const look = { x: tray.x + tray.width / 2, y: tray.y }
    const spine = restingSpine({ at, bodyLength: 150, facing: look.x > at.x ? 'right' : 'left' })
    this.tools.puppets.showWorm({ spine, girth: 27, mood: 'awake', look })
  }

  private laying(): WholeLayout {
    if (!this.laid) throw new Error('no whole was laid')
    return this.laid
  }

  private pieceOf(id: string): Piece {
    const piece = this.pieces.find((one) => one.id === id)
    if (!piece) throw new Error(`no piece: ${id}`)
    return piece
  }

  private lying(): Lying[] {
    return this.pieces.flatMap(({ part, turn, place }) => (place ? [{ part, turn, at: place }] : []))
  }

  private carriable(trial: WholeTrial, { id, part, at, place }: Piece): Carriable {
    const size = sideOf(trial, part) * this.laying().scale
    const one = { id, label: `Piece ${id.replace('piece-', '')}`, at, size }
    return trial.turnStep > 0 && !place ? { ...one, tap: `Turn ${one.label}` } : one
  }

  private onPage({ x, y }: Point): Point {
    const { board, scale } = this.laying()
    return { x: board.x + frameRoom + x * scale, y: board.y + frameRoom + y * scale }
  }

  private pickUp(piece: Piece): void {
    this.tools.sound.play('pick-up')
    this.held = piece.id
    piece.sliding?.stop()
    this.page?.bringToTop(piece.image)
  }

  private putDown(trial: WholeTrial, { id, stroke, dropAt, by }: Carry): void {
    const { board, scale } = this.laying()
    const piece = this.pieceOf(id)
    const before = piece.place
    piece.place = null
    const at = { x: (dropAt.x - board.x - frameRoom) / scale, y: (dropAt.y - board.y - frameRoom) / scale }
    const eased = this.shown.has(id) ? easedReach : 1
    const reach = trial.reach * eased * (1 + this.tools.child.accommodations.aimHelp)
    const { landed, at: place } = landing(
      trial,
      this.lying(),
      { part: piece.part, turn: piece.turn, at },
      reach,
    )
    const placeAt = place && this.onPage(place)
    piece.place = place
    if (placeAt) this.slideTo(piece, placeAt, 'bead-on')
    else this.sendHome(piece)
    // Touched and left where it lay: nothing was done.
    if (before && place && distance(before, place) < 0.01) return
    const atMs = Math.round(this.tools.clockMs())
    this.moves.push({
      piece: id,
      stroke: by === 'keyboard' ? null : stroke,
      atMs,
      dropAt,
      turn: piece.turn,
      landed,
      placeAt,
    })
    if (landed === 'turned' || landed === 'elsewhere') this.missed()
  }

  /** Where it lay before it was picked up: in its place, or in the tray. */
  private putBack(piece: Piece): void {
    this.slideTo(piece, piece.place ? this.onPage(piece.place) : piece.home, 'put-down')
  }

  private sendHome(piece: Piece): void {
    piece.place = null
    this.slideTo(piece, piece.home, 'put-down')
  }

  private slideTo(piece: Piece, at: Point, sound: 'bead-on' | 'put-down'): void {
    piece.at = at
    this.tools.sound.play(sound)
    this.held = null
    piece.sliding?.stop()
    const { x, y } = at
    piece.sliding = this.tweens.add({ targets: piece.image, x, y, duration: 220, ease: 'Sine.easeOut' })
  }

  private turnBy({ turnStep }: WholeTrial, { id, tMs }: Tapped): void {
    const piece = this.pieceOf(id)
    this.held = null
    if (piece.place) return
    piece.image.setPosition(piece.at.x, piece.at.y)
    const turn = (piece.turn + turnStep) % 360
    this.moves.push({
      piece: id,
      stroke: null,
      atMs: Math.round(tMs),
      dropAt: piece.at,
      turn,
      landed: 'tap',
      placeAt: null,
    })
    this.tools.sound.play('tap')
    void this.turnTo(piece, piece.turn + turnStep)
  }

  private async turnTo(piece: Piece, turn: number): Promise<void> {
    piece.image.setAngle(piece.turn)
    piece.turn = turn % 360
    await this.tween({ targets: piece.image, angle: turn, duration: 180 })
    piece.image.setAngle(piece.turn)
  }

  private async showWhole(): Promise<void> {
    const { whole } = this
    if (!whole) return
    this.page?.bringToTop(whole)
    await this.tween({ targets: whole, alpha: flash, duration: 350, hold: this.paced(1600), yoyo: true })
  }

  /** The ghost hand carries a piece to where it belongs. */
  private async showCarry(trial: WholeTrial, { at, part }: Piece): Promise<void> {
    await this.ghost([at, this.onPage(partOf(trial, part).home)], 1600)
  }

  /** The ghost hand taps a piece, and it turns once and back. */
  private async showTurn({ turnStep }: WholeTrial, { at, image, turn }: Piece): Promise<void> {
    await this.ghost([{ x: at.x + 60, y: at.y + 60 }, at], 700)
    await this.tween({ targets: image, angle: turn + turnStep, duration: 260, hold: 500, yoyo: true })
  }

  private async finish({ cut }: WholeTrial): Promise<WholeResponse> {
    const { whole } = this
    await this.pause(260)
    // A picture is whole again; a figure may have been covered in another way.
    if (whole && cut) {
      this.page?.bringToTop(whole)
      await this.tween({ targets: whole, alpha: 1, duration: 420 })
    }
    const { scale } = this.laying()
    const checked = this.tools.mmPerCssPx !== null
    return {
      moves: this.moves,
      shown: [...this.shown],
      laid: { scale, unitsPerMm: this.unitsPerMm(), checked },
    }
  }
}

/** Whether a piece in its place stays there: only a figure without lines can be covered in several ways. */
function isLocked({ cut, guide }: WholeTrial): boolean {
  return cut !== null || guide === 'on the board'
}

/** A trial as its painters see it; a picture is painted first. */
async function viewOf(trial: WholeTrial): Promise<Whole> {
  const { cut, frame, guide, hue, picture, pieces } = trial
  const name = cut ? pictureNames.find((one) => one === picture) : undefined
  return {
    frame,
    source: name ? await puzzleSource(name) : null,
    parts: [...pieces.keys()].map((part) => partOf(trial, part)),
    guided: guide === 'on the board',
    hue,
  }
}
