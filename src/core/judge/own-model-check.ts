/** What speaks against a model a therapist drew: too little to be one, or only doubts to think about. */
import { lengthOf } from '../geometry'
import { glyphOf, lines } from '../letters/glyphs'
import { isFollowable } from '../letters/own-model'
import type { OwnStroke } from '../letters/settings'
import type { Aspect } from './finding'
import { judgeLetter } from './letter-judge'

/** The check: a model can be kept, with doubts or without, or there is none yet. */
export type OwnModelCheck =
  | { readonly kind: 'can be kept'; readonly doubts: readonly string[] }
  | { readonly kind: 'too little'; readonly sentence: string }

/** Less ink than this is no letter, glyph units: the shortest has 50. */
const leastInk = 25

/** What is looked at: order and direction are the therapist's to choose. */
const looked: readonly Aspect[] = ['shape', 'orientation', 'size', 'placement']

/** Checks a model for a glyph, as it would stand on the lines. */
export function checkOwnModel(glyph: string, strokes: readonly OwnStroke[]): OwnModelCheck {
  const ink = strokes.map(({ line }) => line)
  const total = ink.reduce((sum, line) => sum + lengthOf(line), 0)
  if (ink.length === 0) return { kind: 'too little', sentence: 'Nothing is drawn yet.' }
  if (total < leastInk || !isFollowable(strokes))
    return { kind: 'too little', sentence: 'This is too little ink for a letter.' }
  const judged = judgeLetter(ink, {
    glyph,
    standing: { strokes: glyphOf(glyph).strokes, xHeight: lines.baseline - lines.midline },
  })
  if (judged.kind === 'unscorable') return { kind: 'can be kept', doubts: [judged.reason] }
  const doubts = judged.findings.filter(({ aspect, verdict }) => looked.includes(aspect) && verdict === 'off')
  return { kind: 'can be kept', doubts: doubts.map(({ reason }) => reason) }
}
