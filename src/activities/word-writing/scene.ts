/** Word post: a card with a stamp and a text above ruled lines, and the inchworm watching what is written there. */
import { lengthOf, type Point, type Polyline } from '../../core/geometry'
import { penStrokes, runsOf } from '../../core/letters/joined-run'
import { ruledLines } from '../../core/letters/ruling'
import { ActivityScene } from '../../scenes/activity-scene'
import type { DeskCard } from '../../scenes/desk-card'
import type { InkLook } from '../../scenes/ink-layer'
import { placed, type Brush } from '../../scenes/paint/brush'
import { paintEnvelope } from '../../scenes/paint/letter-card'
import { okabeIto } from '../../scenes/paint/palette'
import { paintPostage } from './scene/postage'
import { paintRuledLines } from '../../scenes/paint/ruling'
import { paintWordCard, textOnCard } from './scene/word-card'
import { paintGapMarker, paintLetterBox, paintTrace } from './scene/word-paper'
import { pictureFrom } from '../../scenes/painting'
import { writingDesk, type WritingDesk } from '../../scenes/writing-desk'
import { gapMiddles, roomOf, textAsShown } from './paper'
import { pageHeight, type WordResponse, type WordTrial } from './trial'
import { pictureOf } from './words'

/** The card above the lines, and the stamp before it, page units. */
const card = { width: 560, height: 168, at: { x: 585, y: 120 } } as const
const stamp = { size: 122, x: 210, y: 120, turn: -0.07 } as const
/** Ends of the ruled lines, page units. */
const paper = { from: 45, to: 955 } as const
/** A text may rest for so long before it is taken as finished, ms, and this share of it has to be there. */
const patience = { ms: 10_000, share: 0.85 } as const
/** The trace of a letter, as a share of its height. */
const traceShare = 0.12

/** The scene of one sitting. */
export default class WordWritingScene extends ActivityScene<WordTrial, WordResponse> {
  protected readonly pageHeight = pageHeight
  private desk: WritingDesk | null = null

  protected async lay(trial: WordTrial): Promise<void> {
    this.desk = null
    const url = this.pictureUrl(trial)
    const picture = url === null ? null : await pictureFrom(url).catch(() => null)
    this.put(
      { x: 0, y: 0 },
      {
        key: 'paper',
        width: 1000,
        height: pageHeight,
        origin: 'corner',
        paint: (brush) => paintPaper(brush, trial, picture),
      },
    )
    const lines = linesOf(trial)
    this.desk = writingDesk(this.drawing(), {
      lines,
      numbers: false,
      prompt: trial.prompt,
      lookMs: trial.lookMs,
      length: lines.reduce((sum, line) => sum + lengthOf(line), 0),
      card: cardFor(trial),
      eraser: 'last stroke',
      patience,
      ink: inkLook(trial),
      thing: 'the word',
      say: () => this.sayText(trial),
    })
  }

  protected async demonstrate(): Promise<void> {
    await this.desk?.demonstrate()
  }

  protected async play(): Promise<WordResponse> {
    if (!this.desk) throw new Error('no desk was laid')
    const { ink, looks, restarts } = await this.desk.write()
    return { ink, looks, rubbedOut: restarts }
  }

  protected async help(_trial: WordTrial, step: number): Promise<void> {
    await this.desk?.help(step)
  }

  protected override askAgain(trial: WordTrial): Promise<void> {
    return this.sayText(trial)
  }

  protected override moment(timeMs: number): void {
    this.desk?.moment(timeMs)
  }

  protected override pleasedAt(): Point {
    return { x: 500, y: 690 }
  }

  /** There is no recording of every word: the device's own voice reads it, and the stamp shows its picture. */
  private sayText(trial: WordTrial): Promise<void> {
    const picture = this.pictureUrl(trial) ?? this.brief.picture
    return this.tools.say({ key: `word.${trial.text.toLowerCase()}`, text: trial.text, picture })
  }

  private pictureUrl({ text }: WordTrial): string | null {
    const picture = pictureOf(text)
    return picture && `${import.meta.env.BASE_URL}assets/${this.brief.activityId}/${picture}.svg`
  }
}

function paintPaper(brush: Brush, trial: WordTrial, picture: HTMLImageElement | null): void {
  placed(brush, stamp, () => paintPostage(brush, stamp.size, picture))
  if (trial.spacingGuide === 'boxes')
    for (const letter of trial.letters) paintLetterBox(brush, roomOf(letter, trial))
  for (const ruling of trial.lines)
    paintRuledLines(brush, ruledLines(trial.rulingPreset, ruling), paper.from, paper.to)
  if (trial.spacingGuide === 'marker')
    for (const { at, size } of gapMiddles(trial)) paintGapMarker(brush, at, size)
  if (trial.prompt === 'trace')
    paintTrace(brush, {
      lines: linesOf(trial),
      starts: runsOf(trial.letters).flatMap(([first]) => first.strokes[0]?.line[0] ?? []),
      width: heightOf(trial) * traceShare,
    })
}

/** The card, and the ghost hand's way: over the first letter on the card, then over it on the line. */
function cardFor(trial: WordTrial): DeskCard {
  const look = { ...card, lines: textAsShown(trial, card), letterHeight: heightOf(trial) }
  const first = trial.letters[0]?.strokes.map(({ line }) => line) ?? []
  const onCard = textOnCard(look)
    .slice(0, first.length)
    .map((line) => line.map(({ x, y }) => ({ x: x + card.at.x, y: y + card.at.y })))
  return {
    ...card,
    paintModel: (brush) => paintWordCard(brush, look),
    paintEnvelope: (brush) => paintEnvelope(brush, card),
    ways: trial.prompt === 'trace' ? first : [...onCard, ...first],
  }
}

/** The strokes in the pen's own order. */
function linesOf({ letters }: WordTrial): Polyline[] {
  return penStrokes(letters).map(({ line }) => line)
}

function heightOf({ lines: [ruling] }: WordTrial): number {
  return ruling ? ruling.baseline - ruling.headline : 0
}

function inkLook(trial: WordTrial): InkLook {
  return { colour: okabeIto.blue, width: Math.max(6, Math.min(14, heightOf(trial) / 14)) }
}
