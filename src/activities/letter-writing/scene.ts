/** Letter post: a card with a letter that may hide in its envelope, lines to write on, and the inchworm watching. */
import { lengthOf, type Point } from '../../core/geometry'
import { ruledLines } from '../../core/letters/ruling'
import { ActivityScene } from '../../scenes/activity-scene'
import type { InkLook } from '../../scenes/ink-layer'
import { okabeIto } from '../../scenes/paint/palette'
import { paintRuledLines } from '../../scenes/paint/ruling'
import { paperEnds, writingDesk, type WritingDesk } from '../../scenes/writing-desk'
import { pageHeight, type LetterResponse, type LetterTrial } from './trial'

/** The scene of one sitting. */
export default class LetterWritingScene extends ActivityScene<LetterTrial, LetterResponse> {
  protected readonly pageHeight = pageHeight
  private desk: WritingDesk | null = null

  protected lay(trial: LetterTrial): void {
    const [from, to] = paperEnds(this.tools.child.hand === 'left')
    this.put(
      { x: 0, y: 0 },
      {
        key: 'lines',
        width: 1000,
        height: pageHeight,
        origin: 'corner',
        paint: (brush) => paintRuledLines(brush, ruledLines(trial.rulingPreset, trial.ruling), from, to),
      },
    )
    const lines = trial.strokes.map(({ line }) => line)
    this.desk = writingDesk(this.drawing(), {
      lines,
      numbers: trial.arrows,
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

  protected play(): Promise<LetterResponse> {
    if (!this.desk) throw new Error('no desk was laid')
    return this.desk.write()
  }

  protected async help(_trial: LetterTrial, step: number): Promise<void> {
    await this.desk?.help(step)
  }

  protected override askAgain(trial: LetterTrial): Promise<void> {
    return this.sayName(trial)
  }

  protected override moment(timeMs: number): void {
    this.desk?.moment(timeMs)
  }

  protected override pleasedAt(): Point {
    return { x: 500, y: 690 }
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
