/** Replay of a movement: stroke by stroke at its own pace or another, over the line that was to be followed. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { boundsOf, type Polyline } from '../../core/geometry'
import { samplesOf, type InkSample, type Stroke } from '../../core/ink'
import { shortNumber } from '../parts/days'

interface ReplayProps {
  readonly strokes: readonly Stroke[]
  readonly template: { readonly lines: readonly Polyline[]; readonly width: number }
}

/** Speeds to replay at. */
const speeds = [0.25, 0.5, 1, 2, 4] as const
/** Room around the ink, page units. */
const margin = 70

/** The replay. */
export function Replay({ strokes, template }: ReplayProps) {
  const samples = useMemo(() => strokes.map(samplesOf), [strokes])
  const [startMs, endMs] = spanOf(samples)
  const [atMs, setAtMs] = useState(endMs)
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<number>(1)
  usePlaying(playing, speed, (passedMs) => {
    setAtMs((now) => Math.min(endMs, now + passedMs))
  })
  useEffect(() => {
    if (playing && atMs >= endMs) setPlaying(false)
  }, [playing, atMs, endMs])
  const start = () => {
    if (atMs >= endMs) setAtMs(startMs)
    setPlaying(!playing)
  }
  return (
    <div class="replay">
      <Picture samples={samples} template={template} atMs={atMs} />
      <div class="row wrap">
        <button type="button" class="primary" onClick={start}>
          {playing ? 'Pause' : 'Play'}
        </button>
        <label class="grow">
          <span class="visually-hidden">Moment</span>
          <input
            type="range"
            min={startMs}
            max={endMs}
            value={atMs}
            onInput={(event) => {
              setPlaying(false)
              setAtMs(Number(event.currentTarget.value))
            }}
          />
        </label>
        <label>
          <span class="visually-hidden">Pace</span>
          <select value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
            {speeds.map((one) => (
              <option key={one} value={one}>
                {one} ×
              </option>
            ))}
          </select>
        </label>
        <output>{shortNumber((atMs - startMs) / 1000)} s</output>
      </div>
      <StrokeTable samples={samples} />
    </div>
  )
}

/** Lets time pass while playing. */
function usePlaying(playing: boolean, speed: number, pass: (ms: number) => void): void {
  useEffect(() => {
    if (!playing) return undefined
    let last = performance.now()
    let frame = requestAnimationFrame(function tick(now) {
      pass((now - last) * speed)
      last = now
      frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing, speed])
}

interface PictureProps {
  readonly samples: readonly (readonly InkSample[])[]
  readonly template: ReplayProps['template']
  readonly atMs: number
}

function Picture({ samples, template, atMs }: PictureProps) {
  const box = boundsOf([...samples.flat(), ...template.lines.flat()])
  const view = [box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin].join(' ')
  return (
    <svg class="ink-picture" viewBox={view} role="img" aria-label="The movement of this attempt">
      {template.lines.map((line, k) => (
        <polyline key={k} class="road" points={pointsOf(line)} stroke-width={template.width} />
      ))}
      {template.lines.map((line, k) => (
        <polyline key={`middle-${k}`} class="middle" points={pointsOf(line)} />
      ))}
      {samples.map((stroke, k) => {
        const drawn = stroke.filter((sample) => sample.tMs <= atMs)
        const [first] = stroke
        const head = drawn[drawn.length - 1]
        return (
          <g key={k}>
            <polyline class="trace" points={pointsOf(drawn)} />
            {first && drawn.length > 0 && (
              <>
                <circle class="start" cx={first.x} cy={first.y} r={11} />
                <text class="stroke-number" x={first.x - 20} y={first.y - 16}>
                  {k + 1}
                </text>
              </>
            )}
            {head && drawn.length < stroke.length && <circle class="head" cx={head.x} cy={head.y} r={14} />}
          </g>
        )
      })}
    </svg>
  )
}

function StrokeTable({ samples }: { readonly samples: readonly (readonly InkSample[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Stroke</th>
          <th scope="col" class="number">
            Begins, s
          </th>
          <th scope="col" class="number">
            Takes, s
          </th>
          <th scope="col" class="number">
            Readings
          </th>
        </tr>
      </thead>
      <tbody>
        {samples.map((stroke, k) => {
          const [from, to] = spanOf([stroke])
          return (
            <tr key={k}>
              <th scope="row">{k + 1}</th>
              <td class="number">{shortNumber(from / 1000)}</td>
              <td class="number">{shortNumber((to - from) / 1000)}</td>
              <td class="number">{stroke.length}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function spanOf(strokes: readonly (readonly InkSample[])[]): [number, number] {
  const times = strokes.flatMap((stroke) => stroke.map((sample) => sample.tMs))
  return times.length === 0
    ? [0, 0]
    : [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))]
}

function pointsOf(line: Polyline): string {
  return line.map(({ x, y }) => `${x},${y}`).join(' ')
}
