/**
 * The judge of one written letter or digit: separate answers with their reasons and places, never one grade.
 * Shape is told without looking at how it was made; how it was made is told apart.
 */
import { largerSideOf, lengthOf, resampleByStep, type Polyline } from '../geometry'
import { glyphOf, type Glyph } from '../letters/glyphs'
import { pathDeviation, type PathDeviation } from '../metrics/path-deviation'
import { cloudOf, mostStrokes } from '../shape/cloud'
import { fitterFor, type Fitter } from '../shape/fit'
import { formOf, forms, joinedForms, type Form } from '../shape/forms'
import { placedOn } from '../shape/lay'
import { rankedBy, type Likeness } from '../shape/recognise'
import { reversalOf, type Reversal } from '../shape/reversal'
import { formationOf, sequenceFinding, startFinding, type Formation, type Way } from './formation'
import { untold, type Finding } from './finding'
import { legibilityOf, type Legibility, type Tolerance } from './legibility'
import { onLines, placementFinding, sizeFinding, type OnLines, type Standing } from './on-lines'

/** What was asked, as far as it is known. */
export interface Asked {
  readonly glyph: string
  /** The child's own model of the glyph, when it is another than the project's: a shape of it, whatever it looks like. */
  readonly model?: Glyph
  /** The child is taught to join: any letter may come joined, and be told from the one asked for. */
  readonly joined?: boolean
  /** Where it should stand on ruled lines, when there are any. */
  readonly standing?: Standing
  readonly tolerance?: Tolerance
}

/** The answers. */
export type Judgement =
  | {
      readonly kind: 'judged'
      readonly ranked: readonly Likeness[]
      readonly legibility: Legibility
      readonly reversal: Reversal
      readonly formation: Formation
      /** Distances of the ink from the letter laid on it, shares of the letter's larger side. */
      readonly closeness: PathDeviation
      readonly onLines: OnLines | null
      readonly findings: readonly Finding[]
    }
  | { readonly kind: 'unscorable'; readonly reason: string }

/** Ink and template are compared at about so many places. */
const places = 60
/** Ink that stays this near to the letter laid on it is controlled, share of its larger side. */
const closeEnough = 0.06

/** Judges ink (strokes in the order they were made, y downward, any unit). */
export function judgeLetter(ink: readonly Polyline[], asked: Asked): Judgement {
  const drawn = ink.filter((line) => line.length > 0)
  const cloud = cloudOf(drawn)
  if (drawn.length === 0) return { kind: 'unscorable', reason: 'Nothing was written.' }
  if (drawn.length > mostStrokes) return { kind: 'unscorable', reason: 'No letter has so many strokes.' }
  if (!cloud) return { kind: 'unscorable', reason: 'There was only a touch, no writing.' }
  const fitter = fitterFor(cloud)
  const own = ownForm(asked)
  const recognition = rankedBy(fitter, asked.glyph, [
    ...(own ? [own] : []),
    ...(asked.joined ? joinedForms : []),
  ])
  const ways = waysFor(asked.glyph, own, fitter)
  const formation = formationOf(drawn, ways)
  const laid = formation.way.strokes.map(({ line }) => line)
  const legibility = legibilityOf(asked.glyph, recognition, drawn, laid, asked.tolerance)
  const closeness = closenessOf(drawn, laid)
  if (!legibility || !closeness) return { kind: 'unscorable', reason: 'There is no letter to compare with.' }
  const glyph = asked.model ?? glyphOf(asked.glyph)
  const reversal = reversalFor(drawn, glyph)
  const solid = withoutDots(drawn, formation)
  const stands = asked.standing ? onLines(solid, asked.standing) : null
  const findings = [
    shapeFinding(legibility, closeness),
    orientationFinding(reversal, asked.glyph),
    startFinding(formation),
    sequenceFinding(formation),
    controlFinding(closeness),
    placementFinding(stands, solid),
    sizeFinding(stands),
    untold('spacing', 'A letter alone has no neighbours.'),
  ]
  return {
    kind: 'judged',
    ...recognition,
    legibility,
    reversal,
    formation,
    closeness,
    onLines: stands,
    findings,
  }
}

function ownForm({ glyph, model }: Asked): Form | null {
  return model ? formOf(glyph, 'taught', model.strokes) : null
}

/** The ways of writing the glyph, laid on the ink; the child's own model first. */
function waysFor(glyph: string, own: Form | null, fitter: Fitter): [Way, ...Way[]] {
  const known = forms.filter((form) => form.glyph === glyph).map((form) => wayOn(fitter, form))
  if (own) return [wayOn(fitter, own), ...known.map(asKnown)]
  const [taught, ...others] = known
  if (!taught) throw new Error(`no way to write: ${glyph}`)
  return [taught, ...others]
}

function asKnown(way: Way): Way {
  return way.name === 'taught' ? { ...way, name: 'the usual way' } : way
}

function wayOn(fitter: Fitter, { name, cloud, target, strokes }: Form): Way {
  const place = placedOn(fitter.ink, cloud, fitter.fit(target))
  return { name, strokes: strokes.map((stroke) => ({ ...stroke, line: stroke.line.map(place) })) }
}

function closenessOf(ink: readonly Polyline[], laid: readonly Polyline[]): PathDeviation | null {
  const side = largerSideOf(ink)
  const found = pathDeviation(ink, laid, closeEnough * side, stepOf(ink))
  return (
    found && {
      ...found,
      mean: found.mean / side,
      rms: found.rms / side,
      p95: found.p95 / side,
      max: found.max / side,
    }
  )
}

function reversalFor(ink: readonly Polyline[], glyph: Glyph): Reversal {
  const spread = (lines: readonly Polyline[]) => lines.flatMap((line) => resampleByStep(line, stepOf(lines)))
  return reversalOf(spread(ink), spread(glyph.strokes.map(({ line }) => line)))
}

/** The strokes of ink that are no dots; all of them when there is nothing else. */
export function withoutDots(ink: readonly Polyline[], { way, order, lines }: Formation): readonly Polyline[] {
  const solid = lines.filter((_, k) => way.strokes[order.assigned[k] ?? -1]?.kind !== 'dot')
  return solid.length > 0 ? solid : ink
}

function shapeFinding({ legible, reason }: Legibility, { worstAt }: PathDeviation): Finding {
  return { aspect: 'shape', verdict: legible ? 'good' : 'off', reason, ...(legible ? {} : { at: worstAt }) }
}

function orientationFinding({ mirrored }: Reversal, glyph: string): Finding {
  if (mirrored === null) return untold('orientation', `${glyph} looks much the same in a mirror.`)
  if (mirrored) return { aspect: 'orientation', verdict: 'off', reason: 'It is written as in a mirror.' }
  return { aspect: 'orientation', verdict: 'good', reason: 'It faces the right way.' }
}

function controlFinding({ mean, worstAt }: PathDeviation): Finding {
  const good = mean <= closeEnough
  const reason = good ? 'The line stays near to the letter’s own.' : 'The line strays from the letter’s own.'
  return { aspect: 'control', verdict: good ? 'good' : 'off', reason, at: worstAt }
}

function stepOf(lines: readonly Polyline[]): number {
  return lines.reduce((sum, line) => sum + lengthOf(line), 0) / places || 1
}
