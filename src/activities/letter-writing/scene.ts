/** Letter post: a card with a letter that may hide in its envelope, lines to write on, and the inchworm watching. */
import { lengthOf, type Point, type Polyline } from '../../core/geometry'
import { samplesOf } from '../../core/ink'
import { ruledLines } from '../../core/letters/ruling'
import { ActivityScene, type Turn } from '../../scenes/activity-scene'
import { cardAbove } from '../../scenes/desk-card'
import { chooseFavourite, mostShown } from './scene/favourites'
import type { InkLook } from '../../scenes/ink-layer'
import { okabeIto } from '../../scenes/paint/palette'
import { paintRuledLines } from '../../scenes/paint/ruling'
import { watchFrom } from '../../scenes/worm-acts'
import { paperEnds, writingDesk, type WritingDesk } from '../../scenes/writing-desk'
import { pageHeight, type LetterResponse, type LetterTrial } from './trial'

/** No ruled lines run behind the buttons and the inchworm, nor behind a card above, page units. */
const linesWithin = { card: 240, below: 655 } as const
/** Ends of the ruled lines under a card, page units. */
const wholeWidth = [55, 945] as const
/** Where the inchworm watches the choice of what is liked best, page units. */
const watching = { at: { x: 500, y: 706 }, bodyLength: 190, facing: 'right' } as const

/** The scene of one sitting. */
export default class LetterWritingScene extends ActivityScene<LetterTrial, LetterResponse> {
  protected readonly pageHeight = pageHeight
  private desk: WritingDesk | null = null
  /** Everything written in this sitting, trial by trial. */
  private readonly written: (readonly Polyline[])[] = []
  private isChoosing = false

  protected lay(trial: LetterTrial): void {
    this.isChoosing = false
    const isAbove = trial.modelPlace === 'above'
    const [from, to] = isAbove ? wholeWidth : paperEnds(this.tools.child.hand === 'left')
    const ruled = ruledLines(trial.rulingPreset, trial.ruling).filter(
      ({ y }) => y <= linesWithin.below && (!isAbove || y >= linesWithin.card),
    )
    this.put(
      { x: 0, y: 0 },
      {
        key: 'lines',
        width: 1000,
        height: pageHeight,
        origin: 'corner',
        paint: (brush) => paintRuledLines(brush, ruled, from, to),
      },
    )
    const lines = trial.strokes.map(({ line }) => line)
    this.desk = writingDesk(this.drawing(), {
      lines,
      numbers: trial.arrows,
      ...(isAbove && { card: cardAbove(lines, trial.arrows) }),
      prompt: trial.prompt,
      lookMs: trial.lookMs,
      length: lines.reduce((sum, line) => sum + lengthOf(line), 0),
      ink: inkLook(trial),
      thing: 'the letter',
      say: () => this.sayName(trial),
    })
  }

  protected async demonstrate(): Promise<void> {
    await this.desk?.demonstrate()
  }

  protected async play(_trial: LetterTrial, { place }: Turn): Promise<LetterResponse> {
    if (!this.desk) throw new Error('no desk was laid')
    const response = { ...(await this.desk.write()), favourite: null }
    this.written.push(response.ink.strokes.map(samplesOf))
    if (place.index < place.count - 1 || this.written.length < 2) return response
    this.turnIsOver(response)
    return { ...response, favourite: await this.chosenFavourite() }
  }

  protected async help(_trial: LetterTrial, step: number): Promise<void> {
    await this.desk?.help(step)
  }

  protected override askAgain(trial: LetterTrial): Promise<void> {
    return this.sayName(trial)
  }

  protected override moment(timeMs: number): void {
    if (this.isChoosing) watchFrom(this.tools, watching, { x: 500, y: 330 }, timeMs)
    else this.desk?.moment(timeMs)
  }

  protected override pleasedAt(): Point {
    return { x: 500, y: 690 }
  }

  /** Which letter of the sitting the child likes best, from 0. */
  private async chosenFavourite(): Promise<number | null> {
    const shown = this.written.slice(-mostShown)
    this.page?.removeAll(true)
    this.tools.ink.clear()
    this.isChoosing = true
    const chosen = await chooseFavourite(this.hand(), this.drawing(), shown, () => this.sayLine('favourite'))
    return chosen === null ? null : chosen + this.written.length - shown.length
  }

  private sayName({ glyph }: LetterTrial): Promise<void> {
    return this.tools.say({ ...nameOf(glyph), picture: this.brief.picture })
  }
}

function inkLook({ ruling }: LetterTrial): InkLook {
  const height = ruling.baseline - ruling.headline
  return { colour: okabeIto.blue, width: Math.max(9, Math.min(20, height / 14)) }
}

/** How a letter or digit is called: the key of its voice line, and its words. */
function nameOf(glyph: string): { key: string; text: string } {
  if (/\d/.test(glyph)) return { key: `digit.${glyph}`, text: glyph }
  if (/[A-Z]/.test(glyph)) return { key: `capital.${glyph.toLowerCase()}`, text: `Capital ${glyph}` }
  return { key: `letter.${glyph}`, text: glyph }
}
