/** The garden path: today's activities are leaves, the inchworm waits on the first one. */
import Phaser from 'phaser'
import { distance, lengthOf, pointAlong, type Point } from '../core/geometry'
import { gardenPath } from './paint/garden-path'
import { paintGarden } from './paint/garden'
import { leafHues, paintLeaf, type LeafState } from './paint/leaf'
import { paintFlower } from './paint/flower'
import { crawlSpine, curledSpine, restingSpine } from './paint/inchworm-pose'
import { painted, pictureFrom } from './painting'
import type { PageFit, Viewport } from './page-fit'
import type { StagedScene, StageTools } from './tools'

/** One leaf on the path. */
export interface PathLeaf {
  readonly id: string
  /** What it is, for those who hear the screen. */
  readonly title: string
  readonly picture: string
  readonly done: boolean
}

/** What the path shows today. */
export interface PathDay {
  readonly leaves: readonly PathLeaf[]
  /** True when the last leaf was just finished: the flower opens. */
  readonly justFinished: boolean
}

interface PlacedLeaf extends PathLeaf {
  readonly at: Point
  readonly along: number
  readonly state: LeafState
}

/** Diameter of a leaf and length of the inchworm, CSS px. */
const leafSize = 150
const wormLength = 168
const girth = 27

/** The scene. Its page is the viewport: one unit is one CSS px. */
export class PathHome extends Phaser.Scene implements StagedScene {
  private readonly tools: StageTools
  private readonly day: PathDay
  private chosen: (id: string) => void = () => undefined
  private pictures = new Map<string, HTMLImageElement>()
  private leaves: readonly PlacedLeaf[] = []
  private path: readonly Point[] = []
  private wormAlong = 0
  private crawling = false

  constructor(tools: StageTools, day: PathDay) {
    super({ key: 'on-stage' })
    this.tools = tools
    this.day = day
  }

  create(): void {
    this.relaid()
  }

  fitFor(): PageFit {
    return { scale: 1, x: 0, y: 0 }
  }

  relaid(): void {
    const viewport = this.tools.viewport()
    this.children.removeAll(true)
    this.path = gardenPath(viewport.width, viewport.height)
    this.leaves = placedLeaves(this.day, this.path)
    this.paintGround(viewport)
    for (const leaf of this.leaves) this.paintLeafOf(leaf)
    const next = this.leaves.find((leaf) => leaf.state === 'next')
    this.wormAlong = next?.along ?? lengthOf(this.path)
    this.showWormAtRest()
    this.tools.mirror.show(
      this.leaves
        .filter((leaf) => leaf.state !== 'done')
        .map((leaf) => ({
          id: leaf.id,
          label: leaf.title,
          box: around(leaf.at),
          choose: () => this.chosen(leaf.id),
        })),
    )
  }

  override update(): void {
    this.tools.puppets.paint()
  }

  /** Waits until the child taps a leaf; answers its id. */
  async choose(): Promise<string> {
    await this.loadPictures()
    this.relaid()
    const next = this.leaves.find((leaf) => leaf.state === 'next')
    if (next)
      void this.tools.say({ key: 'shared.choose-leaf', text: 'Tap the glowing leaf.', picture: next.picture })
    const id = await new Promise<string>((resolve) => {
      this.chosen = resolve
      this.tools.capture.listen({
        began: () => undefined,
        drew: () => undefined,
        discarded: () => undefined,
        ended: (stroke) => {
          const at = { x: stroke.x[0] ?? 0, y: stroke.y[0] ?? 0 }
          const leaf = this.leaves.find(
            (one) => one.state !== 'done' && distance(one.at, at) < leafSize * 0.6,
          )
          if (leaf) resolve(leaf.id)
        },
      })
    })
    this.tools.capture.listen(null)
    this.tools.sound.play('tap')
    await this.crawlTo(id)
    return id
  }

  /** The closing ritual: the flower opens, the inchworm curls up and sleeps. Resolves when it sleeps. */
  async goodNight(): Promise<void> {
    await this.loadPictures()
    this.relaid()
    const picture = `${import.meta.env.BASE_URL}assets/shared/pictures/tulip.svg`
    this.tools.sound.play('flower-opens')
    await Promise.all([
      this.bloom(),
      this.tools.say({ key: 'shared.all-done', text: 'All done today. Well done you.', picture }),
    ])
    this.tools.sound.play('goodnight')
    this.asleep = true
    this.showWormAtRest()
    await this.tools.say({ key: 'shared.goodnight', text: 'Good night, little inchworm.', picture })
  }

  private asleep = false
  private flowerOpen = 0

  private bloom(): Promise<void> {
    return new Promise((resolve) => {
      this.tweens.addCounter({
        from: 0,
        to: 1,
        duration: this.day.justFinished ? 1800 : 1,
        ease: 'Sine.easeInOut',
        onUpdate: (tween) => {
          const open = tween.getValue() ?? 0
          if (open - this.flowerOpen < 0.05 && open < 1) return
          this.flowerOpen = open
          this.paintFlowerNow()
        },
        onComplete: () => resolve(),
      })
    })
  }

  private async loadPictures(): Promise<void> {
    const missing = this.day.leaves.filter((leaf) => !this.pictures.has(leaf.id))
    await Promise.all(
      missing.map(async (leaf) => {
        const picture = await pictureFrom(leaf.picture).catch(() => null)
        if (picture) this.pictures.set(leaf.id, picture)
      }),
    )
  }

  private crawlTo(id: string): Promise<void> {
    const leaf = this.leaves.find((one) => one.id === id)
    if (!leaf) return Promise.resolve()
    const from = this.wormAlong
    const far = Math.abs(leaf.along - from)
    this.crawling = true
    return new Promise((resolve) => {
      this.tweens.addCounter({
        from: 0,
        to: 1,
        duration: Math.min(1300, 500 + far * 1.2),
        ease: 'Sine.easeInOut',
        onUpdate: (tween) => {
          const share = tween.getValue() ?? 1
          const headAt = from + (leaf.along + wormLength * 0.35 - from) * share
          const spine = crawlSpine(
            this.path,
            headAt,
            (share * Math.max(1, Math.round(far / 160))) % 1,
            wormLength,
          )
          this.tools.puppets.showWorm({ spine, girth, mood: 'awake', look: leaf.at })
        },
        onComplete: () => {
          this.crawling = false
          resolve()
        },
      })
    })
  }

  private showWormAtRest(): void {
    if (this.crawling) return
    const next = this.leaves.find((leaf) => leaf.state === 'next')
    const at = next ? { x: next.at.x, y: next.at.y - leafSize * 0.36 } : this.flowerFoot()
    const facing = at.x > this.tools.viewport().width / 2 ? 'left' : 'right'
    const seat = { at, bodyLength: wormLength, facing } as const
    const spine = this.asleep ? curledSpine(seat) : restingSpine(seat)
    const look = next ? next.at : { x: at.x, y: at.y - 300 }
    this.tools.puppets.showWorm({ spine, girth, mood: this.asleep ? 'asleep' : 'awake', look })
  }

  /** Where the inchworm rests when the day is done: at the foot of the flower. */
  private flowerFoot(): Point {
    const foot = this.flowerPlace()
    return { x: foot.x - 150, y: foot.y - 14 }
  }

  /** Where the flower grows: where it hides no leaf. */
  private flowerPlace(): Point {
    const { width, height } = this.tools.viewport()
    const size = flowerSize(this.tools.viewport())
    const y = height * 0.82
    const clearing = (x: number) =>
      Math.min(
        ...this.leaves.flatMap(({ at }) => [
          distance(at, { x, y: y - size * 0.7 }),
          distance(at, { x: x - 150, y }),
        ]),
      )
    const places = Array.from({ length: 9 }, (_, k) => 280 + ((width - 450) * k) / 8)
    const [x = width / 2] = places.sort((one, other) => clearing(other) - clearing(one))
    return { x, y }
  }

  private paintGround({ width, height }: Viewport): void {
    const key = painted(this, {
      key: 'garden',
      width,
      height,
      density: this.tools.pixelRatio(),
      origin: 'corner',
      paint: (brush) => paintGarden(brush, { width, height, seed: 11, calm: this.tools.calm }),
    })
    this.add.image(0, 0, key).setOrigin(0, 0)
    if (this.flowerOpen > 0) this.paintFlowerNow()
  }

  private paintFlowerNow(): void {
    const ratio = this.tools.pixelRatio()
    const size = flowerSize(this.tools.viewport())
    const at = this.flowerPlace()
    this.children.getByName('flower')?.destroy()
    const key = painted(this, {
      key: 'flower',
      width: size * 1.4,
      height: size * 2.6,
      density: ratio,
      paint: (brush) => paintFlower(brush, { size, open: this.flowerOpen }),
    })
    this.add.image(at.x * ratio, at.y * ratio, key).setName('flower')
  }

  private paintLeafOf(leaf: PlacedLeaf): void {
    const ratio = this.tools.pixelRatio()
    const picture = this.pictures.get(leaf.id)
    const hue = leafHues[this.leaves.indexOf(leaf) % leafHues.length] ?? leafHues[0]
    const key = painted(this, {
      key: `leaf-${leaf.id}`,
      width: leafSize * 1.5,
      height: leafSize * 1.5,
      density: ratio,
      paint: (brush) => {
        paintLeaf(brush, { size: leafSize, state: leaf.state, hue })
        if (picture)
          brush.drawImage(picture, -leafSize * 0.27, -leafSize * 0.27, leafSize * 0.54, leafSize * 0.54)
      },
    })
    this.add.image(leaf.at.x * ratio, leaf.at.y * ratio, key)
  }
}

function placedLeaves(day: PathDay, path: readonly Point[]): PlacedLeaf[] {
  const total = lengthOf(path)
  const firstOpen = day.leaves.findIndex((leaf) => !leaf.done)
  return day.leaves.map((leaf, k) => {
    const along = day.leaves.length === 1 ? total * 0.4 : (total * k) / (day.leaves.length - 1)
    const state: LeafState = leaf.done ? 'done' : k === firstOpen ? 'next' : 'waiting'
    return { ...leaf, along, at: pointAlong(path, along), state }
  })
}

function flowerSize({ width, height }: Viewport): number {
  return Math.min(width, height) * 0.42
}

function around(at: Point) {
  return { x: at.x - leafSize / 2, y: at.y - leafSize / 2, width: leafSize, height: leafSize }
}
