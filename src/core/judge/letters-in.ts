/** The letters in a written text: which ink is which, and what the judge says of each. Pure: recomputed, never stored. */
import { boundsOf, type Polyline } from '../geometry'
import { samplesOf, type Ink, type InkSample } from '../ink'
import { glyphOf } from '../letters/glyphs'
import { joins } from '../letters/joined-run'
import type { LaidText } from '../letters/laid-text'
import { zoneOf } from '../letters/variants'
import type { StandingLetter } from '../metrics/handwriting-layout'
import { mergeDropOuts } from '../metrics/merge-drop-outs'
import { judgeLetter, withoutDots, type Judgement } from './letter-judge'
import { segmented } from './segment'
import { spacingFindings, type SpacedLetter } from './spacing'

type Judged = Extract<Judgement, { kind: 'judged' }>
type LaidLetter = LaidText['letters'][number]

/** One letter of the text as it was written. */
export interface LetterIn {
  /** Its place in the text. */
  readonly index: number
  readonly glyph: string
  /** Its strokes in the order they were made; none for a letter that is missing. */
  readonly strokes: readonly (readonly InkSample[])[]
  /** What can be said of it, its spacing included; null for a letter that is missing or merely touched. */
  readonly judged: Judged | null
  /** How it stands beside how it should; null where there is nothing to judge. */
  readonly stands: (SpacedLetter & { readonly drawn: StandingLetter; readonly asked: StandingLetter }) | null
}

/** A written text. */
export interface WrittenText {
  /** All its strokes, drop-outs joined. */
  readonly strokes: readonly (readonly InkSample[])[]
  /** One for every letter asked for. */
  readonly letters: readonly LetterIn[]
  /** Ink that is no letter of the text. */
  readonly extra: readonly (readonly InkSample[])[]
}

/** A lift that jumps less than this share of the letters' height within 40 ms is a drop-out. */
const dropOutShare = 0.03

/** Finds and judges the letters of a text in the ink of a response. */
export function lettersIn(text: LaidText, ink: Pick<Ink, 'strokes'>): WrittenText {
  const strokes = mergeDropOuts(ink.strokes.map(samplesOf), dropOutShare * 2 * xHeightOf(text, 0))
  const found = segmented(strokes, text)
  const letters = text.letters.map((asked, index) => letterIn(asked, index, found.letters[index] ?? [], text))
  const standing = letters.flatMap(({ stands }) => (stands ? [stands] : []))
  const spacing = spacingFindings(standing, xHeightOf(text, 0))
  const spaced = letters.map((letter) => {
    const finding = letter.stands && spacing[standing.indexOf(letter.stands)]
    if (!letter.judged || !finding) return letter
    const findings = letter.judged.findings.map((one) => (one.aspect === 'spacing' ? finding : one))
    return { ...letter, judged: { ...letter.judged, findings } }
  })
  return { strokes, letters: spaced, extra: found.extra }
}

/** Height of a small letter on a line of the text. */
export function xHeightOf({ lines }: LaidText, line: number): number {
  const ruling = lines[line]
  return ruling ? ruling.baseline - ruling.midline : 1
}

function letterIn(
  asked: LaidLetter,
  index: number,
  strokes: readonly (readonly InkSample[])[],
  text: LaidText,
): LetterIn {
  const { glyph, model, line, word } = asked
  const standing = { strokes: asked.strokes, xHeight: xHeightOf(text, line) }
  const judgement = judgeLetter(strokes, {
    glyph,
    model: { ...glyphOf(glyph), strokes: asked.strokes },
    joined: model === 'joined',
    ...(text.rulingPreset !== 'blank' && { standing }),
  })
  if (judgement.kind === 'unscorable') return { index, glyph, strokes, judged: null, stands: null }
  const box = boundsOf(solidOf(asked.strokes).flat())
  const common = { zone: zoneOf(glyph, model), line, word, asked: { top: box.y, bottom: box.y + box.height } }
  const drawn = boundsOf(withoutDots(strokes, judgement.formation).flat())
  const before = text.letters[index - 1]
  const joined = before !== undefined && joins(before, asked)
  const stands = { index, joined, drawn: { ...common, box: drawn }, asked: { ...common, box } }
  return { index, glyph, strokes, judged: judgement, stands }
}

function solidOf(strokes: LaidLetter['strokes']): Polyline[] {
  return strokes.flatMap(({ kind, line }) => (kind === 'dot' ? [] : [line]))
}
