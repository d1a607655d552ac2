/** Letter tracing: a road on ruled paper, and the inchworm crawling along it under the finger. */
import type Phaser from 'phaser'
import { distance, lengthOf, pointAlong, type Point } from '../../core/geometry'
import type { Stroke } from '../../core/ink'
import { coverage } from '../../core/metrics/coverage'
import { samplesOf } from '../../core/ink'
import { ActivityScene, type Turn } from '../../scenes/activity-scene'
import type { InkLook } from '../../scenes/ink-layer'
import {
  paintArrow,
  paintCorridor,
  paintNumberDot,
  paintStartDot,
  startColour,
} from '../../scenes/paint/corridor'
import { disc, line as paintLine, softly } from '../../scenes/paint/brush'
import { crawlSpine } from '../../scenes/paint/inchworm-pose'
import { okabeIto, palette, tint } from '../../scenes/paint/palette'
import { followed, isThere } from './follow'
import { pageHeight, type LetterResponse, type LetterTrial } from './trial'

/** The inchworm fills a third of the road: its girth as a share of the road's width, and bounds in page units. */
const girthShare = 0.34
const girthBounds = { least: 26, most: 48 } as const
/** Length of the inchworm in girths. */
const lengthInGirths = 5.6

/** How far the guide goes ahead of the inchworm, page units. */
const guideLead = 90

/** A tap within this distance of a dot is the dot, page units. */
const dotReach = 60

/** Share of each stroke that, once all are covered in any way, ends the trial. */
const coveredEnough = 0.9

/** The scene of one sitting. */
export default class LetterTracingScene extends ActivityScene<LetterTrial, LetterResponse> {
  protected readonly pageHeight = pageHeight
  private trial: LetterTrial | null = null
  private strokeIndex = 0
  private headAt = 0
  private reachScale = 1
  private finger: Point | null = null
  private startMark: Phaser.GameObjects.Image | null = null
  private guide: Phaser.GameObjects.Image | null = null

  protected lay(trial: LetterTrial): void {
    this.trial = trial
    this.strokeIndex = 0
    this.headAt = 0
    this.reachScale = 1
    this.finger = null
    this.put(
      { x: 0, y: 0 },
      {
        key: 'letter',
        width: 1000,
        height: pageHeight,
        origin: 'corner',
        paint: (brush) => {
          paintRuling(brush, trial)
          paintModel(brush, trial)
        },
      },
    )
    // Wide enough to look out all round the inchworm's head.
    const dot = Math.max(56, wormGirth(trial) * 2)
    this.startMark = this.put(
      { x: 0, y: 0 },
      {
        key: 'start',
        width: dot * 1.4,
        height: dot * 1.4,
        paint: (brush) => paintStartDot(brush, { at: { x: 0, y: 0 }, size: dot, colour: startColour }),
      },
    )
    this.guide = trial.prompt === 'follow' ? this.putGuide(trial) : null
    this.waitAtStart()
  }

  protected async demonstrate(trial: LetterTrial): Promise<void> {
    for (const { line } of trial.strokes) {
      const [first] = line
      if (!first) continue
      await this.ghost(line.length > 1 ? line : [first, first], line.length > 1 ? lengthOf(line) * 2.6 : 400)
    }
    this.tools.sound.play('again')
  }

  protected play(trial: LetterTrial, turn: Turn): Promise<LetterResponse> {
    const strokes: Stroke[] = []
    let shownAgain = 0
    this.shown = () => (shownAgain += 1)
    this.tools.capture.takeStrays()
    return new Promise((resolve) => {
      const finish = () => {
        this.tools.capture.listen(null)
        const ink = { strokes, strayContacts: this.tools.capture.takeStrays() }
        void this.pause(350).then(() => resolve({ ink, shownAgain }))
      }
      this.listen({
        began: (reading) => {
          this.tools.ink.begin(reading, inkLook(trial))
          this.touched(reading)
        },
        drew: (reading) => {
          this.tools.ink.extend(reading)
          this.touched(reading)
        },
        ended: (stroke) => {
          this.finger = null
          strokes.push(stroke)
          if (this.isDone() || this.isCovered(trial, strokes)) finish()
          else if (!this.wormMoved) this.missed()
          this.wormMoved = false
        },
        discarded: () => this.tools.ink.drop(),
      })
      void turn
    })
  }

  protected async help(trial: LetterTrial, step: number): Promise<void> {
    this.shown()
    const stroke = trial.strokes[this.strokeIndex]
    if (step === 1 || !stroke) {
      await this.pulseStart()
      return
    }
    if (step >= 3) this.reachScale = 2
    const way = stroke.line.length > 1 ? stroke.line : [...stroke.line, ...stroke.line]
    await this.ghost(way, Math.max(500, lengthOf(way) * 3))
  }

  protected override moment(timeMs: number): void {
    const stroke = this.trial?.strokes[this.strokeIndex]
    if (!this.trial || !stroke || stroke.line.length < 2) return
    const idle = this.tools.calm ? 0 : 0.04 * Math.sin(timeMs / 600)
    const girth = wormGirth(this.trial)
    const length = girth * lengthInGirths
    const phase = (this.headAt / (length * 0.55) + idle + 1) % 1
    const ahead = pointAlong(stroke.line, this.headAt + guideLead)
    this.guide?.setPosition(ahead.x, ahead.y)
    this.guide?.setAlpha(this.tools.calm ? 0.9 : 0.75 + 0.2 * Math.sin(timeMs / 350))
    this.tools.puppets.showWorm({
      spine: crawlSpine(stroke.line, this.headAt, phase, length),
      girth,
      mood: 'awake',
      look: this.finger ?? ahead,
    })
  }

  protected override pleasedAt(): Point {
    const ruling = this.trial?.ruling
    return { x: 500, y: ruling ? Math.min(940, ruling.baseline + 70) : 880 }
  }

  private wormMoved = false
  private shown: () => void = () => undefined

  /** The finger is here: the inchworm follows, and at the end of a stroke goes to the next. */
  private touched(at: Point): void {
    this.finger = at
    const stroke = this.trial?.strokes[this.strokeIndex]
    if (!stroke || !this.trial) return
    const [dot] = stroke.line
    if (stroke.kind === 'dot' || stroke.line.length < 2) {
      if (dot && distance(dot, at) <= dotReach * this.reachScale) this.nextStroke()
      return
    }
    const reach = Math.max(45, this.trial.corridorWidth * 0.75) * this.reachScale
    const next = followed(stroke.line, this.headAt, at, reach)
    if (next > this.headAt) this.wormMoved = true
    this.headAt = next
    this.startMark?.setVisible(this.headAt < 30)
    if (isThere(stroke.line, this.headAt)) this.nextStroke()
  }

  private nextStroke(): void {
    this.wormMoved = true
    this.tools.sound.play('along')
    this.strokeIndex += 1
    this.headAt = 0
    if (!this.isDone()) this.waitAtStart()
    else this.startMark?.setVisible(false)
    const next = this.trial?.strokes[this.strokeIndex]
    this.guide?.setVisible(next !== undefined && next.line.length > 1)
  }

  private isDone(): boolean {
    return this.trial !== null && this.strokeIndex >= this.trial.strokes.length
  }

  /** However it was drawn, a letter that is all there is done: the direction is measured, not enforced. */
  private isCovered(trial: LetterTrial, strokes: readonly Stroke[]): boolean {
    const ink = strokes.map(samplesOf)
    return trial.strokes.every(({ line }) => {
      const covered = coverage(ink, [line], line.length > 1 ? trial.corridorWidth / 2 : dotReach, 8)
      return covered !== null && covered.share >= coveredEnough
    })
  }

  /** A drop of light that goes ahead of the inchworm and waits for the finger. */
  private putGuide(trial: LetterTrial): Phaser.GameObjects.Image {
    const size = Math.min(64, trial.corridorWidth * 0.55)
    return this.put(
      { x: 0, y: 0 },
      {
        key: 'guide',
        width: size * 1.6,
        height: size * 1.6,
        paint: (brush) => {
          softly(brush, size * 0.28, 0.6, (grow) => disc(brush, 0, 0, size * 0.42 + grow, palette.sun))
          disc(brush, 0, 0, size * 0.36, okabeIto.orange)
          disc(brush, -size * 0.08, -size * 0.1, size * 0.12, palette.paperBright)
        },
      },
    )
  }

  private waitAtStart(): void {
    const start = this.trial?.strokes[this.strokeIndex]?.line[0]
    if (start) this.startMark?.setPosition(start.x, start.y).setVisible(true)
  }

  private async pulseStart(): Promise<void> {
    if (!this.startMark) return
    const scale = this.startMark.scale
    await this.tween({ targets: this.startMark, scale: scale * 1.5, duration: 280, yoyo: true, repeat: 2 })
    this.startMark.setScale(scale)
  }
}

function wormGirth({ corridorWidth }: LetterTrial): number {
  return Math.max(girthBounds.least, Math.min(girthBounds.most, corridorWidth * girthShare))
}

function inkLook(trial: LetterTrial): InkLook {
  return { colour: okabeIto.blue, width: Math.max(10, Math.min(26, trial.corridorWidth * 0.28)) }
}

function paintRuling(brush: CanvasRenderingContext2D, { ruling }: LetterTrial): void {
  const from = 60
  const to = 940
  const rule = (y: number, width: number, colour: string, dash: readonly number[]) => {
    brush.setLineDash([...dash])
    paintLine(
      brush,
      [
        { x: from, y },
        { x: to, y },
      ],
      width,
      colour,
    )
    brush.setLineDash([])
  }
  const soft = tint(okabeIto.skyBlue, palette.paperBright, 0.45)
  rule(ruling.headline, 3, soft, [])
  rule(ruling.midline, 3, soft, [14, 14])
  rule(ruling.baseline, 5, tint(okabeIto.blue, palette.paperBright, 0.35), [])
  if (ruling.descender <= 980) rule(ruling.descender, 2, soft, [4, 16])
}

function paintModel(brush: CanvasRenderingContext2D, trial: LetterTrial): void {
  brush.save()
  if (trial.prompt === 'trace faded') brush.globalAlpha = 0.38
  paintCorridor(
    brush,
    trial.strokes.map(({ line }) => line),
    { width: trial.corridorWidth, colour: palette.earth },
  )
  brush.restore()
  if (trial.arrows) for (const { line } of trial.strokes) paintArrows(brush, line, trial.corridorWidth)
  if (trial.strokes.length > 1) paintNumbers(brush, trial)
}

function paintArrows(brush: CanvasRenderingContext2D, line: readonly Point[], corridorWidth: number): void {
  const total = lengthOf(line)
  const size = Math.max(22, Math.min(40, corridorWidth * 0.4))
  for (let at = Math.min(120, total / 2); at < total - 40; at += 150) {
    const [here, ahead] = [pointAlong(line, at), pointAlong(line, at + 6)]
    const angle = Math.atan2(ahead.y - here.y, ahead.x - here.x)
    // A little to the right of the way, so that the arrows of a road there and back stand side by side.
    const aside = corridorWidth * 0.2
    const place = { x: here.x - Math.sin(angle) * aside, y: here.y + Math.cos(angle) * aside }
    paintArrow(brush, { at: place, size, colour: palette.woodDark, angle })
  }
}

/** Numbers stand beside the starts, on the side away from the stroke. */
function paintNumbers(brush: CanvasRenderingContext2D, trial: LetterTrial): void {
  trial.strokes.forEach(({ line }, k) => {
    const [start, next] = [line[0], pointAlong(line, 30)]
    if (!start) return
    const away = distance(start, next) || 1
    const out = trial.corridorWidth / 2 + 34
    const at = {
      x: start.x - ((next.x - start.x) / away) * out,
      y: start.y - ((next.y - start.y) / away) * out,
    }
    const shifted = line.length < 2 ? { x: start.x + out, y: start.y } : { x: at.x + k * 4, y: at.y }
    paintNumberDot(brush, { at: shifted, size: 46, colour: okabeIto.blue, number: k + 1 })
  })
}
