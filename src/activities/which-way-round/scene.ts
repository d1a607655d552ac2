/** Which way round: a flat stone on the bank of a pond with a model on it, and leaves that float and turn. */
import type Phaser from 'phaser'
import type { Point } from '../../core/geometry'
import { modelSideFor } from '../../core/model-and-choices'
import { wrapped } from '../../core/stimulus/shape'
import { ActivityScene } from '../../scenes/activity-scene'
import { paintBirdHouse } from './scene/bird-house'
import type { Brush } from '../../scenes/paint/brush'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import { coats } from '../../scenes/paint/palette'
import { paintFlatStone, paintFloatingLeaf, paintPond } from '../../scenes/paint/pond'
import { paintShape } from '../../scenes/paint/stimulus'
import { pictureFrom } from '../../scenes/painting'
import { seekOne, type Seek } from '../../scenes/seek-one'
import { layOut, pageHeight, type WayLayout } from './layout'
import type { WayResponse, WayTrial } from './trial'
import type { View } from './view'

/** What a choice is called for those who do not see it. */
const names = {
  pictures: 'Picture',
  critters: 'Critter',
  badges: 'Badge',
  signs: 'Sign',
  letters: 'Letter',
} as const

/** Pictures by name; those that could not be had are left out. */
type Pictures = ReadonlyMap<string, CanvasImageSource>

/** The scene of one sitting. */
export default class WhichWayRoundScene extends ActivityScene<WayTrial, WayResponse> {
  protected readonly pageHeight = pageHeight
  private laid: WayLayout | null = null
  private model: Phaser.GameObjects.Image | null = null
  private leaves: Phaser.GameObjects.Image[] = []
  private seek: Seek | null = null
  private found: Point = { x: 500, y: 300 }

  protected async lay(trial: WayTrial): Promise<void> {
    const laid = layOut(trial, this.room(), modelSideFor(this.tools.child.hand))
    const { modelAt, stand, choicesAt, leaf, pond, bank, box } = laid
    this.laid = laid
    this.seek = null
    this.model = null
    this.layWorm(laid)
    const pictures = await picturesOf(trial)
    const view = { width: 1000, height: this.height(), water: pond, bank }
    const page = { key: 'pond', width: 1000, height: view.height, origin: 'corner' } as const
    this.put({ x: 0, y: 0 }, { ...page, paint: (brush) => paintPond(brush, view) })
    const across = stand.width * 1.2
    this.put(modelAt, {
      key: 'stone',
      width: across,
      height: across,
      paint: (brush) => paintFlatStone(brush, stand.width),
    })
    const paint = (seen: View) => (brush: Brush) => paintView(brush, seen, { pictures, box, hue: trial.hue })
    this.model = this.put(modelAt, {
      key: 'model',
      width: box * 1.2,
      height: box * 1.2,
      paint: paint(trial.model),
    })
    this.leaves = trial.choices.map((choice, place) =>
      this.put(choicesAt[place] ?? modelAt, {
        key: `choice-${place}`,
        width: leaf * 1.2,
        height: leaf * 1.2,
        paint: (brush) => {
          paintFloatingLeaf(brush, leaf)
          paint(choice.view)(brush)
        },
      }),
    )
  }

  protected override laidAs(): WayLayout | null {
    return this.laid
  }

  protected override promptLine({ task }: WayTrial): string {
    return task
  }

  protected override helpLine({ task }: WayTrial): string {
    return isTurning(task) ? `help-${task}` : 'help'
  }

  protected async demonstrate(trial: WayTrial): Promise<void> {
    await this.showHow(trial)
    await this.lookAround(2200)
    this.tools.sound.play('again')
  }

  protected play({ task, figures, keyIndex, choices }: WayTrial): Promise<WayResponse> {
    const { choicesAt, leaf: size } = this.lying()
    const name = task === 'place' ? 'Bird house' : names[figures]
    this.seek = seekOne(this.hand(), {
      candidates: choicesAt.map((at, place) => ({ label: `${name} ${place + 1}`, at, size })),
      keyIndex,
      missed: (place) => {
        this.missed()
        this.drift(place)
      },
      found: (place) => this.celebrate(place, task, choices[place]?.view),
    })
    return this.seek.response
  }

  /** It is shown what turning does; then one of the others drifts off, and the model shows itself as it is sought. */
  protected async help(trial: WayTrial, step: number): Promise<void> {
    const place = step < 2 ? null : this.seek?.takeAway()
    if (place !== null && place !== undefined) this.drift(place)
    await (step < 3 ? this.showHow(trial) : this.showAsSought(trial))
    await this.lookAround(2000)
  }

  protected override pleasedAt(): Point {
    return this.seatBelow(this.found, this.lying().leaf)
  }

  /** The inchworm looks on from the bank, below the stone or beside it. */
  private layWorm({ modelAt, stand, pond, bank }: WayLayout): void {
    const isAbove = bank === 'above'
    const at = isAbove ? { x: 850, y: pond.y - 78 } : { x: modelAt.x, y: this.height() - 84 }
    const isFree = isAbove || at.y - modelAt.y > stand.height / 2 + 70
    const facing = isAbove || bank === 'right' ? 'left' : 'right'
    const look = { x: pond.x + pond.width / 2, y: pond.y + pond.height / 2 }
    const spine = restingSpine({ at, bodyLength: 140, facing })
    this.tools.puppets.showWorm(isFree ? { spine, girth: 25, mood: 'awake', look } : null)
  }

  private lying(): WayLayout {
    if (!this.laid) throw new Error('no leaves were laid')
    return this.laid
  }

  /** The model turns all the way round, or flips over and back, so that nothing is given away. */
  private async showHow({ task }: WayTrial): Promise<void> {
    const { model } = this
    if (!model || !isTurning(task)) return
    if (task === 'flipped')
      return this.tween({
        targets: model,
        scaleX: -model.scaleX,
        duration: this.paced(900),
        yoyo: true,
        hold: 500,
      })
    await this.tween({ targets: model, angle: 360, duration: this.paced(2400) })
    model.setAngle(0)
  }

  /** The model shows itself as the one that is looked for, and comes back. */
  private async showAsSought({ task, choices, keyIndex }: WayTrial): Promise<void> {
    const { model } = this
    const view = choices[keyIndex]?.view
    if (!model || view?.kind !== 'shape' || !isTurning(task)) return
    const there = { angle: wrapped(view.shape.turn), scaleX: model.scaleX * (task === 'flipped' ? -1 : 1) }
    await this.tween({ targets: model, ...there, duration: this.paced(1100), yoyo: true, hold: 1500 })
    model.setAngle(0)
  }

  /** The ghost hand goes from the model past all that are left. */
  private async lookAround(ms: number): Promise<void> {
    const { modelAt, choicesAt, leaf } = this.lying()
    const left = this.seek?.left() ?? [...choicesAt.keys()]
    await this.ghostPast([modelAt, ...left.flatMap((place) => choicesAt[place] ?? [])], leaf, ms)
  }

  /** One of the others: it fades on the water, quietly, and the looking goes on. */
  private drift(place: number): void {
    const image = this.leaves[place]
    if (image) void this.tween({ targets: image, alpha: 0.34, scale: image.scale * 0.92, duration: 320 })
  }

  /** The leaf turns, or flips, until it lies as the model: so it can be seen that it is the same. */
  private async celebrate(place: number, task: WayTrial['task'], view: View | undefined): Promise<void> {
    this.tools.sound.play('tap')
    const image = this.leaves[place]
    if (!image) return
    this.found = { x: image.x, y: image.y }
    const turn = view?.kind === 'shape' ? wrapped(view.shape.turn) : 0
    const isFlipped = task === 'flipped'
    if (turn !== 0 || isFlipped)
      await this.tween({
        targets: image,
        angle: isFlipped ? turn : -turn,
        scaleX: isFlipped ? -image.scaleX : image.scaleX,
        duration: this.paced(400 + Math.abs(turn) * 4),
      })
    this.shineBehind(image, this.lying().leaf)
    const { scaleX, scaleY } = image
    await this.tween({
      targets: image,
      scaleX: scaleX * 1.07,
      scaleY: scaleY * 1.07,
      duration: 200,
      yoyo: true,
    })
  }
}

function isTurning(task: WayTrial['task']): task is 'turned' | 'flipped' {
  return task === 'turned' || task === 'flipped'
}

/** What everything in a trial is painted with. */
interface ViewLook {
  readonly pictures: Pictures
  readonly box: number
  readonly hue: number
}

function paintView(brush: Brush, view: View, { pictures, box, hue }: ViewLook): void {
  const coat = coats[hue % coats.length] ?? coats[0]
  if (view.kind === 'guests') {
    const visitors = view.guests.map(({ name, ...at }) => ({ ...at, picture: pictures.get(name) ?? null }))
    return paintBirdHouse(brush, visitors, box, coat)
  }
  const { shape } = view
  const picture = shape.body.kind === 'picture' ? pictures.get(shape.body.name) : undefined
  paintShape(brush, shape, { size: box, coat, ...(picture && { picture }) })
}

/** All pictures of a trial, decoded. */
async function picturesOf({ model, choices }: WayTrial): Promise<Pictures> {
  const wanted = new Set([model, ...choices.map(({ view }) => view)].flatMap(namesIn))
  const decoded = await Promise.all(
    [...wanted].map(async (name) => {
      const url = `${import.meta.env.BASE_URL}assets/shared/pictures/${name}.svg`
      return [name, await pictureFrom(url).catch(() => null)] as const
    }),
  )
  return new Map(decoded.flatMap(([name, picture]) => (picture ? [[name, picture] as const] : [])))
}

function namesIn(view: View): string[] {
  if (view.kind === 'guests') return view.guests.map(({ name }) => name)
  return view.shape.body.kind === 'picture' ? [view.shape.body.name] : []
}
