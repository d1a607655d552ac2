/** Find the twin: a critter on its leaf above, others on wooden coasters below. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../core/geometry'
import { ActivityScene, type Turn } from '../../scenes/activity-scene'
import { disc, faintly, line, pebble, slab, softly, type Brush } from '../../scenes/paint/brush'
import { okabeIto, palette, tint } from '../../scenes/paint/palette'
import { contourOf, placed, spotsOf, type Critter } from './critter'
import { pageHeight, type TwinResponse, type TwinTrial } from './trial'

interface Coaster {
  readonly index: number
  readonly at: Point
  readonly image: Phaser.GameObjects.Image
  chosen: boolean
}

/** Where the model stands, page units. */
const modelAt = { x: 500, y: 178 } as const
/** Largest mean radius of a critter; the model and the choices are always drawn alike. */
const largestRadius = 84
/** Middle of the choices, page units. */
const rowY = 545

const coats = [
  okabeIto.orange,
  okabeIto.skyBlue,
  okabeIto.bluishGreen,
  okabeIto.yellow,
  okabeIto.vermillion,
  okabeIto.reddishPurple,
]

/** The scene of one sitting. */
export default class FindTheTwinScene extends ActivityScene<TwinTrial, TwinResponse> {
  protected readonly pageHeight = pageHeight
  private coasters: Coaster[] = []
  private choose: (coaster: Coaster) => void = () => undefined
  private found: Point = modelAt

  protected lay(trial: TwinTrial): void {
    const coat = coats[trial.hue % coats.length] ?? okabeIto.orange
    const places = placesFor(trial.choices.length)
    const radius = Math.min(largestRadius, places.size * 0.36)
    this.put(modelAt, {
      key: 'model',
      width: 420,
      height: 330,
      paint: (brush) => {
        paintStand(brush)
        paintCritter(brush, trial.model, radius, coat)
      },
    })
    this.coasters = trial.choices.map((critter, index) => ({
      index,
      at: places.at[index] ?? modelAt,
      chosen: false,
      image: this.put(places.at[index] ?? modelAt, {
        key: `choice-${index}`,
        width: places.size * 1.25,
        height: places.size * 1.25,
        paint: (brush) => {
          paintCoaster(brush, places.size)
          paintCritter(brush, critter, radius, coat)
        },
      }),
    }))
    this.size = places.size
    this.tools.puppets.showWorm(null)
  }

  protected async demonstrate(trial: TwinTrial): Promise<void> {
    const twin = this.coasters[trial.keyIndex]
    const first = this.coasters[0]
    if (!twin || !first) return
    await this.ghost([modelAt, first.at, ...this.coasters.slice(1).map(({ at }) => at)], 2200)
    this.tools.sound.play('again')
  }

  protected play(trial: TwinTrial, turn: Turn): Promise<TwinResponse> {
    const choices: { index: number; atMs: number }[] = []
    let takenAway = 0
    this.takenAway = () => {
      if (choices.length === 0) takenAway += 1
    }
    return new Promise((resolve) => {
      this.choose = (coaster) => {
        if (coaster.chosen) return
        choices.push({ index: coaster.index, atMs: Math.round(turn.nowMs()) })
        coaster.chosen = true
        if (coaster.index !== trial.keyIndex) {
          this.setAside(coaster)
          return
        }
        this.tools.capture.listen(null)
        this.tools.mirror.show([])
        void this.celebrate(coaster).then(() => resolve({ choices, takenAway }))
      }
      // Every trial has a clock of its own: the last tap of the one before says nothing now.
      this.lastTapMs = -Infinity
      this.mirrorChoices()
      this.listenForTaps()
    })
  }

  protected async help(trial: TwinTrial, step: number): Promise<void> {
    const foils = this.coasters.filter(({ index, chosen }) => index !== trial.keyIndex && !chosen)
    const far = foils[0]
    if (step >= 2 && foils.length > 1 && far) {
      far.chosen = true
      this.takenAway()
      await this.tween({ targets: far.image, alpha: 0.25, duration: 400 })
      this.mirrorChoices()
    }
    await this.ghost([modelAt, ...this.coasters.filter(({ chosen }) => !chosen).map(({ at }) => at)], 2200)
  }

  protected override pleasedAt(): Point {
    return { x: this.found.x, y: this.found.y + this.size * 0.5 }
  }

  private size = 200
  private takenAway: () => void = () => undefined
  private lastTapMs = -Infinity

  /** A tap is taken where the finger came down; a second one too soon is the same tap. */
  private listenForTaps(): void {
    const reach = Math.max(this.size, this.targetUnits()) / 2 + 12
    this.listen({
      began: () => undefined,
      drew: () => undefined,
      discarded: () => undefined,
      ended: (stroke) => {
        const at = { x: stroke.x[0] ?? 0, y: stroke.y[0] ?? 0 }
        const tMs = stroke.tMs[0] ?? 0
        if (tMs - this.lastTapMs < this.tools.child.accommodations.ignoreRepeatMs) return
        this.lastTapMs = tMs
        if (stroke.interrupted) return
        const [nearest] = this.coasters
          .filter((one) => distance(one.at, at) <= reach)
          .sort((one, other) => distance(one.at, at) - distance(other.at, at))
        if (nearest) this.choose(nearest)
      },
    })
  }

  /** Another one than the twin: it steps back, quietly, and the looking goes on. */
  private setAside(coaster: Coaster): void {
    this.missed()
    void this.tween({ targets: coaster.image, alpha: 0.32, scale: coaster.image.scale * 0.92, duration: 320 })
    this.mirrorChoices()
  }

  private async celebrate(coaster: Coaster): Promise<void> {
    this.tools.sound.play('tap')
    this.found = coaster.at
    await this.tween({ targets: coaster.image, scale: coaster.image.scale * 1.08, duration: 220, yoyo: true })
  }

  private mirrorChoices(): void {
    const half = this.size / 2
    this.tools.mirror.show(
      this.coasters
        .filter(({ chosen }) => !chosen)
        .map((coaster) => ({
          id: `choice-${coaster.index}`,
          label: `Critter ${coaster.index + 1}`,
          box: { x: coaster.at.x - half, y: coaster.at.y - half, width: this.size, height: this.size },
          choose: () => this.choose(coaster),
        })),
    )
  }
}

/** Coasters in one row up to four, in two rows of three above. */
function placesFor(count: number): { readonly at: readonly Point[]; readonly size: number } {
  const rows = count > 4 ? 2 : 1
  const perRow = Math.ceil(count / rows)
  const gap = Math.min(290, 900 / perRow)
  const size = rows === 1 ? Math.min(232, gap - 22) : 178
  const at = Array.from({ length: count }, (_, k) => {
    const row = Math.floor(k / perRow)
    const inRow = Math.min(perRow, count - row * perRow)
    return {
      x: 500 + ((k % perRow) - (inRow - 1) / 2) * gap,
      y: rows === 1 ? rowY : rowY - 98 + row * 200,
    }
  })
  return { at, size }
}

function paintStand(brush: Brush): void {
  softly(brush, 10, 0.2, (grow) =>
    slab(brush, -170 - grow, -128 - grow + 8, 340 + 2 * grow, 262 + 2 * grow, 40, palette.shadow),
  )
  slab(brush, -170, -128, 340, 262, 38, palette.woodDark)
  slab(brush, -170, -134, 340, 258, 38, palette.wood)
  slab(brush, -152, -118, 304, 226, 28, palette.paper)
}

function paintCoaster(brush: Brush, size: number): void {
  softly(brush, size * 0.05, 0.26, (grow) => disc(brush, 0, size * 0.03, size / 2 + grow, palette.shadow))
  disc(brush, 0, size * 0.015, size / 2, palette.woodDark)
  disc(brush, 0, 0, size / 2, palette.woodLight)
  disc(brush, 0, 0, size * 0.45, tint(palette.woodLight, palette.paper, 0.55))
}

/** A critter with its mean radius in page units: body, paler belly, spots, and a face that turns with it. */
function paintCritter(brush: Brush, critter: Critter, radius: number, coat: string): void {
  const grown = (scale: number) =>
    contourOf(critter).map(({ x, y }) => ({ x: x * radius * scale, y: y * radius * scale }))
  pebble(brush, grown(1), tint(coat, palette.ink, 0.22))
  pebble(brush, grown(0.94), tint(coat, palette.paper, 0.12))
  for (const spot of spotsOf(critter))
    disc(brush, spot.x * radius, spot.y * radius, spot.r * radius, tint(coat, palette.ink, 0.55))
  paintFace(brush, critter, radius)
}

function paintFace(brush: Brush, critter: Critter, radius: number): void {
  const at = (x: number, y: number) => {
    const place = placed(critter, { x, y })
    return { x: place.x * radius, y: place.y * radius }
  }
  const small = radius * critter.scale
  for (const side of [-1, 1]) {
    const eye = at(side * 0.15, -0.06)
    disc(brush, eye.x, eye.y, small * 0.1, palette.paperBright)
    const pupil = at(side * 0.15 + 0.015, -0.05)
    disc(brush, pupil.x, pupil.y, small * 0.06, palette.ink)
  }
  const smile = Array.from({ length: 7 }, (_, k) => {
    const t = (k / 6) * 2 - 1
    return at(t * 0.1, 0.1 + 0.05 * (1 - t * t))
  })
  faintly(brush, 0.9, () => line(brush, smile, small * 0.035, palette.ink))
}
