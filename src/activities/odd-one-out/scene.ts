/** Odd one out: critters sitting on boughs, or slices of wood hanging from them, all alike but one. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import { drawingOf } from '../../core/stimulus/drawing'
import type { Shape } from '../../core/stimulus/shape'
import { ActivityScene } from '../../scenes/activity-scene'
import type { Brush } from '../../scenes/paint/brush'
import { coats } from '../../scenes/paint/palette'
import { paintFlankers, paintShape } from '../../scenes/paint/stimulus'
import { paintFeet, paintSlice, paintTree, type Bough } from '../../scenes/paint/tree'
import { seekOne, type Seek } from '../../scenes/seek-one'
import { isSitting, layOut, pageHeight, trunkWidth, type OddLayout } from './layout'
import { shapeAt, type OddResponse, type OddTrial } from './trial'

/** What one is called for those who do not see it. */
const names = {
  critters: 'Critter',
  signs: 'Sign',
  badges: 'Badge',
  letters: 'Letter',
  'turned letters': 'Letter',
} as const

/** Where a bough lies: its upper edge below the middle of who sits on it, or above who hangs from it; seats. */
const sitting = 0.43
const hanging = 0.6
/** How thick a bough is where it leaves the trunk, share of the room between two rows. */
const boughShare = 0.5
/** Boughs end so far beyond the last one, page units. */
const beyond = 30

/** The scene of one sitting. */
export default class OddOneOutScene extends ActivityScene<OddTrial, OddResponse> {
  protected readonly pageHeight = pageHeight
  private laid: OddLayout | null = null
  private seats: Phaser.GameObjects.Image[] = []
  private seek: Seek | null = null
  private found: Point = { x: 500, y: 300 }

  protected lay(trial: OddTrial): void {
    const laid = layOut(trial, this.room())
    this.laid = laid
    this.seek = null
    const view = { width: 1000, height: this.height(), trunk: trunkWidth, boughs: boughsOf(trial, laid) }
    this.put(
      { x: 0, y: 0 },
      {
        key: 'tree',
        width: view.width,
        height: view.height,
        origin: 'corner',
        paint: (brush) => paintTree(brush, view),
      },
    )
    this.seats = laid.seatsAt.map((at, place) =>
      this.put(at, {
        key: `choice-${place}`,
        width: laid.seat * 1.3,
        height: laid.seat * 1.3,
        paint: (brush) => paintOne(brush, trial, shapeAt(trial, place), laid),
      }),
    )
    this.tools.puppets.showWorm(null)
  }

  protected override laidAs(): OddLayout | null {
    return this.laid
  }

  protected override promptLine({ eachTurned }: OddTrial): string {
    return eachTurned ? 'turned' : 'prompt'
  }

  protected async demonstrate(): Promise<void> {
    await this.lookAlong(2400)
    this.tools.sound.play('again')
  }

  protected play(trial: OddTrial): Promise<OddResponse> {
    const { seatsAt, seat: size } = this.lying()
    this.seek = seekOne(this.hand(), {
      candidates: seatsAt.map((at, place) => ({ label: `${names[trial.figures]} ${place + 1}`, at, size })),
      keyIndex: trial.keyIndex,
      missed: (place) => {
        this.missed()
        this.stepBack(place)
      },
      found: (place) => this.celebrate(place),
    })
    return this.seek.response
  }

  /** Two that are the same nod; then others step back, half of them, at last all but one. */
  protected async help(trial: OddTrial, step: number): Promise<void> {
    if (step === 1) return this.nod(trial)
    const others = trial.turns.length - 1
    const least = step === 2 ? Math.ceil(others / 2) : 1
    while (this.others(trial).length > least) {
      const place = this.seek?.takeAway() ?? null
      if (place === null) break
      this.stepBack(place)
    }
    await this.lookAlong(2200)
  }

  protected override pleasedAt(): Point {
    return this.seatBelow(this.found, this.lying().seat)
  }

  private lying(): OddLayout {
    if (!this.laid) throw new Error('nobody sits on the bough')
    return this.laid
  }

  /** Those still on offer that are all alike. */
  private others({ keyIndex }: OddTrial): number[] {
    return (this.seek?.left() ?? []).filter((place) => place !== keyIndex)
  }

  private async nod(trial: OddTrial): Promise<void> {
    const targets = this.others(trial)
      .slice(0, 2)
      .flatMap((place) => this.seats[place] ?? [])
    const [first] = targets
    if (first)
      await this.tween({
        targets,
        scale: first.scale * 1.07,
        duration: this.paced(420),
        yoyo: true,
        repeat: 1,
      })
  }

  /** The ghost hand goes past all that are left. */
  private async lookAlong(ms: number): Promise<void> {
    const { seatsAt, seat } = this.lying()
    const left = this.seek?.left() ?? [...seatsAt.keys()]
    const way = left.flatMap((place) => seatsAt[place] ?? [])
    await this.ghostPast(way, seat, ms)
  }

  /** One of the others: it steps back, quietly, and the looking goes on. */
  private stepBack(place: number): void {
    const image = this.seats[place]
    if (image) void this.tween({ targets: image, alpha: 0.3, scale: image.scale * 0.92, duration: 320 })
  }

  private async celebrate(place: number): Promise<void> {
    this.tools.sound.play('tap')
    const image = this.seats[place]
    if (!image) return
    const { seat } = this.lying()
    this.found = { x: image.x, y: image.y }
    this.shineBehind(image, seat)
    const lift = this.tools.calm ? 0.04 : 0.12
    await this.tween({ targets: image, y: image.y - seat * lift, duration: 210, yoyo: true })
  }
}

/** One bough for every row: below those who sit, above those who hang. */
function boughsOf({ figures }: OddTrial, { seatsAt, seat, bough }: OddLayout): Bough[] {
  const rows = [...new Set(seatsAt.map(({ y }) => y))]
  const thick = bough * boughShare
  return rows.map((row) => {
    const last = Math.max(...seatsAt.filter(({ y }) => y === row).map(({ x }) => x))
    const y = isSitting(figures) ? row + seat * sitting : row - seat * hanging - thick * 0.4
    return { y, tip: Math.min(940, last + seat / 2 + beyond), thick }
  })
}

function paintOne(brush: Brush, trial: OddTrial, shape: Shape, { seat, box }: OddLayout): void {
  const look = { size: box, coat: coats[trial.hue % coats.length] ?? coats[0] }
  brush.save()
  if (isSitting(trial.figures)) {
    const foot = lowestOf(shape)
    brush.translate(0, seat * sitting - foot.y * box)
    paintFlankers(brush, shape, trial.leaves, look)
    paintShape(brush, shape, look)
    brush.translate(foot.x * box, foot.y * box)
    paintFeet(brush, box)
  } else {
    paintSlice(brush, seat, seat * hanging)
    paintFlankers(brush, shape, trial.leaves, look)
    paintShape(brush, shape, look)
  }
  brush.restore()
}

/** Where a shape stands: its lowest place, units of the box. */
function lowestOf(shape: Shape): Point {
  const { outlines, strokes } = drawingOf(shape)
  return [...outlines, ...strokes].flat().reduce((low, p) => (p.y > low.y ? p : low), { x: 0, y: 0 })
}
