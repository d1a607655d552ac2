/** What is measured on a go: the aim of the hand, its pace, and whether snails were left alone. */
import { distance, type Point } from '../../core/geometry'
import { overshoot, plausibleAims, throughputOf, type Aim } from '../../core/metrics/fitts'
import { sensitivity } from '../../core/metrics/signal-detection'
import { median } from '../../core/metrics/spread'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { aimsIn, metBubbles, type Met } from './aims'
import { metrics, type BubbleMetric } from './metrics'
import type { BubbleResponse, BubbleTap, BubbleTrial } from './trial'

/** Taps that scatter less than this along the way (standard deviation) give no throughput, mm. */
const leastSpreadMm = 0.5

/** The rule for a go being met: nearly all popped, most at the first tap, most snails left alone. */
const metWhen = { popped: 0.9, onFirstTap: 0.7, snailsTouched: 0.34 } as const

/** Measures a response to a trial. */
export function score(trial: BubbleTrial, response: BubbleResponse): Outcome<BubbleMetric> {
  const met = metBubbles(trial, response)
  const bubbles = met.filter(({ bubble }) => !bubble.snail)
  const snails = met.filter(({ bubble }) => bubble.snail)
  if (!met.some(({ shown }) => shown.ending === 'popped' || shown.taps.length > 0))
    return unscorable('Nothing was touched.')
  const firsts = bubbles.flatMap(({ first }) => first ?? [])
  const { size } = response.laid
  const onFirstTap = shareOf(firsts, ({ at, target }) => distance(at, target) <= size / 2)
  const popped = shareOf(bubbles, isTouched)
  const snailsTouched = shareOf(snails, isTouched)
  return {
    kind: 'scored',
    measurements: {
      error: value(
        'error',
        meanOf(firsts.map(({ at, target }) => distance(at, target) / size)),
        noTap,
        firsts,
      ),
      onFirstTap: value('onFirstTap', onFirstTap, noTap, firsts),
      popped: value('popped', popped, 'no bubble came', bubbles),
      ...errorVector(firsts, response),
      ...movement(trial, met, response),
      dPrime: tellingApart(trial, bubbles, snails),
      snailsTouched: value('snailsTouched', snailsTouched, noSnails, snails),
      besides: value('besides', besidesIn(met), noTap),
    },
    met:
      (popped ?? 0) >= metWhen.popped &&
      (onFirstTap ?? 1) >= metWhen.onFirstTap &&
      (snailsTouched ?? 0) <= metWhen.snailsTouched,
  }
}

const noTap = 'no bubble was tapped'
const noSnails = 'there were no snails'
const notChecked = 'the size of this screen was not checked'

/** The hit error vector: where taps lie in the middle, and how they scatter around it. */
function errorVector(firsts: readonly BubbleTap[], { laid }: BubbleResponse) {
  const mm = (units: number) => units / laid.unitsPerMm
  const errors = firsts.map(({ at, target }) => ({ x: mm(at.x - target.x), y: mm(at.y - target.y) }))
  const middle = middleOf(errors)
  const scatter = middle && Math.sqrt(meanOf(errors.map((one) => distance(one, middle) ** 2)) ?? 0)
  const inMm = (name: BubbleMetric, known: number | null | undefined) =>
    laid.checked ? value(name, known ?? null, noTap, firsts) : value(name, null, notChecked)
  return {
    across: inMm('across', middle?.x),
    down: inMm('down', middle?.y),
    variable: inMm('variable', firsts.length < 2 ? null : scatter),
  }
}

/** Movement time, overshoot and throughput over the movements that came straight from a popped bubble. */
function movement(trial: BubbleTrial, met: readonly Met[], { laid }: BubbleResponse) {
  const aims = plausibleAims(aimsIn(met))
  const far = meanOf(aims.map(overshoot))
  const none = 'no bubble was tapped straight after another'
  const why = whyNoThroughput(trial)
  const block = why === null ? throughputOf(aims, 'discrete', leastSpreadMm * laid.unitsPerMm) : null
  const reason = why ?? fewAims(aims)
  return {
    overshoot: laid.checked
      ? value('overshoot', far === null ? null : far / laid.unitsPerMm, none, aims)
      : value('overshoot', null, notChecked),
    moveMs: value('moveMs', median(aims.map(({ ms }) => ms)), none, aims),
    effectiveWidth: value('effectiveWidth', block && block.effectiveWidth / laid.size, reason, aims),
    throughput: value('throughput', block && block.bitsPerSecond, reason, aims),
  }
}

function whyNoThroughput({ floatMm, ahead }: BubbleTrial): string | null {
  if (floatMm > 0) return 'the bubbles moved'
  return ahead ? null : 'the next bubble had to be found first'
}

function fewAims(aims: readonly Aim[]): string {
  return aims.length < 10
    ? `only ${aims.length} movements from bubble to bubble`
    : 'the taps hardly scattered'
}

function tellingApart(
  { staysMs }: BubbleTrial,
  bubbles: readonly Met[],
  snails: readonly Met[],
): Measurement {
  if (snails.length === 0) return value('dPrime', null, noSnails)
  if (staysMs === 0) return value('dPrime', null, 'bubbles that wait cannot be missed')
  const told = sensitivity({
    hits: bubbles.filter(isTouched).length,
    targets: bubbles.length,
    falseAlarms: snails.filter(isTouched).length,
    lures: snails.length,
  })
  return value('dPrime', told?.dPrime ?? null, 'no bubble came', [...bubbles, ...snails])
}

function besidesIn(met: readonly Met[]): number {
  return met.flatMap(({ shown }) => shown.taps.filter(({ hit }) => !hit)).length
}

function isTouched({ shown }: Met): boolean {
  return shown.ending === 'popped'
}

function shareOf<Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number | null {
  return things.length === 0 ? null : things.filter(holds).length / things.length
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length
}

function middleOf(points: readonly Point[]): Point | null {
  const [x, y] = [meanOf(points.map((one) => one.x)), meanOf(points.map((one) => one.y))]
  return x === null || y === null ? null : { x, y }
}

function value(
  name: BubbleMetric,
  known: number | null,
  reason: string,
  of?: readonly unknown[],
): Measurement {
  return measurementOf(metrics[name], known, of?.length, reason)
}
