/** Finish the picture: a drawing on a misted window, cards on a line, and a picture that comes out of the mist. */
import type Phaser from 'phaser'
import { resampleByStep, type Point, type Polyline } from '../../core/geometry'
import { modelSideFor } from '../../core/model-and-choices'
import { outlineOf, type Figure } from '../../core/stimulus/figure'
import { ActivityScene } from '../../scenes/activity-scene'
import { outline, type Brush } from '../../scenes/paint/brush'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import {
  drawnOnMist,
  paintCottageWall,
  paintCottageWindow,
  paintDrawn,
  paintMist,
  paintPeggedCard,
} from './scene/misty-window'
import { coats, palette, tint } from '../../scenes/paint/palette'
import { seekOne, type Seek } from '../../scenes/seek-one'
import { hiddenBy } from './gaps'
import { layOut, pageHeight, type ClosureLayout } from './layout'
import { seenOf, type ClosureResponse, type ClosureTrial, type View } from './trial'

/** Width of the pen beside the box of a drawing, and of one of strokes alone. */
const pen = { outline: 0.034, strokes: 0.055 } as const
/** Outlines of shapes are bent in steps so long, share of the box, each the average of so many to either side. */
const bend = { step: 0.004, over: 6 } as const
/** What is left of a card that stepped back, and of the mist when it has cleared. */
const pale = { card: 0.3, mist: 0.06 } as const

/** The scene of one sitting. */
export default class FinishThePictureScene extends ActivityScene<ClosureTrial, ClosureResponse> {
  protected readonly pageHeight = pageHeight
  private laid: ClosureLayout | null = null
  private mist: Phaser.GameObjects.Image | null = null
  private colours: Phaser.GameObjects.Image | null = null
  private cards: Phaser.GameObjects.Image[] = []
  private seek: Seek | null = null
  private found: Point = { x: 500, y: 300 }

  protected lay(trial: ClosureTrial): void {
    const laid = layOut(trial, this.room(), modelSideFor(this.tools.child.hand))
    this.laid = laid
    this.seek = null
    const { window: glass, cards } = laid
    const view = { width: 1000, height: this.height(), ropes: ropesOf(laid) }
    const page = { key: 'wall', width: 1000, height: view.height, origin: 'corner' } as const
    this.put({ x: 0, y: 0 }, { ...page, paint: (brush) => paintCottageWall(brush, view) })
    this.putGlass('window', 1.6, (brush) => paintCottageWindow(brush, glass.size))
    this.mist = this.putGlass('mist', 1, (brush) => paintMist(brush, glass.size))
    this.colours = this.putGlass('colours', 1, (brush) => paintColours(brush, trial, glass.box)).setAlpha(0)
    this.putGlass('drawing', 1, (brush) => paintView(brush, trial.model, glass.box))
    this.cards = trial.choices.map((choice, place) =>
      this.put(cards.at[place] ?? glass.at, {
        key: `choice-${place}`,
        width: cards.size * 1.3,
        height: cards.size * 1.3,
        paint: (brush) => {
          paintPeggedCard(brush, cards.size)
          paintView(brush, choice.view, cards.box)
        },
      }),
    )
    this.layWorm(laid)
  }

  protected override laidAs(): ClosureLayout | null {
    return this.laid
  }

  protected override promptLine({ asks }: ClosureTrial): string {
    return asks === 'which drawing' ? 'drawing' : 'prompt'
  }

  protected async demonstrate(): Promise<void> {
    await this.lookAround(2400)
    this.tools.sound.play('again')
  }

  protected play({ keyIndex, choices, model }: ClosureTrial): Promise<ClosureResponse> {
    const { at, size } = this.lying().cards
    this.seek = seekOne(this.hand(), {
      candidates: at.map((middle, place) => ({ label: `Picture ${place + 1}`, at: middle, size })),
      keyIndex,
      missed: (place) => {
        this.missed()
        this.stepBack(place)
      },
      found: (place) => this.celebrate(place, choices[place]?.view, model),
    })
    return this.seek.response
  }

  /** Looks along all cards; then half of the others step back and some of the mist clears; at last two are left. */
  protected async help(trial: ClosureTrial, step: number): Promise<void> {
    if (step > 1) {
      this.takeCards(step)
      await this.clearSome(trial, step)
    }
    await this.lookAround(2200)
  }

  protected override pleasedAt(): Point {
    return this.found
  }

  private lying(): ClosureLayout {
    if (!this.laid) throw new Error('no window was laid')
    return this.laid
  }

  private async lookAround(ms: number): Promise<void> {
    const { window: glass, cards } = this.lying()
    const left = this.seek?.left() ?? [...cards.at.keys()]
    await this.ghostPast([glass.at, ...left.flatMap((place) => cards.at[place] ?? [])], cards.size, ms)
  }

  private takeCards(step: number): void {
    const least = step === 2 ? Math.ceil(this.cards.length / 2) : 2
    while ((this.seek?.left().length ?? 0) > least) {
      const place = this.seek?.takeAway() ?? null
      if (place === null) break
      this.stepBack(place)
    }
  }

  /** Every second gap of the drawing on the glass closes, at last all of them. */
  private async clearSome({ model }: ClosureTrial, step: number): Promise<void> {
    const gone = hiddenIn(model).filter((_, k) => step > 2 || k % 2 === 0)
    if (gone.length === 0) return
    const { box } = this.lying().window
    await this.tween({ targets: this.putGone('cleared', model.figure, gone, box), alpha: 1, duration: 600 })
  }

  private stepBack(place: number): void {
    const image = this.cards[place]
    if (image) void this.tween({ targets: image, alpha: pale.card, scale: image.scale * 0.92, duration: 320 })
  }

  /** What was missing is drawn in, the mist clears, and what was drawn takes on colour. */
  private async celebrate(place: number, view: View | undefined, model: View): Promise<void> {
    this.tools.sound.play('tap')
    const { window: glass, cards } = this.lying()
    const [card, at] = [this.cards[place], cards.at[place]]
    if (!card || !at || !view) return
    const isOnCard = view.mist !== null
    this.found = isOnCard ? below(at, cards.size * 0.62) : below(glass.at, glass.size * 0.7)
    const gone = isOnCard
      ? this.putGone('gone', view.figure, hiddenIn(view), cards.box, at)
      : this.putGone('gone', model.figure, hiddenIn(model), glass.box)
    await this.tween({ targets: gone, alpha: 1, duration: 420 })
    if (this.mist) void this.tween({ targets: this.mist, alpha: pale.mist, duration: 420 })
    if (this.colours) await this.tween({ targets: this.colours, alpha: 1, duration: 420 })
  }

  /** Puts lines that were missing over the glass, or over a card; they are not to be seen yet. */
  private putGone(
    key: string,
    figure: Figure,
    lines: readonly Polyline[],
    box: number,
    at = this.lying().window.at,
  ): Phaser.GameObjects.Image {
    const paint = (brush: Brush) =>
      paintDrawn(brush, grown(bent(figure, lines), box), penOf(figure) * box, drawnOnMist, 'round')
    return this.put(at, { key, width: box * 1.2, height: box * 1.2, paint }).setAlpha(0)
  }

  private putGlass(key: string, share: number, paint: (brush: Brush) => void): Phaser.GameObjects.Image {
    const { at, size } = this.lying().window
    return this.put(at, { key, width: size * share, height: size * share, paint })
  }

  /** The inchworm sits in the grass below the window, where no card hangs. */
  private layWorm({ window: glass, cards }: ClosureLayout): void {
    const foot = { x: glass.at.x, y: this.height() - 58 }
    const reach = { x: cards.size / 2 + 90, y: cards.size / 2 + 60 }
    const isHung = cards.at.some(({ x, y }) => Math.abs(x - foot.x) < reach.x && foot.y - y < reach.y)
    if (isHung || foot.y - below(glass.at, glass.size * 0.7).y < 60) return this.tools.puppets.showWorm(null)
    const spine = restingSpine({ at: foot, bodyLength: 140, facing: 'right' })
    this.tools.puppets.showWorm({ spine, girth: 25, mood: 'awake', look: glass.at })
  }
}

function below({ x, y }: Point, by: number): Point {
  return { x, y: y + by }
}

/** Hooks of a line are no nearer to the edge of the page, page units. */
const hooks = 50

/** One line for every row of cards, a little longer than the row. */
function ropesOf({ cards: { at, size } }: ClosureLayout) {
  const rows = [...new Set(at.map(({ y }) => y))]
  return rows.map((row) => {
    const inRow = at.filter(({ y }) => y === row).map(({ x }) => x)
    const beyond = size * 0.62
    return {
      from: Math.max(hooks, Math.min(...inRow) - beyond),
      to: Math.min(1000 - hooks, Math.max(...inRow) + beyond),
      y: row - size * 0.52,
    }
  })
}

function paintView(brush: Brush, view: View, box: number): void {
  const ends = view.mist ? 'sharp' : 'round'
  const lines = grown(bent(view.figure, seenOf(view)), box)
  paintDrawn(brush, lines, penOf(view.figure) * box, drawnOnMist, ends)
}

/** The colours of what is drawn, within its outline; strokes have none. */
function paintColours(brush: Brush, { model, hue }: ClosureTrial, box: number): void {
  if (isOfStrokes(model.figure)) return
  const [contour = []] = grown(bent(model.figure, [outlineOf(model.figure)]), box)
  outline(brush, contour, tint(coats[hue % coats.length] ?? coats[0], palette.paperBright, 0.35))
}

function hiddenIn({ figure, mist }: View): Polyline[] {
  return mist ? hiddenBy(figure, mist) : []
}

function penOf(figure: Figure): number {
  return isOfStrokes(figure) ? pen.strokes : pen.outline
}

/** A shape's outline is given by few points and bends through them; things are drawn as they are. */
function bent(figure: Figure, lines: readonly Polyline[]): readonly Polyline[] {
  if (figure.kind === 'thing' || isOfStrokes(figure)) return lines
  return lines.map((one) => eased(resampleByStep(one, bend.step), bend.over))
}

/** Every point becomes the average of those around it; the ends stay where they are. */
function eased(points: Polyline, over: number): Point[] {
  return points.map((_, k) => {
    const reach = Math.min(over, k, points.length - 1 - k)
    const near = points.slice(k - reach, k + reach + 1)
    const sum = (of: (point: Point) => number) =>
      near.reduce((all, point) => all + of(point), 0) / near.length
    return { x: sum(({ x }) => x), y: sum(({ y }) => y) }
  })
}

function isOfStrokes(figure: Figure): boolean {
  return figure.kind === 'shape' && figure.shape.body.kind !== 'blob'
}

function grown(lines: readonly Polyline[], by: number): Polyline[] {
  return lines.map((one) => one.map(({ x, y }) => ({ x: x * by, y: y * by })))
}
