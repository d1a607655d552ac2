/** What is measured of pinching and carrying. Only carries by as many fingers as asked say something of the pinch. */
import { distance, lengthOf } from '../../core/geometry'
import { median, sampleSd } from '../../core/metrics/spread'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { heldDuring, type Held } from './held'
import { metrics, type TweezersMetric } from './metrics'
import { failedPinches, type FailedPinch } from './pinch'
import type { Ended, TweezersGrasp, TweezersResponse, TweezersTrial } from './trial'

/** Carries shorter than this many widths say nothing about the path. */
const shortestCarry = 1
/** The rule for a pond being met: all on the leaf as asked, no more drops than allowed, half of them in one go. */
const metWhen = { inOneGo: 0.5 } as const

/** A carry that was held. */
type Carry = TweezersGrasp & { readonly heldAtMs: number; readonly letGoAtMs: number }

/** Measures a response to a trial, in the sizes it was laid in. */
export function score(trial: TweezersTrial, response: TweezersResponse): Outcome<TweezersMetric> {
  const { grasps } = response
  if (grasps.length === 0) return unscorable('No animal was touched.')
  const all = trial.things.length
  const count = (is: (grasp: TweezersGrasp) => boolean) => grasps.filter(is).length
  const home = grasps.filter(({ ended }) => ended === 'on the leaf')
  const asAsked = home.filter((grasp) => isAsAsked(grasp, trial))
  const onLeaf = Math.min(1, home.length / all)
  const inOneGo = trial.things.filter((_, k) => firstOf(grasps, k)?.ended === 'on the leaf').length / all
  const drops = count(({ ended }) => isDrop(ended))
  return {
    kind: 'scored',
    measurements: {
      inOneGo: value('inOneGo', inOneGo, all),
      onLeaf: value('onLeaf', onLeaf, all),
      ...pinching(trial, response),
      drops: value('drops', drops / all, drops),
      failedPinches: value('failedPinches', count(({ ended }) => isFailed(ended)) / all),
      ...pace(response),
      pinched: value(
        'pinched',
        home.length === 0 ? null : asAsked.length / home.length,
        home.length,
        'none came to the leaf',
      ),
      ...kinds(grasps),
    },
    met:
      onLeaf === 1 &&
      asAsked.length === home.length &&
      drops <= trial.dropsAllowed &&
      inOneGo >= metWhen.inOneGo,
  }
}

/** What the opening of the fingers says, over the carries that were pinched. */
function pinching(trial: TweezersTrial, { grasps, laid }: TweezersResponse) {
  const carries = grasps.filter(isCarry).filter((grasp) => isAsAsked(grasp, trial))
  const pinches = trial.fingers > 1 ? carries : []
  const spans = pinches.map((carry) => ({
    carry,
    moments: heldDuring(carry, carry.heldAtMs, carry.letGoAtMs),
  }))
  const inMm = (length: number | null) => (length === null ? null : length / laid.unitsPerMm)
  const over = (name: TweezersMetric, values: readonly (number | null)[]): Measurement => {
    const known = values.filter((one) => one !== null)
    return value(name, median(known), known.length, 'nothing was carried in a pinch')
  }
  return {
    apertureError: over(
      'apertureError',
      spans.map(({ moments }) => inMm(meanError(moments, laid.size))),
    ),
    holdUnsteadiness: over(
      'holdUnsteadiness',
      spans.map(({ moments }) => inMm(sampleSd(moments.map(({ aperture }) => aperture)))),
    ),
    contactGapMs: over('contactGapMs', pinches.map(contactGap)),
    openedMm: over(
      'openedMm',
      pinches.map((carry) => inMm(widestBefore(carry))),
    ),
    closingMs: over('closingMs', pinches.map(closing)),
    pathRatio: over(
      'pathRatio',
      spans.map(({ moments }) => pathRatio(moments, laid.size)),
    ),
  }
}

function pace({ grasps }: TweezersResponse) {
  const home = grasps.filter(isCarry).filter(({ ended }) => ended === 'on the leaf')
  const first = Math.min(...grasps.flatMap(({ strokes }) => strokes.flatMap(({ tMs }) => tMs[0] ?? [])))
  const carried = home.map(({ heldAtMs, letGoAtMs }) => letGoAtMs - heldAtMs)
  return {
    carryMs: value('carryMs', median(carried), carried.length, 'none came to the leaf'),
    reactionMs: value('reactionMs', Number.isFinite(first) && first >= 0 ? first : null),
  }
}

function kinds(grasps: readonly TweezersGrasp[]) {
  const count = (name: TweezersMetric, kind: Ended) =>
    value(name, grasps.filter(({ ended }) => ended === kind).length)
  return {
    tooFew: count('tooFew', 'too few fingers'),
    beside: count('beside', 'beside'),
    notOpened: count('notOpened', 'not opened'),
    notClosed: count('notClosed', 'not closed'),
    letGoEarly: count('letGoEarly', 'let go early'),
    squeezed: count('squeezed', 'squeezed'),
  }
}

/** The first try at an animal that the child ended. */
function firstOf(grasps: readonly TweezersGrasp[], thing: number): TweezersGrasp | undefined {
  return grasps.find((one) => one.thing === thing && one.ended !== 'taken away' && one.ended !== 'put back')
}

function isAsAsked({ by, fingers }: TweezersGrasp, trial: TweezersTrial): boolean {
  return by === 'fingers' && fingers >= trial.fingers
}

function isCarry(grasp: TweezersGrasp): grasp is Carry {
  return grasp.heldAtMs !== null && grasp.letGoAtMs !== null && grasp.letGoAtMs >= grasp.heldAtMs
}

function isDrop(ended: Ended): boolean {
  return ended === 'opened' || ended === 'lifted' || ended === 'squeezed'
}

function isFailed(ended: Ended): ended is FailedPinch {
  const kinds: readonly string[] = failedPinches
  return kinds.includes(ended)
}

function meanError(moments: readonly Held[], size: number): number | null {
  if (moments.length === 0) return null
  return moments.reduce((sum, { aperture }) => sum + Math.abs(aperture - size), 0) / moments.length
}

/** Landing times of the fingers that were down when it took hold. */
function landingsOf({ strokes, heldAtMs }: Carry): number[] {
  return strokes.flatMap(({ tMs }) => {
    const [from, to] = [tMs[0], tMs[tMs.length - 1]]
    return from !== undefined && to !== undefined && from <= heldAtMs && to >= heldAtMs ? [from] : []
  })
}

function contactGap(carry: Carry): number | null {
  const landings = landingsOf(carry)
  return landings.length < 2 ? null : Math.max(...landings) - Math.min(...landings)
}

function closing(carry: Carry): number | null {
  const landings = landingsOf(carry)
  return landings.length < 2 ? null : carry.heldAtMs - Math.max(...landings)
}

function widestBefore(carry: Carry): number | null {
  const landings = landingsOf(carry)
  if (landings.length < 2) return null
  const openings = heldDuring(carry, Math.max(...landings), carry.heldAtMs)
  return openings.reduce((most, { aperture }) => Math.max(most, aperture), 0)
}

function pathRatio(moments: readonly Held[], size: number): number | null {
  const way = moments.map(({ centre }) => centre)
  const [from, to] = [way[0], way[way.length - 1]]
  if (!from || !to || distance(from, to) < shortestCarry * size) return null
  return lengthOf(way) / distance(from, to)
}

function value(name: TweezersMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
