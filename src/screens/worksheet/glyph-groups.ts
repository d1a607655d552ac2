/** Letters and digits in groups to choose from: one scheme of teaching at a time, and every glyph in it. */
import { glyphIds } from '../../core/letters/glyphs'
import { letterFamilies, lookAlikes } from '../../core/letters/teaching-orders'

/** Glyphs that are taught together. */
export interface GlyphGroup {
  readonly name: string
  readonly glyphs: readonly string[]
}

/** One way to order them; every glyph is in one of its groups. */
export interface GlyphOrder {
  readonly name: string
  readonly groups: readonly GlyphGroup[]
}

/** Schemes that together have every glyph, and stand first as one. */
const byMovement = ['Lowercase by movement', 'Capitals by movement', 'Digits']

/** The orders, the one by movement first. */
export const glyphOrders: readonly [GlyphOrder, ...GlyphOrder[]] = [
  { name: 'By movement', groups: byMovement.flatMap(groupsOf) },
  ...Object.keys(letterFamilies)
    .filter((scheme) => !byMovement.includes(scheme))
    .map((scheme) => ({ name: scheme, groups: withOthers(groupsOf(scheme)) })),
]

/** Glyphs in an order. */
export function inGlyphOrder(glyphs: readonly string[], { groups }: GlyphOrder): string[] {
  return groups.flatMap((group) => group.glyphs.filter((glyph) => glyphs.includes(glyph)))
}

/** The pairs of look-alikes among glyphs, such as `b and d`. */
export function lookAlikesIn(glyphs: readonly string[]): string[] {
  return lookAlikes
    .filter((pair) => pair.every((glyph) => glyphs.includes(glyph)))
    .map((pair) => pair.join(' and '))
}

function groupsOf(scheme: string): GlyphGroup[] {
  return Object.entries(letterFamilies[scheme] ?? {}).map(([name, glyphs]) => ({
    // The name of a family ends with its letters, which stand beside it here.
    name: name.replace(/:.*/, ''),
    glyphs,
  }))
}

function withOthers(groups: readonly GlyphGroup[]): GlyphGroup[] {
  const others = glyphIds.filter((id) => !groups.some(({ glyphs }) => glyphs.includes(id)))
  return [...groups, { name: 'Others', glyphs: others }]
}
