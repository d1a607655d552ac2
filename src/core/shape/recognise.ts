/** Which letter or digit a drawing is, by its shape alone. */
import type { Polyline } from '../geometry'
import { cloudOf } from './cloud'
import { fitterFor, type Fitter } from './fit'
import { forms, sameShapeAs, type Form } from './forms'

/** How like a drawing is to one glyph; 0 is the same shape, above about 0.2 another one. */
export interface Likeness {
  readonly glyph: string
  readonly distance: number
}

/** What a drawing looks like. */
export interface Recognition {
  /** Glyphs from most to least alike; those that do not come near at all are left out. */
  readonly ranked: readonly Likeness[]
}

/** So many shapes that come nearest at first sight are looked at closely, at least and at most … */
const looks = [6, 24] as const
/** … and beyond the least none that is so many times as unlike as the nearest: the right one rarely is by 1.4. */
const farLook = 1.7

/** Ranks the glyphs by shape; `wanted` is looked at closely in any case. Null for ink without length. */
export function recognise(ink: readonly Polyline[], wanted?: string): Recognition | null {
  const cloud = cloudOf(ink)
  return cloud && rankedBy(fitterFor(cloud), wanted)
}

/** Ranks the glyphs for ink that was made ready; `more` shapes are known for this one child. */
export function rankedBy(fitter: Fitter, wanted?: string, more: readonly Form[] = []): Recognition {
  const rough = [...forms, ...more]
    .map((form) => ({ form, distance: fitter.roughly(form.target) + form.reluctance }))
    .sort((a, b) => a.distance - b.distance)
  const far = farLook * (rough[0]?.distance ?? 0)
  const [least, most] = looks
  const near = rough.slice(0, most).filter(({ distance }, k) => k < least || distance <= far)
  const kin = wanted === undefined ? [] : sameShapeAs(wanted)
  const asked = rough.slice(near.length).filter(({ form }) => kin.includes(form.glyph))
  return { ranked: bestOfEach([...near, ...asked].map(({ form }) => likeness(form, fitter))) }
}

function likeness(form: Form, fitter: Fitter): Likeness {
  return { glyph: form.glyph, distance: fitter.fit(form.target).distance + form.reluctance }
}

function bestOfEach(all: readonly Likeness[]): Likeness[] {
  const best = new Map<string, number>()
  for (const { glyph, distance } of all) best.set(glyph, Math.min(distance, best.get(glyph) ?? Infinity))
  return [...best].map(([glyph, distance]) => ({ glyph, distance })).sort((a, b) => a.distance - b.distance)
}
