/** How the level of an activity follows the child, and how far: off, suggested, or by itself within bounds. */
import type { AnyActivity } from '../../core/activity'
import { inOrder } from '../../core/condition'
import { notAdapting, type Adapt, type Assignment } from '../../core/program'
import { canGuess, settingOf, usualAdapt, whyNotEachTrial, type Setting } from '../../progress/adapt/setting'
import { settingWords } from '../../progress/adapt/words'
import { levelOf } from '../../progress/levels'
import { OneOf } from '../parts/one-of'

interface AdaptFieldsProps {
  readonly activity: AnyActivity
  readonly assignment: Assignment
  /** The same at the level the child has come to by itself; null when it is where it was set. */
  readonly present: Assignment | null
  onChange(assignment: Assignment): void
}

const modes = [
  { value: 'off', label: 'Stays as set' },
  { value: 'suggest', label: 'Suggested to me' },
  { value: 'automatic', label: 'Follows the child' },
] as const

/** The fields. */
export function AdaptFields({ activity, assignment, present, onChange }: AdaptFieldsProps) {
  const setting = settingOf(activity, assignment)
  if (setting === null)
    return (
      <section aria-label="How the level follows">
        <h4>How the level follows</h4>
        <p class="hint">A setting of your own has no level, so it stays as you set it.</p>
      </section>
    )
  const { adapt } = assignment
  const change = (next: Partial<Adapt>) => onChange({ ...assignment, adapt: { ...adapt, ...next } })
  /** Another way to follow begins where the child is, not where the child once was. */
  const follow = (next: Adapt) => onChange({ ...(present ?? assignment), adapt: next })
  const reached = present && levelOf(setting.graded, present.challenge)
  const level = reached ?? setting.start
  return (
    <section aria-label="How the level follows" class="stack">
      <OneOf
        legend="How the level changes"
        options={modes}
        value={adapt.mode}
        onChange={(mode) => follow(withMode(setting.graded, adapt, level, mode))}
      />
      {adapt.mode !== 'off' && <BoundFields setting={setting} onChange={change} />}
      {adapt.mode === 'automatic' && (
        <RuleField
          setting={setting}
          adapt={adapt}
          trials={assignment.dose.trials}
          onChange={(rule) => follow({ ...adapt, rule })}
        />
      )}
      <p class="hint">
        {settingWords(setting)}
        {reached !== null && ` It has come to level ${reached}; from another level set here it begins anew.`}
      </p>
    </section>
  )
}

/** Bounds not yet thought of are drawn around the level; those set before are kept, and hold the level. */
function withMode(activity: AnyActivity, adapt: Adapt, level: number, mode: Adapt['mode']): Adapt {
  if (mode !== 'off' && inOrder(adapt) === inOrder(notAdapting)) return usualAdapt(activity, level, mode)
  return { ...adapt, mode, least: Math.min(adapt.least, level), most: Math.max(adapt.most, level) }
}

interface BoundFieldsProps {
  readonly setting: Setting
  onChange(bounds: Partial<Adapt>): void
}

function BoundFields({ setting: { least, most, levels }, onChange }: BoundFieldsProps) {
  const all = Array.from({ length: levels }, (_, k) => k + 1)
  return (
    <div class="row wrap">
      <LevelField
        label="Not easier than"
        value={least}
        levels={all.filter((level) => level <= most)}
        onChange={(next) => onChange({ least: next })}
      />
      <LevelField
        label="Not harder than"
        value={most}
        levels={all.filter((level) => level >= least)}
        onChange={(next) => onChange({ most: next })}
      />
    </div>
  )
}

interface LevelFieldProps {
  readonly label: string
  readonly value: number
  readonly levels: readonly number[]
  onChange(level: number): void
}

function LevelField({ label, value, levels, onChange }: LevelFieldProps) {
  return (
    <label class="field grow">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {levels.map((level) => (
          <option key={level} value={level}>
            Level {level}
          </option>
        ))}
      </select>
    </label>
  )
}

interface RuleFieldProps {
  readonly setting: Setting
  readonly adapt: Adapt
  /** Trials in a sitting. */
  readonly trials: number
  onChange(rule: Adapt['rule']): void
}

const slow = { value: 'between days', label: 'Between days' } as const
const fourOfFive = { value: 'four of five', label: 'Each trial: 4 of 5 met' } as const
const threeOfFour = { value: 'three of four', label: 'Each trial: 3 of 4 met' } as const

/** Nothing to choose for an activity that only ever follows between days. */
function RuleField({ setting, adapt, trials, onChange }: RuleFieldProps) {
  const activity = setting.graded
  if (activity.adapts !== 'each trial') return null
  const why = whyNotEachTrial(activity, setting)
  return (
    <OneOf
      legend="When it changes"
      options={canGuess(activity) ? [slow, fourOfFive] : [slow, fourOfFive, threeOfFour]}
      value={adapt.rule}
      hint={why === null ? slowWords(setting, trials) : `${why} It changes between days.`}
      onChange={onChange}
    />
  )
}

/** Trials in a sitting from which on the quick rule gets somewhere in it. */
const enoughTrials = 8

function slowWords({ rule }: Setting, trials: number): string | undefined {
  return rule.kind === 'each trial' && trials < enoughTrials
    ? `With ${trials} trials in a sitting it moves slowly; ${enoughTrials} or more suit it.`
    : undefined
}
