/** Letter tracing: a road on ruled paper, and the inchworm crawling along it under the finger. */
import type Phaser from 'phaser'
import { pointAlong, type Point } from '../../core/geometry'
import { ActivityScene } from '../../scenes/activity-scene'
import type { InkLook } from '../../scenes/ink-layer'
import {
  paintCorridor,
  paintGuideLight,
  paintStrokeNumbers,
  paintWayArrows,
} from '../../scenes/paint/corridor'
import { line as paintLine } from '../../scenes/paint/brush'
import { okabeIto, palette, tint } from '../../scenes/paint/palette'
import { plainPen, roadPlay, type RoadPlay } from '../../scenes/road-play'
import { pageHeight, type LetterResponse, type LetterTrial } from './trial'

/** How far the guide goes ahead of the inchworm, page units. */
const guideLead = 90

/** The scene of one sitting. */
export default class LetterTracingScene extends ActivityScene<LetterTrial, LetterResponse> {
  protected readonly pageHeight = pageHeight
  private trial: LetterTrial | null = null
  private road: RoadPlay | null = null
  private guide: Phaser.GameObjects.Image | null = null

  protected lay(trial: LetterTrial): void {
    this.trial = trial
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
    this.road = roadPlay(this.drawing(), {
      lines: trial.strokes.map(({ line }) => line),
      corridorWidth: trial.corridorWidth,
    })
    this.guide = trial.prompt === 'follow' ? this.putGuide(trial) : null
  }

  protected async demonstrate(): Promise<void> {
    await this.road?.demonstrate()
  }

  protected play(trial: LetterTrial): Promise<LetterResponse> {
    if (!this.road) throw new Error('no road was laid')
    return this.road.trace(plainPen(this.tools, inkLook(trial)))
  }

  protected async help(_trial: LetterTrial, step: number): Promise<void> {
    await this.road?.help(step)
  }

  protected override moment(timeMs: number): void {
    if (!this.road) return
    this.road.moment(timeMs)
    const { strokeIndex, headAt } = this.road.walk()
    const line = this.trial?.strokes[strokeIndex]?.line ?? []
    const ahead = pointAlong(line, headAt + guideLead)
    this.guide?.setVisible(line.length > 1).setPosition(ahead.x, ahead.y)
    this.guide?.setAlpha(this.tools.calm ? 0.9 : 0.75 + 0.2 * Math.sin(timeMs / 350))
  }

  protected override pleasedAt(): Point {
    const ruling = this.trial?.ruling
    return { x: 500, y: ruling ? Math.min(940, ruling.baseline + 70) : 880 }
  }

  /** A drop of light that goes ahead of the inchworm and waits for the finger. */
  private putGuide(trial: LetterTrial): Phaser.GameObjects.Image {
    const size = Math.min(64, trial.corridorWidth * 0.55)
    return this.put(
      { x: 0, y: 0 },
      { key: 'guide', width: size * 1.6, height: size * 1.6, paint: (brush) => paintGuideLight(brush, size) },
    )
  }
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
  const lines = trial.strokes.map(({ line }) => line)
  brush.save()
  if (trial.prompt === 'trace faded') brush.globalAlpha = 0.38
  paintCorridor(brush, lines, { width: trial.corridorWidth, colour: palette.earth })
  brush.restore()
  if (trial.arrows) for (const line of lines) paintWayArrows(brush, line, trial.corridorWidth)
  if (lines.length > 1) paintStrokeNumbers(brush, lines, trial.corridorWidth)
}
