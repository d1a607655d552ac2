/** Every shape a letter or digit is known by: as it is taught, and as grown people write it all the same. */
import { flattened, glyphIds, glyphOf } from '../letters'
import type { Polyline } from '../geometry'
import { cloudOf } from './cloud'
import { targetOf, type Target } from './fit'
import written from './written-forms.json'

/** One shape of one glyph. */
export interface Form {
  readonly glyph: string
  readonly target: Target
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
/** A capital J without its bar is drawn like a small j whose dot was forgotten, and is the rarer of the two. */
const barelessReluctance = 0.012

/** All shapes of all 62 glyphs. */
export const forms: readonly Form[] = [
  ...glyphIds.map((id) =>
    formOf(
      id,
      glyphOf(id).strokes.map(({ line }) => line),
    ),
  ),
  ...written.map(({ glyph, strokes }) => formOf(glyph, strokes.map(flattened), glyph === 'J')),
]

/** The glyphs that share a glyph's shape, itself included. */
export function sameShapeAs(id: string): readonly string[] {
  return sameShapes.find((ids) => ids.includes(id)) ?? [id]
}

function formOf(glyph: string, lines: readonly Polyline[], bareless = false): Form {
  const cloud = cloudOf(lines)
  if (!cloud) throw new Error(`a form without length: ${glyph}`)
  const rare = /[A-Z0-9]/.test(glyph) ? rareReluctance : 0
  return { glyph, target: targetOf(cloud), reluctance: rare + (bareless ? barelessReluctance : 0) }
}
