/** The level over the sittings: the middle level of each, how far it moved in it, and the bounds. */
import { levelMetric, type SittingLevels } from '../../progress/adapt/level-path'
import type { Setting } from '../../progress/adapt/setting'
import { trendOf } from '../../progress/trend'
import { DayChart, type ChartScale } from '../parts/day-chart'
import { shortNumber } from '../parts/days'
import { PointLine } from '../parts/trend-chart'

interface LevelChartProps {
  readonly title: string
  readonly setting: Setting
  readonly sittings: readonly SittingLevels[]
}

/** Room above and below the ladder, levels. */
const room = 0.6

/** The chart with its words. */
export function LevelChart({ title, setting, sittings }: LevelChartProps) {
  const { levels, least, most, mode } = setting
  const words = `${wayWords(sittings)}${trendOf(sittings, levelMetric).words}`
  const bounded = mode !== 'off'
  return (
    <figure class="chart">
      <figcaption>
        <strong>Level</strong>
        <span class="quiet">
          {' '}
          of {levels} · a point a sitting{bounded && ' · shaded: what you allow'}
        </span>
        <p>{words}</p>
      </figcaption>
      <DayChart
        label={`Level of ${title}: ${words}`}
        days={sittings.map(({ day }) => day)}
        range={[1 - room, levels + room]}
        ticks={levelsNamed(levels)}
        band={bounded ? { low: least - room, high: most + room } : null}
      >
        {(scale) => (
          <>
            {sittings.map((sitting) => (
              <Reach key={sitting.sittingId} sitting={sitting} scale={scale} />
            ))}
            <PointLine points={sittings} scale={scale} />
          </>
        )}
      </DayChart>
      <p class="hint">
        {levelMetric.definition}
        {mode === 'automatic' &&
          ' While the level follows the child, the share met stays about the same: what grows is the level.'}
      </p>
    </figure>
  )
}

/** `From level 4 to level 8; `, once there is a way. */
function wayWords(sittings: readonly SittingLevels[]): string {
  const [first, last] = [sittings[0], sittings.at(-1)]
  return first && last && sittings.length > 1
    ? `From level ${shortNumber(first.value)} to level ${shortNumber(last.value)}; `
    : ''
}

/** Every level of a short ladder, every second of a long one. */
function levelsNamed(levels: number): number[] {
  return Array.from({ length: levels }, (_, k) => k + 1).filter((level) => levels <= 12 || level % 2 === 1)
}

interface ReachProps {
  readonly sitting: SittingLevels
  readonly scale: ChartScale
}

/** From the lowest to the highest level of a sitting. */
function Reach({ sitting: { day, least, most }, scale: { x, y } }: ReachProps) {
  return <line class="reach" x1={x(day)} x2={x(day)} y1={y(least)} y2={y(most)} />
}
