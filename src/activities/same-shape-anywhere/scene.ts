/** Same shape anywhere: a form on a board on the kitchen table, and a baking tray on which exactly one has that form, however it lies. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import { modelSideFor } from '../../core/model-and-choices'
import { wrapped, type Shape } from '../../core/stimulus/shape'
import { ActivityScene } from '../../scenes/activity-scene'
import { paintBakingTray, paintBoard, paintDoily } from './scene/baking'
import { doughs, paintBiscuit } from './scene/biscuits'
import { placed, type Brush } from '../../scenes/paint/brush'
import { paintKitchenTable } from './scene/kitchen-table'
import { coats } from '../../scenes/paint/palette'
import { paintShape } from '../../scenes/paint/stimulus'
import { seekOne, type Seek } from '../../scenes/seek-one'
import { layOut, pageHeight, type FormLayout } from './layout'
import type { FormChoice, FormResponse, FormTrial } from './trial'

/** What a choice is called for those who do not see it. */
const names = { biscuits: 'Biscuit', 'free forms': 'Shape', signs: 'Sign', letters: 'Letter' } as const
/** Shadows of tray and board need so much room, page units and share of the width. */
const trayShade = 30
const boardShade = 1.25

/** The scene of one sitting. */
export default class SameShapeAnywhereScene extends ActivityScene<FormTrial, FormResponse> {
  protected readonly pageHeight = pageHeight
  private laid: FormLayout | null = null
  private model: Phaser.GameObjects.Image | null = null
  private places: Phaser.GameObjects.Image[] = []
  private seek: Seek | null = null
  private found: Point = { x: 500, y: 300 }

  protected lay(trial: FormTrial): void {
    const laid = layOut(trial, this.room(), modelSideFor(this.tools.child.hand))
    this.laid = laid
    this.seek = null
    this.layTable(laid)
    this.layTray(laid)
    this.model = this.layModel(trial, laid)
    this.places = trial.choices.map((choice, place) =>
      this.put(laid.choicesAt[place] ?? laid.modelAt, {
        key: `choice-${place}`,
        width: laid.size * 1.12,
        height: laid.size * 1.12,
        paint: (brush) => {
          paintDoily(brush, laid.size)
          paintChoice(brush, trial, choice, laid.box)
        },
      }),
    )
    this.tools.puppets.showWorm(null)
  }

  protected override laidAs(): FormLayout | null {
    return this.laid
  }

  protected override promptLine({ flipped }: FormTrial): string {
    return flipped ? 'flipped' : 'prompt'
  }

  protected async demonstrate(): Promise<void> {
    await this.lookAround(2200)
    this.tools.sound.play('again')
  }

  protected play({ figures, keyIndex }: FormTrial): Promise<FormResponse> {
    const { choicesAt, size } = this.lying()
    this.seek = seekOne(this.hand(), {
      candidates: choicesAt.map((at, place) => ({ label: `${names[figures]} ${place + 1}`, at, size })),
      keyIndex,
      missed: (place) => {
        this.missed()
        this.setAside(place)
      },
      found: (place) => this.celebrate(place),
    })
    return this.seek.response
  }

  /** The model lies for a moment as the right one does; then others step back, one by one. */
  protected async help(trial: FormTrial, step: number): Promise<void> {
    if (step === 1) return this.showTurned(trial)
    const place = this.seek?.takeAway() ?? null
    if (place !== null) this.setAside(place)
    await Promise.all([this.showTurned(trial), this.lookAround(2200)])
  }

  protected override pleasedAt(): Point {
    return this.seatBelow(this.found, this.lying().size)
  }

  private layTable({ modelAt, stand }: FormLayout): void {
    const page = { width: 1000, height: this.height() }
    const view = { ...page, board: { at: modelAt, ...stand } }
    this.put(
      { x: 0, y: 0 },
      { key: 'table', ...page, origin: 'corner', paint: (brush) => paintKitchenTable(brush, view) },
    )
  }

  private layTray({ tray }: FormLayout): void {
    this.put(
      { x: tray.x - trayShade, y: tray.y - trayShade },
      {
        key: 'tray',
        width: tray.width + 2 * trayShade,
        height: tray.height + 2 * trayShade,
        origin: 'corner',
        paint: (brush) => placed(brush, { x: trayShade, y: trayShade }, () => paintBakingTray(brush, tray)),
      },
    )
  }

  private layModel(trial: FormTrial, { modelAt, stand, box }: FormLayout): Phaser.GameObjects.Image {
    this.put(modelAt, {
      key: 'board',
      width: stand.width * boardShade,
      height: stand.height * boardShade,
      paint: (brush) => paintBoard(brush, stand),
    })
    const side = box * Math.max(1, trial.model.scale) * 1.1
    return this.put(modelAt, {
      key: 'model',
      width: side,
      height: side,
      paint: (brush) => paintForm(brush, trial, trial.model, box),
    })
  }

  private lying(): FormLayout {
    if (!this.laid) throw new Error('no forms were laid')
    return this.laid
  }

  /** The ghost hand goes from the model past all that are left. */
  private async lookAround(ms: number): Promise<void> {
    const { modelAt, choicesAt, size } = this.lying()
    const left = this.seek?.left() ?? [...choicesAt.keys()]
    await this.ghostPast([modelAt, ...left.flatMap((place) => choicesAt[place] ?? [])], size, ms)
  }

  /** Turns and sizes the model as the right one is, and back. */
  private async showTurned({ choices, keyIndex, model }: FormTrial): Promise<void> {
    const key = choices[keyIndex]?.shape
    const image = this.model
    if (!key || !image) return
    await this.tween({
      targets: image,
      angle: wrapped(key.turn - model.turn),
      scale: (image.scale * key.scale) / model.scale,
      duration: this.paced(1100),
      hold: this.paced(500),
      yoyo: true,
    })
  }

  /** Another form: it steps back, quietly, and the looking goes on. */
  private setAside(place: number): void {
    const image = this.places[place]
    if (image) void this.tween({ targets: image, alpha: 0.32, scale: image.scale * 0.92, duration: 320 })
  }

  private async celebrate(place: number): Promise<void> {
    this.tools.sound.play('tap')
    const image = this.places[place]
    if (!image) return
    this.found = { x: image.x, y: image.y }
    this.shineBehind(image, this.lying().size)
    await this.tween({ targets: image, scale: image.scale * 1.08, duration: 220, yoyo: true })
  }
}

function paintForm(brush: Brush, { figures, hue }: FormTrial, shape: Shape, size: number): void {
  if (figures === 'biscuits')
    return paintBiscuit(brush, shape, { size, coat: doughs[hue % doughs.length] ?? doughs[0] })
  paintShape(brush, shape, { size, coat: coats[hue % coats.length] ?? coats[0] })
}

/** A form and what lies across it, in another colour. */
function paintChoice(brush: Brush, trial: FormTrial, { shape, across }: FormChoice, size: number): void {
  paintForm(brush, trial, shape, size)
  for (const { shape: other, x, y } of across)
    placed(brush, { x: x * size, y: y * size }, () =>
      paintShape(brush, other, { size, coat: coats[(trial.hue + 1) % coats.length] ?? coats[0] }),
    )
}
