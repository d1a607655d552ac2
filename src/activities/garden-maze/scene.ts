/** Garden maze: hedges, sandy paths, the inchworm under the finger, and something good at the end of the way. */
import type Phaser from 'phaser'
import { lengthOf, partAlong, pointAlong, type Point } from '../../core/geometry'
import type { Stroke } from '../../core/ink'
import { ActivityScene } from '../../scenes/activity-scene'
import { edgePen } from '../../scenes/edge-pen'
import { faintly, oval } from '../../scenes/paint/brush'
import { paintHedgeMaze } from './scene/hedge-maze'
import { crawlSpine } from '../../scenes/paint/inchworm-pose'
import { okabeIto, palette, tint } from '../../scenes/paint/palette'
import { pictureFrom } from '../../scenes/painting'
import { layOut, pageHeight, pathsOf, placeOf } from './layout'
import type { MazeLaid, MazeResponse, MazeTrial } from './trial'
import { walkThrough, type Walk } from './walk'

/** The inchworm’s girth as a share of the path’s width, and in page units; its length in girths. */
const body = { share: 0.36, least: 16, most: 40, length: 4.2 } as const
/** Size of what waits at the goal, as a share of the path’s width and in page units. */
const goalSize = { share: 0.95, least: 42 } as const
/** How much of what is left of the way the ghost hand shows: first of all, and for help. */
const shown = { first: 0.4, help: 0.3, more: 0.6 } as const
/** Time of the ghost hand for a page unit, ms. */
const ghostMs = 3
/** The inchworm rests at the goal so long before the maze is over, ms. */
const restMs = 500

/** The scene of one sitting. */
export default class GardenMazeScene extends ActivityScene<MazeTrial, MazeResponse> {
  protected readonly pageHeight = pageHeight
  private laid: MazeLaid | null = null
  private walk: Walk | null = null
  private goal: Phaser.GameObjects.Image | null = null
  private finger: Point | null = null

  protected async lay(trial: MazeTrial): Promise<void> {
    const laid = layOut(trial, this.room())
    this.laid = laid
    this.walk = null
    this.finger = null
    const paths = pathsOf(trial, laid)
    const height = this.height()
    const look = { paths, width: laid.width, seed: trial.way.length * 31 + trial.deadEnds.length }
    this.put(
      { x: 0, y: 0 },
      {
        key: 'maze',
        width: 1000,
        height,
        origin: 'corner',
        paint: (brush) => paintHedgeMaze(brush, look, { width: 1000, height }),
      },
    )
    this.goal = await this.putGoal(trial, laid)
    this.walk = walkThrough(trial, laid)
  }

  protected async demonstrate(): Promise<void> {
    await this.showWay(shown.first)
  }

  protected override laidAs(): { readonly way: readonly Point[] } | null {
    return this.walk && { way: this.walk.rest() }
  }

  protected play(trial: MazeTrial): Promise<MazeResponse> {
    const { laid, walk } = this.lying()
    const strokes: Stroke[] = []
    const keyed: MazeResponse['keyed'] = []
    const pen = this.penFor(trial, laid)
    let moved = false
    const touched = (place: Point) => {
      this.finger = place
      moved = walk.follow(place) || moved
    }
    this.tools.capture.takeStrays()
    return new Promise((resolve) => {
      const arrived = () => {
        this.tools.capture.listen(null)
        this.tools.mirror.show([])
        const response = { laid, ink: { strokes, strayContacts: this.tools.capture.takeStrays() }, keyed }
        this.turnIsOver(response)
        void this.arrive().then(() => resolve(response))
      }
      const offer = () =>
        this.offerExits((exit) => {
          keyed.push({ ...exit, tMs: Math.round(this.tools.clockMs()) })
          this.tools.sound.play('tap')
          if (walk.isHome()) arrived()
          else offer()
        })
      offer()
      this.listen({
        began: (reading) => {
          moved = false
          pen.began(reading)
          touched(reading)
        },
        drew: (reading) => {
          pen.drew(reading)
          touched(reading)
          // Whoever is there need not lift first: the stroke ends, and is kept.
          if (walk.isHome()) this.tools.capture.rest()
        },
        ended: (stroke) => {
          strokes.push(stroke)
          this.finger = null
          if (walk.isHome()) return arrived()
          offer()
          if (!moved) this.missed()
        },
        discarded: () => {
          pen.discarded()
          this.finger = null
        },
      })
    })
  }

  protected async help(_trial: MazeTrial, step: number): Promise<void> {
    if (step >= 3) this.lying().walk.widenReach()
    if (step === 1) await this.pulseGoal()
    else await this.showWay(step === 2 ? shown.help : shown.more)
  }

  protected override moment(timeMs: number): void {
    if (!this.laid || !this.walk) return
    const girth = Math.max(body.least, Math.min(body.most, this.laid.width * body.share))
    const trail = this.walk.trail()
    const line = trail.length > 1 ? trail : this.walk.rest().slice(0, 2)
    const headAt = trail.length > 1 ? lengthOf(trail) : 0
    const length = girth * body.length
    const idle = this.tools.calm ? 0 : 0.04 * Math.sin(timeMs / 600)
    this.tools.puppets.showWorm({
      spine: crawlSpine(line, headAt, (headAt / (length * 0.55) + idle + 1) % 1, length),
      girth,
      mood: 'awake',
      look: this.finger ?? this.goal ?? pointAlong(this.walk.rest(), 90),
    })
  }

  protected override pleasedAt(): Point {
    this.walk = null
    return { x: 500, y: this.height() - 44 }
  }

  /** By keys it walks by itself to where there is something to choose. */
  private offerExits(walked: (exit: Point) => void): void {
    const { laid, walk } = this.lying()
    const from = walk.at()
    const size = Math.max(laid.width, this.sizes().target)
    this.tools.mirror.show(
      walk.exits().map(({ x, y }, k) => ({
        id: `way-${k}`,
        label: `Walk ${headingOf(from, { x, y })}`,
        box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
        choose: () => {
          if (walk.walkTo({ x, y })) walked({ x, y })
        },
      })),
    )
  }

  private penFor(trial: MazeTrial, laid: MazeLaid) {
    const width = Math.max(6, laid.width * 0.16)
    const inside = { colour: tint(okabeIto.skyBlue, palette.earth, 0.25), width }
    const pale = { colour: tint(okabeIto.skyBlue, palette.paperBright, 0.6), width: width * 0.5 }
    const roads = { lines: pathsOf(trial, laid), corridorWidth: laid.width }
    const outside = trial.edge === 'none' ? inside : pale
    return edgePen(this.tools, roads, { inside, outside, sounds: trial.edge === 'sound' })
  }

  /** The ghost hand goes along a share of what is left of the way. */
  private async showWay(share: number): Promise<void> {
    const rest = this.lying().walk.rest()
    const way = partAlong(rest, 0, lengthOf(rest) * share)
    await this.ghost(way, Math.max(700, lengthOf(way) * ghostMs))
  }

  private async pulseGoal(): Promise<void> {
    const { goal } = this
    if (goal)
      await this.tween({ targets: goal, scale: goal.scale * 1.3, duration: 280, yoyo: true, repeat: 1 })
  }

  private async arrive(): Promise<void> {
    const { goal } = this
    this.tools.sound.play('along')
    if (goal) await this.tween({ targets: goal, scale: goal.scale * 0.2, alpha: 0, duration: 450 })
    await this.pause(restMs)
  }

  private async putGoal({ goal, way }: MazeTrial, laid: MazeLaid): Promise<Phaser.GameObjects.Image> {
    const size = Math.max(goalSize.least, laid.width * goalSize.share)
    const picture = await pictureFrom(`${import.meta.env.BASE_URL}assets/shared/pictures/${goal}.svg`).catch(
      () => null,
    )
    return this.put(placeOf(laid, way[way.length - 1] ?? 0), {
      key: 'goal',
      width: size * 1.15,
      height: size * 1.15,
      paint(brush) {
        faintly(brush, 0.18, () =>
          oval(brush, { x: 0, y: size * 0.42 }, size * 0.36, size * 0.09, palette.shadow),
        )
        if (picture) brush.drawImage(picture, -size / 2, -size / 2, size, size)
      },
    })
  }

  private lying(): { readonly laid: MazeLaid; readonly walk: Walk } {
    if (!this.laid || !this.walk) throw new Error('no maze was laid')
    return { laid: this.laid, walk: this.walk }
  }
}

/** The way from one place to another, in words. */
function headingOf(from: Point, to: Point): string {
  const [x, y] = [to.x - from.x, to.y - from.y]
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'to the right' : 'to the left'
  return y > 0 ? 'down' : 'up'
}
