/** Find the twin: a shape in a picture that hangs from a bough, others in the daisies of a flower bed. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import { modelSideFor } from '../../core/model-and-choices'
import type { Shape } from '../../core/stimulus/shape'
import { ActivityScene } from '../../scenes/activity-scene'
import type { Brush } from '../../scenes/paint/brush'
import { boughAt, paintDaisy, paintFlowerBed, paintPictureFrame, type BedView } from './scene/flower-bed'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import { coats } from '../../scenes/paint/palette'
import { paintFlankers, paintShape } from '../../scenes/paint/stimulus'
import { seekOne, type Seek } from '../../scenes/seek-one'
import { layOut, pageHeight, type TwinLayout } from './layout'
import type { TwinResponse, TwinTrial } from './trial'

/** What a choice is called for those who do not see it. */
const names = {
  critters: 'Critter',
  signs: 'Sign',
  badges: 'Badge',
  letters: 'Letter',
  'turned letters': 'Letter',
} as const

/** The scene of one sitting. */
export default class FindTheTwinScene extends ActivityScene<TwinTrial, TwinResponse> {
  protected readonly pageHeight = pageHeight
  private laid: TwinLayout | null = null
  private daisies: Phaser.GameObjects.Image[] = []
  private seek: Seek | null = null
  private found: Point = { x: 500, y: 300 }

  protected lay(trial: TwinTrial): void {
    const laid = layOut(trial, this.room(), modelSideFor(this.tools.child.hand))
    const { modelAt, stand, choicesAt, daisy } = laid
    this.laid = laid
    this.seek = null
    const picture = { at: modelAt, ...stand }
    const bed = { width: 1000, height: this.height(), daisies: choicesAt, across: daisy, picture }
    this.put(
      { x: 0, y: 0 },
      {
        key: 'bed',
        width: bed.width,
        height: bed.height,
        origin: 'corner',
        paint: (brush) => paintFlowerBed(brush, bed),
      },
    )
    this.put(modelAt, {
      key: 'model',
      width: stand.width * 1.2,
      height: stand.height * 1.2,
      paint: (brush) => {
        paintPictureFrame(brush, picture)
        this.paintOne(brush, trial, trial.model)
      },
    })
    this.daisies = trial.choices.map(({ shape }, place) =>
      this.put(choicesAt[place] ?? modelAt, {
        key: `choice-${place}`,
        width: daisy * 1.25,
        height: daisy * 1.25,
        paint: (brush) => {
          paintDaisy(brush, daisy)
          this.paintOne(brush, trial, shape)
        },
      }),
    )
    this.layWorm(bed)
  }

  protected override laidAs(): TwinLayout | null {
    return this.laid
  }

  protected async demonstrate(): Promise<void> {
    await this.lookAround(2200)
    this.tools.sound.play('again')
  }

  protected play({ figures, keyIndex }: TwinTrial): Promise<TwinResponse> {
    const { choicesAt, daisy } = this.lying()
    this.seek = seekOne(this.hand(), {
      candidates: choicesAt.map((at, place) => ({
        label: `${names[figures]} ${place + 1}`,
        at,
        size: daisy,
      })),
      keyIndex,
      missed: (place) => this.setAside(place),
      found: (place) => this.celebrate(place),
    })
    return this.seek.response
  }

  protected async help(_trial: TwinTrial, step: number): Promise<void> {
    const place = step < 2 ? null : this.seek?.takeAway()
    const image = this.daisies[place ?? -1]
    if (image) await this.tween({ targets: image, alpha: 0.25, duration: 400 })
    await this.lookAround(2200)
  }

  protected override pleasedAt(): Point {
    return this.seatBelow(this.found, this.lying().daisy)
  }

  private paintOne(brush: Brush, { hue, leaves }: TwinTrial, shape: Shape): void {
    const size = this.lying().box
    const coat = coats[hue % coats.length] ?? coats[0]
    paintFlankers(brush, shape, leaves, { size, coat })
    paintShape(brush, shape, { size, coat })
  }

  /** The inchworm looks on from the frame, or from the bough beside one that hangs close to it. */
  private layWorm(bed: BedView): void {
    const { at, width, height } = bed.picture
    const [top, bough] = [at.y - height / 2, boughAt(bed)]
    const seat = top > bough ? { x: at.x, y: top - 11 } : { x: at.x + width / 2 + 86, y: bough - 22 }
    const spine = restingSpine({ at: seat, bodyLength: 126, facing: at.x > 500 ? 'left' : 'right' })
    this.tools.puppets.showWorm({ spine, girth: 23, mood: 'awake', look: { x: 500, y: this.height() } })
  }

  private lying(): TwinLayout {
    if (!this.laid) throw new Error('no twins were laid')
    return this.laid
  }

  /** The ghost hand goes from the model past all that are left. */
  private async lookAround(ms: number): Promise<void> {
    const { modelAt, choicesAt, daisy } = this.lying()
    const left = this.seek?.left() ?? [...choicesAt.keys()]
    await this.ghostPast([modelAt, ...left.flatMap((place) => choicesAt[place] ?? [])], daisy, ms)
  }

  /** Another one than the twin: it steps back, quietly, and the looking goes on. */
  private setAside(place: number): void {
    this.missed()
    const image = this.daisies[place]
    if (image) void this.tween({ targets: image, alpha: 0.32, scale: image.scale * 0.92, duration: 320 })
  }

  private async celebrate(place: number): Promise<void> {
    this.tools.sound.play('tap')
    const image = this.daisies[place]
    if (!image) return
    this.found = { x: image.x, y: image.y }
    this.shineBehind(image, this.lying().daisy)
    await this.tween({ targets: image, scale: image.scale * 1.08, duration: 220, yoyo: true })
  }
}
