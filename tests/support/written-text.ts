/** Words as hands write them: crowded or wide, wobbly, with late dots and bars, with letters missing or too many. */
import { boundsOf, type Point } from '../../src/core/geometry'
import { follow, handOfSkill } from '../../src/core/hand'
import { samplesOf, type InkSample } from '../../src/core/ink'
import type { AskedText } from '../../src/core/judge/segment'
import { fitLines } from '../../src/core/letters/fit-lines'
import { modelOf } from '../../src/core/letters/models'
import { letterSettingsSchema, type LetterStyle } from '../../src/core/letters/settings'
import { diceFrom } from '../../src/core/random'

/** How a text is written. */
export interface Manner {
  /** Steadiness of the hand, 0–1. */
  readonly skill?: number
  /** Gaps between letters as a share of those asked. */
  readonly gaps?: number
  /** Spread of sizes and of places on the line, as shares of the letter and of its height. */
  readonly uneven?: number
  /** Dots and bars come after the whole word, and miss their place by up to this many glyph units. */
  readonly lateMarks?: number
  /** Size of everything. */
  readonly size?: number
  /** Where on the page it begins, beside the place asked. */
  readonly shift?: Point
  readonly seed?: number
  readonly style?: LetterStyle
}

/** A stroke that knows which letter it was meant for; −1 for none. */
export interface MeantStroke {
  readonly line: readonly InkSample[]
  readonly letter: number
}

/** A text as asked for, letters 120 tall from x = 60. */
export function askedText(text: string, { style = 'print' }: Manner = {}, guided = false): AskedText {
  const letters = letterSettingsSchema.parse({ style })
  const room = { x: 60, y: 200, width: 880, height: 500 }
  const fitted = fitLines(text, (glyph) => modelOf(glyph, letters), room, 120)
  return {
    letters: fitted.flatMap((one, line) =>
      one.letters.map((letter) => ({ ...letter, glyph: letter.id, line })),
    ),
    lines: fitted.map(({ ruling }) => ruling),
    guided,
  }
}

/** The strokes a hand leaves for what it writes (by default what was asked). `letterOf` names the letter meant. */
export function writtenText(
  asked: AskedText,
  manner: Manner = {},
  letterOf: (index: number) => number = (index) => index,
): MeantStroke[] {
  const { skill = 1, gaps = 1, uneven = 0, lateMarks, size = 1, shift = { x: 0, y: 0 }, seed = 1 } = manner
  const dice = diceFrom(seed)
  const hand = handOfSkill(skill, 'pen')
  const strokes: MeantStroke[] = []
  const late: MeantStroke[] = []
  let ms = 500
  let squeezed = 0
  asked.letters.forEach((letter, k) => {
    const before = asked.letters[k - 1]
    const box = boundsOf(letter.strokes.flatMap(({ line }) => line))
    const last = before && boundsOf(before.strokes.flatMap(({ line }) => line))
    const gap = last && before.line === letter.line ? box.x - last.x - last.width : 0
    squeezed = before && before.line === letter.line ? squeezed + gap * (1 - gaps) : 0
    const base = asked.lines[letter.line]?.baseline ?? 0
    const own = size * (1 + uneven * 0.5 * dice.normal())
    const drop = uneven * 20 * dice.normal()
    letter.strokes.forEach(({ line }, s) => {
      const isMark = line.length === 1 || (s > 0 && 'tfij'.includes(letter.glyph))
      const miss = isMark && lateMarks ? dice.within(-1, 1) * lateMarks * 1.2 : 0
      const placed = line.map(({ x, y }) => ({
        x: shift.x + 60 + (box.x - squeezed - 60) * size + (x - box.x) * own + miss,
        y: shift.y + base + (y - base) * own + drop,
      }))
      const [dot] = placed
      const way = placed.length > 1 || !dot ? placed : [dot, { x: dot.x + 3, y: dot.y + 3 }]
      const made = { line: samplesOf(follow(hand, way, dice, (ms += 400))), letter: letterOf(k) }
      ;(isMark && lateMarks !== undefined ? late : strokes).push(made)
    })
  })
  return [...strokes, ...late]
}
