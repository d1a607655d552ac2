/** Which letter or digit a drawing is, by its shape alone. */
import type { Polyline } from '../geometry'
import { cloudOf } from './cloud'
import { fitted, roughDistance, targetOf } from './fit'
import { forms, sameShapeAs, type Form } from './forms'

/** How like a drawing is to one glyph; 0 is the same shape, above about 0.25 another one. */
export interface Likeness {
  readonly glyph: string
  readonly distance: number
}

/** What a drawing looks like. */
export interface Recognition {
  /** Glyphs from most to least alike; those that do not come near at all are left out. */
  readonly ranked: readonly Likeness[]
}

/** Only so many shapes that come nearest at first sight are looked at closely. */
const closely = 24

/**
 * Ranks the glyphs by shape; `wanted` is looked at closely in any case, and `more` shapes are known for this one
 * child. Null for ink without length.
 */
export function recognise(
  ink: readonly Polyline[],
  wanted?: string,
  more: readonly Form[] = [],
): Recognition | null {
  const cloud = cloudOf(ink)
  if (!cloud) return null
  const places = targetOf(cloud)
  const rough = [...forms, ...more]
    .map((form) => ({ form, distance: roughDistance(places, form.target) + form.reluctance }))
    .sort((a, b) => a.distance - b.distance)
  const near = rough.slice(0, closely)
  const kin = wanted === undefined ? [] : sameShapeAs(wanted)
  const asked = rough.slice(closely).filter(({ form }) => kin.includes(form.glyph))
  return { ranked: bestOfEach([...near, ...asked].map(({ form }) => likeness(form, cloud))) }
}

function likeness(form: Form, cloud: NonNullable<ReturnType<typeof cloudOf>>): Likeness {
  return { glyph: form.glyph, distance: fitted(cloud, form.target).distance + form.reluctance }
}

function bestOfEach(all: readonly Likeness[]): Likeness[] {
  const best = new Map<string, number>()
  for (const { glyph, distance } of all) best.set(glyph, Math.min(distance, best.get(glyph) ?? Infinity))
  return [...best].map(([glyph, distance]) => ({ glyph, distance })).sort((a, b) => a.distance - b.distance)
}
