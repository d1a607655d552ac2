/** What is measured on a go: which notes came clean, how even the beat was, and what lay still. */
import { distance } from '../../core/geometry'
import { median, sampleSd } from '../../core/metrics/spread'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { metrics, type PianoMetric } from './metrics'
import { anchorBreaks, tell, type Played, type Told } from './played'
import type { PianoResponse, PianoTrial } from './trial'

/** A time from note to note over so many middle ones was a pause. */
const pauseTimes = 3
/** Fewer times say nothing about a beat. */
const leastIntervals = 3

/** The rule for a go being met: everything played, and most of it clean. */
const metWhen = { clean: 0.75 } as const

/** Measures a response to a trial. */
export function score(trial: PianoTrial, { touches, bounceMs }: PianoResponse): Outcome<PianoMetric> {
  if (touches.length === 0) return unscorable('Nothing was touched.')
  const told = tell(trial, touches, bounceMs)
  const { notes } = told
  const clean = notes.filter(isClean).length / trial.notes.length
  return {
    kind: 'scored',
    measurements: {
      clean: value('clean', clean, trial.notes.length, 'no notes were asked'),
      inOrder: share('inOrder', notes, ({ others }) => others === 0),
      otherKeys: value('otherKeys', countOf(told, 'other'), touches.length),
      alone: share('alone', notes, ({ alone }) => alone),
      ...lyingStill(trial, touches, notes),
      doubles: value('doubles', countOf(told, 'double'), touches.length),
      ...beatOf(notes),
      error: landing(notes),
      touchMs: value('touchMs', median(notes.map(({ touch }) => touch.upMs - touch.downMs)), notes.length),
    },
    met: notes.length >= trial.notes.length && clean >= metWhen.clean,
  }
}

const noNote = 'none of the notes was played'

function isClean({ others, alone, held }: Played): boolean {
  return others === 0 && alone && held !== false
}

function lyingStill(trial: PianoTrial, touches: PianoResponse['touches'], notes: readonly Played[]) {
  const none = 'no finger had to lie still'
  if (trial.anchors.length === 0)
    return { held: value('held', null, 0, none), breaks: value('breaks', null, 0, none) }
  return {
    held: share('held', notes, ({ held }) => held === true),
    breaks: value('breaks', anchorBreaks(trial, touches, notes), notes.length),
  }
}

/** The beat, over times from one note to the next with no other ladybird between. */
function beatOf(notes: readonly Played[]) {
  const all = notes.flatMap(({ touch, others }, k) => {
    const before = notes[k - 1]
    return before && others === 0 ? [touch.downMs - before.touch.downMs] : []
  })
  const longest = pauseTimes * (median(all) ?? 0)
  const times = all.filter((ms) => ms > 0 && ms <= longest)
  const mean = times.length === 0 ? null : times.reduce((sum, ms) => sum + ms, 0) / times.length
  const sd = times.length < leastIntervals ? null : sampleSd(times)
  return {
    intervalMs: value('intervalMs', mean, times.length, 'no two notes followed one another'),
    intervalCv: value(
      'intervalCv',
      sd === null || mean === null ? null : sd / mean,
      times.length,
      'too few notes followed one another',
    ),
  }
}

function landing(notes: readonly Played[]): Measurement {
  const offs = notes.flatMap(({ touch }) => (touch.off ? [distance(touch.off, { x: 0, y: 0 })] : []))
  const mean = offs.length === 0 ? null : offs.reduce((sum, off) => sum + off, 0) / offs.length
  return value('error', mean, offs.length)
}

function countOf({ kinds }: Told, kind: Told['kinds'][number]): number {
  return kinds.filter((one) => one === kind).length
}

function share(name: PianoMetric, notes: readonly Played[], holds: (note: Played) => boolean): Measurement {
  return value(name, notes.length === 0 ? null : notes.filter(holds).length / notes.length, notes.length)
}

function value(name: PianoMetric, known: number | null, n?: number, reason = noNote): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
