/** Colour the picture: a sleepy thing on paper, a crayon that knows its colour, and eyes that open in the end. */
import type Phaser from 'phaser'
import { boundsOf, type Point, type Polyline } from '../../core/geometry'
import { samplesOf, type Stroke } from '../../core/ink'
import { ActivityScene } from '../../scenes/activity-scene'
import type { StrokeListener } from '../../scenes/ink-capture'
import type { InkLook } from '../../scenes/ink-layer'
import { inkOutline } from '../../scenes/ink-outline'
import { pageButtons, type PageButtons } from '../../scenes/page-buttons'
import type { Brush } from '../../scenes/paint/brush'
import {
  crayons,
  paintBoundaries,
  paintFace,
  paintHatchGuide,
  paintOnly,
  paintShapes,
  type PageShape,
} from './scene/colouring-page'
import { openCrayonPaper, type CrayonPaper } from './scene/crayon-paper'
import { paintDone } from '../../scenes/paint/writing-buttons'
import { openColouring, type ColouringBook } from './colouring'
import { hatchLines, hatchWays } from './hatch'
import { around, layOut, pageHeight, type ColourLayout } from './layout'
import { pictureOf } from './pictures'
import type { ColourResponse, ColourTrial } from './trial'

/** Strokes on the ink layer are taken over by the page after this long: both are seen meanwhile, ms. */
const handOverMs = 80
/** Faint lines of a guide are this far apart, crayon widths. */
const guideApart = 0.8

/** What is on the page. */
interface OnPage {
  readonly trial: ColourTrial
  readonly laid: ColourLayout
  readonly shapes: readonly PageShape[]
  /** Where crayon is kept, and what holds it. */
  readonly paper: CrayonPaper
  readonly sheet: Phaser.GameObjects.Container
  readonly face: Phaser.GameObjects.Image
  readonly done: Phaser.GameObjects.Image
  readonly buttons: PageButtons
}

/** The strokes of a trial and the region each was for; and the regions that a key filled. */
interface Kept {
  readonly strokes: Stroke[]
  readonly regionOf: number[]
  readonly filledByKey: number[]
}

/** The scene of one sitting. */
export default class ColourThePictureScene extends ActivityScene<ColourTrial, ColourResponse> {
  protected readonly pageHeight = pageHeight
  private lies: OnPage | null = null
  private book: ColouringBook | null = null
  private finished = new Set<number>()
  /** Draws the crayon on to a place; null while it is lifted. */
  private draw: ((to: Point) => void) | null = null

  protected lay(trial: ColourTrial): void {
    const laid = layOut(trial, this.room(), this.tools.child.hand === 'left' ? 'left' : 'right')
    const picture = pictureOf(trial.picture)
    const inPlace = ({ x, y }: Point) => ({ x: x * laid.size, y: y * laid.size })
    const shapes = picture.shapes.map(({ outline, crayon, rank }) => ({
      outline: outline.map(inPlace),
      colour: crayons[crayon],
      pale: rank <= trial.regions,
    }))
    const lines = picture.lines.map((line) => line.map(inPlace))
    this.book = openColouring(trial, laid)
    this.finished = new Set()
    this.draw = null
    this.putPicture('shapes', laid, (brush) => paintShapes(brush, shapes))
    const sheet = this.add.container()
    this.page?.add(sheet)
    const paper = openCrayonPaper(sheet, (at, painting) => this.put(at, painting))
    if (trial.hatchDeg !== null) this.putGuide(laid, trial.hatchDeg)
    this.putPicture('boundaries', laid, (brush) =>
      paintBoundaries(brush, shapes, { width: laid.outline, lines }),
    )
    const face = this.putFace(trial, laid, false)
    const done = this.put(laid.done, {
      key: 'done',
      width: laid.done.size * 1.4,
      height: laid.done.size * 1.4,
      paint: (brush) => paintDone(brush, laid.done.size),
    }).setVisible(false)
    this.lies = { trial, laid, shapes, paper, sheet, face, done, buttons: pageButtons(this.hand()) }
    this.lies.buttons.show([])
  }

  protected async demonstrate(): Promise<void> {
    await this.showHow(0)
  }

  protected override laidAs(): unknown {
    return this.lies?.laid ?? null
  }

  protected play(trial: ColourTrial): Promise<ColourResponse> {
    const { laid } = this.lying()
    const kept: Kept = { strokes: [], regionOf: [], filledByKey: [] }
    this.tools.capture.takeStrays()
    return new Promise((resolve) => {
      const end = () => {
        this.tools.capture.listen(null)
        this.hideButtons()
        const { middle, size, nib, ring } = laid
        const response: ColourResponse = {
          ink: { strokes: kept.strokes, strayContacts: this.tools.capture.takeStrays() },
          regionOf: kept.regionOf,
          filledByKey: kept.filledByKey,
          early: this.finished.size < trial.regions,
          laid: { middle, size, nib, ring },
        }
        this.turnIsOver(response)
        void this.wake().then(() => resolve(response))
      }
      this.offer(trial, kept, end)
      this.listen(this.lying().buttons.over(this.crayon(trial, kept, end)))
    })
  }

  protected async help(_trial: ColourTrial, step: number): Promise<void> {
    const next = this.going().regions.findIndex((_, k) => !this.finished.has(k))
    if (next < 0) return
    const hint = this.putRegion(next).setAlpha(0)
    const times = this.tools.calm ? 0 : 1
    await this.tween({ targets: hint, alpha: 0.55, duration: 420, yoyo: true, repeat: times })
    hint.destroy()
    if (step >= 2) await this.showHow(next)
  }

  protected override pleasedAt(): Point {
    const { middle, size } = this.lying().laid
    return { x: middle.x, y: middle.y + size * 0.52 }
  }

  private lying(): OnPage {
    if (!this.lies) throw new Error('no picture was laid')
    return this.lies
  }

  private going(): ColouringBook {
    if (!this.book) throw new Error('no picture was laid')
    return this.book
  }

  /** What a hand does with the crayon. */
  private crayon(trial: ColourTrial, kept: Kept, end: () => void): StrokeListener {
    const { laid } = this.lying()
    let region = 0
    let way: Point[] = []
    return {
      began: (reading) => {
        region = this.going().regionAt(reading)
        way = [reading]
        this.tools.ink.begin(reading, this.crayonFor(region))
        this.draw = this.going().setDown(region, reading)
      },
      drew: (reading) => {
        if (!this.draw) return
        way.push(reading)
        this.tools.ink.extend(reading)
        this.draw(reading)
        this.noteFinished(trial, region)
      },
      ended: (stroke) => {
        this.draw = null
        kept.strokes.push(stroke)
        kept.regionOf.push(region)
        this.keepOnPaper(way, region)
        this.noteFinished(trial, region)
        if (this.finished.size === trial.regions) end()
        else this.offer(trial, kept, end)
      },
      discarded: () => {
        this.draw = null
        this.tools.ink.drop()
        // What a palm coloured is taken back: the book is what is left of the strokes.
        this.book = openColouring(trial, laid)
        kept.strokes.forEach((stroke, k) =>
          this.going().colourAlong(kept.regionOf[k] ?? 0, samplesOf(stroke)),
        )
      },
    }
  }

  private crayonFor(region: number): InkLook {
    const crayon = this.going().regions[region]?.crayon ?? 'coral'
    return { colour: crayons[crayon], width: this.lying().laid.nib }
  }

  /** The ghost hand hatches a region. */
  private async showHow(index: number): Promise<void> {
    const { trial, laid } = this.lying()
    const region = this.going().regions[index]
    if (!region) return
    const look = { deg: trial.hatchDeg ?? 45, apart: laid.nib, inset: laid.nib / 2 }
    const [way] = hatchWays(region, this.going().raster, look).sort((a, b) => b.length - a.length)
    if (way) await this.ghost(way.length > 1 ? way.slice(0, 12) : [...way, ...way], 2600)
  }

  /** A finished stroke moves from the ink layer into the picture, under the boundaries. */
  private keepOnPaper(way: Polyline, region: number): void {
    const { colour, width } = this.crayonFor(region)
    this.lying().paper.keep(inkOutline(way, width), colour)
    void this.pause(handOverMs).then(() => {
      // What is being drawn meanwhile stays: the next lift clears it all.
      if (!this.draw) this.tools.ink.clear()
    })
  }

  /** A region that is full enough is finished. */
  private noteFinished({ coverage }: ColourTrial, region: number): void {
    if (this.going().coverageOf(region) >= coverage) this.finish(region)
  }

  /** A region is finished once: what is left of it fills softly. */
  private finish(region: number): void {
    if (this.finished.has(region)) return
    this.finished.add(region)
    this.tools.sound.play('bead-on')
    const filled = this.putRegion(region)
    this.page?.moveBelow<Phaser.GameObjects.GameObject>(filled, this.lying().sheet)
    if (!this.tools.calm) void this.tween({ targets: filled.setAlpha(0), alpha: 1, duration: 500 })
  }

  /** Who coloured may say that it is done. By keys, a region is chosen and is full. */
  private offer(trial: ColourTrial, kept: Kept, end: () => void): void {
    const { done, buttons, laid } = this.lying()
    const hasBegun = kept.strokes.length > 0 || kept.filledByKey.length > 0
    const box = around(laid.done, laid.done.size)
    const fill = (region: number) => {
      kept.filledByKey.push(region)
      this.finish(region)
      if (this.finished.size === trial.regions) end()
      else this.offer(trial, kept, end)
    }
    const regions = this.going().regions.flatMap(({ outline, crayon }, region) => {
      if (this.finished.has(region)) return []
      const label = `Fill part ${region + 1}: ${crayon}`
      return [{ id: `region-${region}`, label, box: boundsOf(outline), choose: () => fill(region) }]
    })
    done.setVisible(hasBegun)
    buttons.show(hasBegun ? [{ id: 'done', label: 'Done', box, press: end }] : [], regions)
  }

  private hideButtons(): void {
    const { done, buttons } = this.lying()
    done.setVisible(false)
    buttons.show([])
  }

  /** The eyes open, and it stretches a little. */
  private async wake(): Promise<void> {
    const { trial, laid, face } = this.lying()
    await this.pause(handOverMs * 2)
    face.destroy()
    this.putFace(trial, laid, true)
    if (!this.tools.calm) {
      const targets = [...(this.page?.list ?? [])]
      await this.tween({ targets, y: '-=16', duration: 260, yoyo: true, repeat: 1 })
    }
    await this.pause(900)
  }

  private putFace({ picture }: ColourTrial, { middle, size }: ColourLayout, awake: boolean) {
    const { face } = pictureOf(picture)
    const width = face.size * size
    return this.put(
      { x: middle.x + face.x * size, y: middle.y + face.y * size },
      {
        key: awake ? 'face-awake' : 'face-asleep',
        width: width * 1.4,
        height: width * 1.2,
        paint: (brush) => paintFace(brush, width, awake),
      },
    )
  }

  /** One region in its whole colour. */
  private putRegion(index: number): Phaser.GameObjects.Image {
    const { shapes, laid } = this.lying()
    const at = this.going().regions[index]?.shape ?? 0
    const shape = shapes[at]
    const over = shapes.slice(at + 1).map(({ outline }) => outline)
    return this.putPicture(`region-${index}`, laid, (brush) => shape && paintOnly(brush, shape, over))
  }

  private putGuide(laid: ColourLayout, deg: number): void {
    const { regions, raster } = this.going()
    const look = { deg, apart: laid.nib * guideApart, inset: laid.nib * 0.3 }
    const lines = regions
      .flatMap((region) => hatchLines(region, raster, look).flat())
      .map(({ from, to }) => [from, to].map(({ x, y }) => ({ x: x - laid.middle.x, y: y - laid.middle.y })))
    this.putPicture('guide', laid, (brush) => paintHatchGuide(brush, lines))
  }

  private putPicture(
    key: string,
    { middle, size, outline }: ColourLayout,
    paint: (brush: Brush) => void,
  ): Phaser.GameObjects.Image {
    const side = size * 1.08 + outline
    return this.put(middle, { key, width: side, height: side, paint })
  }
}
