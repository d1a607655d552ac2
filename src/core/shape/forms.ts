/** Every shape a letter or digit is known by: as it is taught, and as grown people write it all the same. */
import { glyphIds, glyphOf, type GlyphStroke } from '../letters/glyphs'
import { joinedGlyph, joinedWord, strokesOf } from '../letters/joined'
import { joinedIds } from '../letters/joined-skeletons'
import { letterVariants } from '../letters/variants'
import { cloudOf, type Cloud } from './cloud'
import { targetOf } from './fit'
import type { Places } from './places'

/** One shape of one glyph. */
export interface Form {
  readonly glyph: string
  /** `taught` for the skeleton the project teaches by default. */
  readonly name: string
  readonly strokes: readonly GlyphStroke[]
  readonly cloud: Cloud
  readonly target: Places
  /** Added to the distance: of two shapes that fit alike, the commoner one is meant. */
  readonly reluctance: number
}

/** Glyphs that are one shape when size and place are left out; told apart by the line they stand on. */
const sameShapes = [
  'c C',
  'o O 0',
  's S',
  'v V',
  'w W',
  'x X',
  'z Z',
  'u U',
  'k K',
  'p P',
  'i l I 1',
  'j J',
  'y Y',
].map((group) => group.split(' '))

/** In running text capitals and digits are rare beside small letters. */
const rareReluctance = 0.006
/** An i or j without its dot, a J without its bar: a letter that has none is meant rather. */
const incompleteReluctance = 0.012

/** All shapes of all 62 glyphs, written apart. */
export const forms: readonly Form[] = [
  ...glyphIds.map((id) => knownForm(id, 'taught', glyphOf(id).strokes)),
  ...letterVariants.map(({ id, name, strokes }) => knownForm(id, name, strokes)),
]

/**
 * The letters as they are joined, alone and in the middle of a word after a low and a high end. Shapes only for those
 * who are taught to join, or b would be taken for f.
 */
export const joinedForms: readonly Form[] = joinedIds.flatMap((id) => [
  knownForm(id, 'joined', joinedGlyph(id).strokes),
  ...[`i${id}i`, `o${id}i`].map((word) => knownForm(id, 'joined', strokesOf(joinedWord(word), 1))),
])

/** The glyphs that share a glyph's shape, itself included. */
export function sameShapeAs(id: string): readonly string[] {
  return sameShapes.find((ids) => ids.includes(id)) ?? [id]
}

/** A shape of a glyph from its strokes, such as a therapist's own; null when they have no length. */
export function formOf(glyph: string, name: string, strokes: readonly GlyphStroke[]): Form | null {
  const cloud = cloudOf(strokes.map(({ line }) => line))
  if (!cloud) return null
  const rare = /[A-Z0-9]/.test(glyph) ? rareReluctance : 0
  const incomplete =
    name === 'without its dot' || (glyph === 'J' && name !== 'taught') ? incompleteReluctance : 0
  return { glyph, name, strokes, cloud, target: targetOf(cloud), reluctance: rare + incomplete }
}

function knownForm(glyph: string, name: string, strokes: readonly GlyphStroke[]): Form {
  const form = formOf(glyph, name, strokes)
  if (!form) throw new Error(`a form without length: ${glyph}`)
  return form
}
