/** Find the twin: a shape on its stand, others on wooden coasters. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import { modelSideFor } from '../../core/model-and-choices'
import type { Shape } from '../../core/stimulus/shape'
import { ActivityScene } from '../../scenes/activity-scene'
import { disc, slab, softly, type Brush } from '../../scenes/paint/brush'
import { coats, palette, tint } from '../../scenes/paint/palette'
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
  private coasters: Phaser.GameObjects.Image[] = []
  private seek: Seek | null = null
  private found: Point = { x: 500, y: 300 }

  protected lay(trial: TwinTrial): void {
    const laid = layOut(trial, this.room(), modelSideFor(this.tools.child.hand))
    const { modelAt, stand, choicesAt, coaster } = laid
    this.laid = laid
    this.seek = null
    this.put(modelAt, {
      key: 'model',
      width: stand.width * 1.2,
      height: stand.height * 1.2,
      paint: (brush) => {
        paintStand(brush, stand)
        this.paintOne(brush, trial, trial.model)
      },
    })
    this.coasters = trial.choices.map(({ shape }, place) =>
      this.put(choicesAt[place] ?? modelAt, {
        key: `choice-${place}`,
        width: coaster * 1.25,
        height: coaster * 1.25,
        paint: (brush) => {
          paintCoaster(brush, coaster)
          this.paintOne(brush, trial, shape)
        },
      }),
    )
    this.tools.puppets.showWorm(null)
  }

  protected override laidAs(): TwinLayout | null {
    return this.laid
  }

  protected async demonstrate(): Promise<void> {
    await this.lookAround(2200)
    this.tools.sound.play('again')
  }

  protected play({ figures, keyIndex }: TwinTrial): Promise<TwinResponse> {
    const { choicesAt, coaster } = this.lying()
    this.seek = seekOne(this.hand(), {
      candidates: choicesAt.map((at, place) => ({
        label: `${names[figures]} ${place + 1}`,
        at,
        size: coaster,
      })),
      keyIndex,
      missed: (place) => this.setAside(place),
      found: (place) => this.celebrate(place),
    })
    return this.seek.response
  }

  protected async help(_trial: TwinTrial, step: number): Promise<void> {
    const place = step < 2 ? null : this.seek?.takeAway()
    const image = this.coasters[place ?? -1]
    if (image) await this.tween({ targets: image, alpha: 0.25, duration: 400 })
    await this.lookAround(2200)
  }

  protected override pleasedAt(): Point {
    return { x: this.found.x, y: this.found.y + this.lying().coaster * 0.5 }
  }

  private paintOne(brush: Brush, { hue, leaves }: TwinTrial, shape: Shape): void {
    const size = this.lying().box
    const coat = coats[hue % coats.length] ?? coats[0]
    paintFlankers(brush, shape, leaves, { size, coat })
    paintShape(brush, shape, { size, coat })
  }

  private lying(): TwinLayout {
    if (!this.laid) throw new Error('no twins were laid')
    return this.laid
  }

  /** The ghost hand goes from the model past all that are left. */
  private async lookAround(ms: number): Promise<void> {
    const { modelAt, choicesAt } = this.lying()
    const left = this.seek?.left() ?? [...choicesAt.keys()]
    await this.ghost([modelAt, ...left.flatMap((place) => choicesAt[place] ?? [])], ms)
  }

  /** Another one than the twin: it steps back, quietly, and the looking goes on. */
  private setAside(place: number): void {
    this.missed()
    const image = this.coasters[place]
    if (image) void this.tween({ targets: image, alpha: 0.32, scale: image.scale * 0.92, duration: 320 })
  }

  private async celebrate(place: number): Promise<void> {
    this.tools.sound.play('tap')
    const image = this.coasters[place]
    if (!image) return
    this.found = { x: image.x, y: image.y }
    await this.tween({ targets: image, scale: image.scale * 1.08, duration: 220, yoyo: true })
  }
}

function paintStand(brush: Brush, { width, height }: TwinLayout['stand']): void {
  const [x, y] = [-width / 2, -height / 2]
  const radius = Math.min(38, height * 0.15)
  softly(brush, 10, 0.2, (grow) =>
    slab(brush, x - grow, y - grow + 10, width + 2 * grow, height + 2 * grow, radius, palette.shadow),
  )
  slab(brush, x, y + 6, width, height, radius, palette.woodDark)
  slab(brush, x, y, width, height, radius, palette.wood)
  const rim = Math.min(18, height * 0.07)
  slab(brush, x + rim, y + rim, width - 2 * rim, height - 2 * rim, radius * 0.75, palette.paper)
}

function paintCoaster(brush: Brush, size: number): void {
  softly(brush, size * 0.05, 0.26, (grow) => disc(brush, 0, size * 0.03, size / 2 + grow, palette.shadow))
  disc(brush, 0, size * 0.015, size / 2, palette.woodDark)
  disc(brush, 0, 0, size / 2, palette.woodLight)
  disc(brush, 0, 0, size * 0.455, tint(palette.woodLight, palette.paper, 0.55))
}
