/** Measures a go at the drums: the order, and how even the beat was. */
import { beatPhase, type Pulse } from '../../core/metrics/beat-phase'
import { median, sampleSd } from '../../core/metrics/spread'
import { drummedOf, type Drummed } from './drummed'
import type { TwoHandsResponse, TwoHandsTrial } from './trial'
import { value, type Measures } from './values'

/** A time from tap to tap over so many middle ones was a pause. */
const pauseTimes = 3
/** Fewer times say nothing about a beat. */
const leastIntervals = 3

/** The measurements of the drums, and whether all were struck. */
export function drumMeasures(
  trial: TwoHandsTrial,
  { touches, bounceMs, pulse }: TwoHandsResponse,
): { readonly measures: Measures; readonly finished: boolean } {
  const told = drummedOf(trial, touches, bounceMs)
  const count = (kind: Drummed['beats'][number]) => told.beats.filter((one) => one === kind).length
  const all = Math.max(trial.order.length, told.tapsMs.length) + count('other') + count('beside')
  return {
    finished: told.next === null,
    measures: {
      together: value('together', told.tapsMs.length / all, all, 'no taps were asked'),
      orderErrors: value('orderErrors', count('other'), touches.length),
      ...beatOf(told),
      ...(pulse ? toThePulse(told, pulse) : {}),
    },
  }
}

/** How the asked taps lay to the pulse. */
function toThePulse({ tapsMs }: Drummed, pulse: Pulse): Measures {
  const found = beatPhase(
    tapsMs.map(({ tMs }) => tMs),
    pulse,
  )
  const few = 'too few taps followed one another'
  const none = found ? 'taps came at every moment of the beat' : few
  return {
    onBeat: value('onBeat', found?.likeness ?? null, tapsMs.length, few),
    asynchronyMs: value('asynchronyMs', found?.asynchronyMs ?? null, tapsMs.length, none),
  }
}

/** The beat, over times from one asked tap to the next with no other touch between. */
function beatOf({ tapsMs }: Drummed): Measures {
  const all = tapsMs.slice(1).flatMap(({ tMs, clean }, k) => (clean ? [tMs - (tapsMs[k]?.tMs ?? tMs)] : []))
  const longest = pauseTimes * (median(all) ?? 0)
  const times = all.filter((ms) => ms > 0 && ms <= longest)
  const mean = times.length === 0 ? null : times.reduce((sum, ms) => sum + ms, 0) / times.length
  const sd = times.length < leastIntervals ? null : sampleSd(times)
  const few = 'too few taps followed one another'
  return {
    intervalMs: value('intervalMs', mean, times.length, few),
    intervalCv: value('intervalCv', sd === null || mean === null ? null : sd / mean, times.length, few),
  }
}
