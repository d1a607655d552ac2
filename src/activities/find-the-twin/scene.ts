/** Find the twin: a shape on its stand, others on wooden coasters. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import type { Shape } from '../../core/stimulus/shape'
import { ActivityScene, type Turn } from '../../scenes/activity-scene'
import { openChoiceBoard, type ChoiceBoard } from '../../scenes/choice-board'
import { disc, slab, softly, type Brush } from '../../scenes/paint/brush'
import { okabeIto, palette, tint } from '../../scenes/paint/palette'
import { paintFlankers, paintShape } from '../../scenes/paint/stimulus'
import { layOut, pageHeight, type TwinLayout } from './layout'
import type { TwinResponse, TwinTrial } from './trial'

interface Coaster {
  readonly index: number
  readonly at: Point
  readonly image: Phaser.GameObjects.Image
  gone: boolean
}

const coats = [
  okabeIto.orange,
  okabeIto.skyBlue,
  okabeIto.bluishGreen,
  okabeIto.yellow,
  okabeIto.vermillion,
  okabeIto.reddishPurple,
]

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
  private coasters: Coaster[] = []
  private board: ChoiceBoard | null = null
  private found: Point = { x: 500, y: 300 }
  private takenAway: () => void = () => undefined

  protected lay(trial: TwinTrial): void {
    const laid = layOut(trial, this.room())
    const { modelAt, stand, choicesAt, coaster } = laid
    this.laid = laid
    this.board = null
    this.put(modelAt, {
      key: 'model',
      width: stand.width * 1.2,
      height: stand.height * 1.2,
      paint: (brush) => {
        paintStand(brush, stand)
        this.paintOne(brush, trial, trial.model)
      },
    })
    this.coasters = trial.choices.map(({ shape }, index) => {
      const at = choicesAt[index] ?? modelAt
      const image = this.put(at, {
        key: `choice-${index}`,
        width: coaster * 1.25,
        height: coaster * 1.25,
        paint: (brush) => {
          paintCoaster(brush, coaster)
          this.paintOne(brush, trial, shape)
        },
      })
      return { index, at, image, gone: false }
    })
    this.tools.puppets.showWorm(null)
  }

  protected override laidAs(): TwinLayout | null {
    return this.laid
  }

  protected async demonstrate(): Promise<void> {
    await this.lookAround(this.paced(2200))
    this.tools.sound.play('again')
  }

  protected play(trial: TwinTrial, _turn: Turn): Promise<TwinResponse> {
    const choices: { index: number; atMs: number }[] = []
    let takenAway = 0
    this.takenAway = () => {
      if (choices.length === 0) takenAway += 1
    }
    return new Promise((resolve) => {
      this.board = openChoiceBoard(this.hand(), {
        chosen: ({ id, tMs }) => {
          const coaster = this.coasters.find((one) => idOf(one) === id)
          if (!coaster) return
          choices.push({ index: coaster.index, atMs: Math.round(tMs) })
          if (coaster.index !== trial.keyIndex) return this.setAside(trial, coaster)
          this.board?.offer([])
          void this.celebrate(coaster).then(() => resolve({ choices, takenAway }))
        },
      })
      this.offer(trial)
    })
  }

  protected async help(trial: TwinTrial, step: number): Promise<void> {
    const foils = this.coasters.filter(({ index, gone }) => index !== trial.keyIndex && !gone)
    const far = foils[0]
    if (step >= 2 && foils.length > 1 && far) {
      far.gone = true
      this.takenAway()
      await this.tween({ targets: far.image, alpha: 0.25, duration: 400 })
      this.offer(trial)
    }
    await this.lookAround(this.paced(2200))
  }

  protected override pleasedAt(): Point {
    return { x: this.found.x, y: this.found.y + (this.laid?.coaster ?? 0) * 0.5 }
  }

  private paintOne(brush: Brush, { hue, leaves }: TwinTrial, shape: Shape): void {
    const size = this.laid?.box ?? 0
    const coat = coats[hue % coats.length] ?? okabeIto.orange
    paintFlankers(brush, shape, leaves, { size, coat })
    paintShape(brush, shape, { size, coat })
  }

  /** The ghost hand goes from the model past all that are left. */
  private async lookAround(ms: number): Promise<void> {
    const left = this.coasters.filter(({ gone }) => !gone).map(({ at }) => at)
    await this.ghost([...(this.laid ? [this.laid.modelAt] : []), ...left], ms)
  }

  /** Lets all that are left be chosen. */
  private offer({ figures }: TwinTrial): void {
    const size = this.laid?.coaster ?? 0
    this.board?.offer(
      this.coasters
        .filter(({ gone }) => !gone)
        .map((one) => ({ id: idOf(one), label: `${names[figures]} ${one.index + 1}`, at: one.at, size })),
    )
  }

  /** Another one than the twin: it steps back, quietly, and the looking goes on. */
  private setAside(trial: TwinTrial, coaster: Coaster): void {
    coaster.gone = true
    this.missed()
    void this.tween({ targets: coaster.image, alpha: 0.32, scale: coaster.image.scale * 0.92, duration: 320 })
    this.offer(trial)
  }

  private async celebrate(coaster: Coaster): Promise<void> {
    this.tools.sound.play('tap')
    this.found = coaster.at
    await this.tween({ targets: coaster.image, scale: coaster.image.scale * 1.08, duration: 220, yoyo: true })
  }
}

function idOf({ index }: Coaster): string {
  return `choice-${index}`
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
