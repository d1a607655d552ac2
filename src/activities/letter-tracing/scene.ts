/** Letter tracing: a letter on ruled paper, as much of it as is shown, and the inchworm crawling along it under the finger. */
import type Phaser from 'phaser'
import { boundsOf, pointAlong, type Point, type Polyline } from '../../core/geometry'
import { samplesOf } from '../../core/ink'
import { ruledLines } from '../../core/letters/ruling'
import type { Place } from '../../core/sitting'
import { ActivityScene } from '../../scenes/activity-scene'
import type { InkLook } from '../../scenes/ink-layer'
import type { Brush } from '../../scenes/paint/brush'
import {
  paintGuideLight,
  paintStartDot,
  paintStrokeNumbers,
  paintWayArrows,
  startColour,
} from '../../scenes/paint/corridor'
import { paintLetterCard } from '../../scenes/paint/letter-card'
import { okabeIto } from '../../scenes/paint/palette'
import { paintRuledLines } from '../../scenes/paint/ruling'
import { paintKeyDot, paintTracedLetter } from './scene/traced-letter'
import { plainPen, roadPlay, type RoadPlay } from '../../scenes/road-play'
import { layTrail, type Trail } from './scene/trail'
import { crawlOver, watchFrom } from '../../scenes/worm-acts'
import { cueLine } from './cues'
import { pageHeight, type LetterResponse, type LetterTrial } from './trial'

/** How far the guide goes ahead of the inchworm, page units. */
const guideLead = 90
/** How often a letter to watch is made before the child's turn. */
const showings = 2
/** The green way is so much of the road, or of the place of one that is not drawn. */
const trailShare = { onRoad: 0.52, alone: 0.4 } as const
/** Room for marks around the letter, page units. */
const marksRoom = 130
/** Arrows stand on the road, or beside a line that is alone, shares of the road's width. */
const arrowsAside = { onRoad: 0.2, alone: 0.42 } as const
/** The card with the letter, page units. */
const card = { width: 150, height: 180, aside: 105, y: 150 } as const
/** Where ruled lines begin and end, page units from the side; past a card where there is one. */
const ruled = { side: 60, pastCard: 215 } as const
/** The inchworm watches from here while no road is seen, page units. */
const seat = { at: { x: 500, y: 912 }, bodyLength: 190, facing: 'right' } as const
/** Dots, page units across: to join, and where a stroke starts whose turn has not come. */
const dotSize = { key: 34, start: 46 } as const
/** Where no road is drawn, numbers stand as near as beside a road of this width, page units. */
const numbersBeside = 26

/** The scene of one sitting. */
export default class LetterTracingScene extends ActivityScene<LetterTrial, LetterResponse> {
  protected readonly pageHeight = pageHeight
  private trial: LetterTrial | null = null
  private road: RoadPlay | null = null
  private trail: Trail | null = null
  private guide: Phaser.GameObjects.Image | null = null
  private watched = 0
  private isCrawling = false

  protected lay(trial: LetterTrial): void {
    this.trial = trial
    this.watched = 0
    const { corridorWidth, prompt } = trial
    const lines = trial.strokes.map(({ line }) => line)
    this.putRuling(trial)
    if (trial.card !== null) this.putCard(trial, trial.card)
    this.putAround(lines, 'letter', (brush) => paintTracedLetter(brush, lines, trial)).setAlpha(
      trial.strength,
    )
    const share = trial.road ? trailShare.onRoad : trailShare.alone
    this.trail = prompt === 'dots' ? null : layTrail(this.drawing(), lines, corridorWidth * share)
    this.putAround(lines, 'marks', (brush) => paintMarks(brush, trial))
    this.road = roadPlay(this.drawing(), {
      lines,
      corridorWidth,
      startMarks: trial.startDots,
      unseen: prompt === 'dots',
    })
    this.guide = prompt === 'follow' || prompt === 'watch' ? this.putGuide(trial) : null
  }

  protected override async introduce(trial: LetterTrial, place: Place): Promise<void> {
    if (trial.prompt !== 'watch') return super.introduce(trial, place)
    await this.sayLine(this.promptLine(trial))
    while (this.watched < showings) {
      await this.road?.walkThrough((strokeIndex) => this.sayCue(trial, strokeIndex))
      this.watched += 1
    }
    this.yourTurn()
  }

  protected async demonstrate(): Promise<void> {
    await this.road?.demonstrate()
  }

  protected async play(trial: LetterTrial): Promise<LetterResponse> {
    if (!this.road) throw new Error('no road was laid')
    const traced = await this.road.trace(plainPen(this.tools, inkLook(trial)))
    if (trial.prompt === 'dots') await this.crawl(traced.ink.strokes.map(samplesOf))
    return { ...traced, watched: this.watched }
  }

  protected async help(_trial: LetterTrial, step: number): Promise<void> {
    await this.road?.help(step)
  }

  protected override promptLine({ prompt }: LetterTrial): string {
    return prompt === 'dots' || prompt === 'watch' ? prompt : 'prompt'
  }

  protected override helpLine({ prompt, road }: LetterTrial): string {
    if (prompt === 'dots') return 'dots-help'
    return road ? 'help' : 'line-help'
  }

  protected override moment(timeMs: number): void {
    if (!this.road || !this.trial || this.isCrawling) return
    const walk = this.road.walk()
    const line = this.trial.strokes[walk.strokeIndex]?.line ?? []
    const ahead = pointAlong(line, walk.headAt + guideLead)
    if (this.trial.prompt === 'dots') {
      const look = this.road.finger() ?? line[0] ?? seat.at
      watchFrom(this.tools, seat, look, timeMs)
      return
    }
    this.road.moment(timeMs)
    this.trail?.showTo(walk)
    this.guide?.setVisible(line.length > 1).setPosition(ahead.x, ahead.y)
    this.guide?.setAlpha(this.tools.calm ? 0.9 : 0.75 + 0.2 * Math.sin(timeMs / 350))
  }

  protected override pleasedAt(): Point {
    const ruling = this.trial?.ruling
    return { x: 500, y: ruling ? Math.min(940, ruling.baseline + 70) : 880 }
  }

  private async sayCue({ strokes }: LetterTrial, strokeIndex: number): Promise<void> {
    const line = cueLine(strokes[strokeIndex]?.cue ?? '')
    if (line) await this.sayLine(line.name)
  }

  private async crawl(written: readonly Polyline[]): Promise<void> {
    this.isCrawling = true
    await crawlOver(this.drawing(), written, seat.bodyLength)
    this.isCrawling = false
  }

  /** A drop of light that goes ahead of the inchworm and waits for the finger. */
  private putGuide(trial: LetterTrial): Phaser.GameObjects.Image {
    const size = Math.min(64, trial.corridorWidth * 0.55)
    return this.put(
      { x: 0, y: 0 },
      { key: 'guide', width: size * 1.6, height: size * 1.6, paint: (brush) => paintGuideLight(brush, size) },
    )
  }

  private putRuling({ ruling, rulingPreset, card }: LetterTrial): void {
    const from = card === 'left' ? ruled.pastCard : ruled.side
    const to = 1000 - (card === 'right' ? ruled.pastCard : ruled.side)
    // A large letter may have its lowest line off the page.
    const lines = ruledLines(rulingPreset, ruling).filter(({ y }) => y <= pageHeight - 20)
    const paint = (brush: Brush) => paintRuledLines(brush, lines, from, to)
    this.put({ x: 0, y: 0 }, { key: 'ruling', width: 1000, height: pageHeight, origin: 'corner', paint })
  }

  private putCard({ strokes }: LetterTrial, side: 'left' | 'right'): void {
    const at = { x: side === 'left' ? card.aside : 1000 - card.aside, y: card.y }
    const lines = strokes.map(({ line }) => line)
    const paint = (brush: Brush) => paintLetterCard(brush, card, lines, false)
    this.put(at, { key: 'card', width: card.width + 60, height: card.height + 60, paint })
  }

  /** Puts a painting in page units that covers the letter and its marks, and no more of the page. */
  private putAround(
    lines: readonly Polyline[],
    key: string,
    paint: (brush: Brush) => void,
  ): Phaser.GameObjects.Image {
    const box = boundsOf(lines.flat())
    const corner = { x: box.x - marksRoom, y: box.y - marksRoom }
    return this.put(corner, {
      key,
      width: box.width + 2 * marksRoom,
      height: box.height + 2 * marksRoom,
      origin: 'corner',
      paint(brush) {
        brush.translate(-corner.x, -corner.y)
        paint(brush)
      },
    })
  }
}

function inkLook(trial: LetterTrial): InkLook {
  return { colour: okabeIto.blue, width: Math.max(10, Math.min(26, trial.corridorWidth * 0.28)) }
}

/** Arrows, numbers, and dots to join. */
function paintMarks(
  brush: Brush,
  { strokes, corridorWidth, arrows, startDots, road, prompt, keyPoints }: LetterTrial,
) {
  const lines = strokes.map(({ line }) => line)
  const aside = arrowsAside[road || prompt === 'dots' ? 'onRoad' : 'alone']
  if (arrows) for (const line of lines) paintWayArrows(brush, line, corridorWidth, aside)
  for (const at of keyPoints) paintKeyDot(brush, at, dotSize.key)
  if (!startDots) return
  if (prompt === 'dots')
    for (const [at] of lines) if (at) paintStartDot(brush, { at, size: dotSize.start, colour: startColour })
  if (lines.length > 1) paintStrokeNumbers(brush, lines, road ? corridorWidth : numbersBeside)
}
