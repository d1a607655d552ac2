/** What every activity promises. A new folder is held to it without a change here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue, simulateOf, thumbnailOf } from '../../src/activities/catalogue'
import type { AnyActivity } from '../../src/core/activity'
import { handOfSkill, lazyHand, shakyHand, steadyHand, type Hand } from '../../src/core/hand'
import type { Metric, Outcome } from '../../src/core/outcome'
import { diceFrom } from '../../src/core/random'
import { z } from '../../src/core/schema'
import type { Simulate } from '../../src/core/simulate'
import { whyNotEachTrial } from '../../src/progress/adapt/setting'
import { textsOf, unkind, wordsIn } from '../support/activity-words'
import { meanOf, spearman } from '../support/spearman'
import { emptied, upset } from '../support/upset'

const home = 'src/activities'
const folders = readdirSync(home, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const someHands = [0.1, 0.4, 0.7].map((skill) => handOfSkill(skill))
const seeds = Array.from({ length: 50 }, (_, k) => k * 7 + 1)

test('every folder is an activity of the catalogue, named as the folder', () => {
  expect([...catalogue.keys()]).toEqual(folders.toSorted())
})

describe.each(folders)('%s', { timeout: 30_000 }, async (id) => {
  const activity = catalogue.get(id)
  if (!activity) throw new Error(`no activity: ${id}`)
  const simulate = await simulateOf(id)

  describe('has its files and words', () => {
    test.each(['scene.ts', 'thumbnail.svg', 'README.md'])('%s', (file) => {
      expect(existsSync(`${home}/${id}/${file}`), `${home}/${id}/${file}`).toBe(true)
    })

    test('a thumbnail that the catalogue finds', () => {
      expect(thumbnailOf(id)).toMatch(/svg/)
    })

    test('a thumbnail that no other activity has', () => {
      const drawn = (one: string) => readFileSync(`${home}/${one}/thumbnail.svg`, 'utf8')
      expect([...catalogue.keys()].filter((one) => drawn(one) === drawn(id))).toEqual([id])
    })

    test('a child hears at most eight words at a time', () => {
      const { prompt, help, praise, lines = {} } = activity.strings
      for (const line of [prompt, help, ...praise, ...Object.values(lines)])
        expect(wordsIn(line).length, line).toBeLessThanOrEqual(8)
    })

    test('nobody reads an unkind word', () => {
      expect(textsOf(activity).filter((text) => unkind.test(text))).toEqual([])
    })

    test('imports no sibling', () => {
      const sources = readdirSync(`${home}/${id}`).filter((file) => file.endsWith('.ts'))
      const others = folders.filter((folder) => folder !== id)
      for (const file of sources) {
        const source = readFileSync(`${home}/${id}/${file}`, 'utf8')
        for (const other of others) expect(source, file).not.toContain(`../${other}/`)
      }
    })
  })

  describe('can be set by a therapist', () => {
    test('asked for nothing, it answers with the gentlest grading', () => {
      expect(activity.challenge.parse({})).toEqual(activity.ladder[0])
    })

    test('every field of its form has a title', () => {
      const form = z.toJSONSchema(activity.challenge, { io: 'input' })
      for (const [field, schema] of Object.entries(form.properties ?? {}))
        expect(schema, field).toHaveProperty('title')
    })

    test('its ladder has ten steps or more, all of them challenges, no two alike', () => {
      expect(activity.ladder.length).toBeGreaterThanOrEqual(10)
      for (const step of activity.ladder) expect(activity.challenge.parse(step)).toEqual(step)
      expect(new Set(activity.ladder.map((step) => JSON.stringify(step))).size).toBe(activity.ladder.length)
    })

    test('what a therapist may keep while the level changes is part of its form, and leaves enough levels', () => {
      const { content = [] } = activity
      const form = z.toJSONSchema(activity.challenge, { io: 'input' })
      for (const field of content) expect(form.properties).toHaveProperty(field)
      const alike = activity.ladder.map((step) =>
        JSON.stringify({ ...Object(step), ...Object.fromEntries(content.map((field) => [field, null])) }),
      )
      expect(new Set(alike).size).toBeGreaterThanOrEqual(8)
    })

    test('a level that may follow from trial to trial has enough choices on most of the ladder', () => {
      if (activity.adapts !== 'each trial') return
      const middle = Math.floor(activity.ladder.length / 2)
      expect(whyNotEachTrial(activity, { least: middle, most: activity.ladder.length })).toBeNull()
    })
  })

  describe('asks the same of everyone', () => {
    test('the same seed makes the same trial', () => {
      for (const { challenge, seed, trial } of trialsOf(activity))
        expect(activity.generate(challenge, seed)).toEqual(trial)
    })

    test('a trial survives being stored', () => {
      for (const { trial } of trialsOf(activity)) expect(activity.trial.parse(stored(trial))).toEqual(trial)
    })

    test('a trial names its item', () => {
      for (const { trial } of trialsOf(activity)) expect(activity.itemOf(trial)).not.toBe('')
    })
  })

  describe('measures honestly', () => {
    test('a response survives being stored', () => {
      for (const { trial, seed } of trialsOf(activity)) {
        const response = simulate(trial, steadyHand, diceFrom(seed))
        expect(activity.response.parse(stored(response))).toEqual(response)
      }
    })

    test('a value is a finite number, or null with a reason', () => {
      for (const [k, { trial, seed }] of trialsOf(activity).entries()) {
        const hand = [steadyHand, shakyHand, lazyHand][k % 3] ?? steadyHand
        expectHonest(activity, activity.score(trial, simulate(trial, hand, diceFrom(seed))))
      }
    })

    test('an empty response cannot be scored', () => {
      for (const { trial, seed } of trialsOf(activity)) {
        const nothing = activity.response.parse(emptied(simulate(trial, steadyHand, diceFrom(seed))))
        expect(activity.score(trial, nothing).kind).toBe('unscorable')
      }
    })

    test('whatever was stored, scoring does not throw', () => {
      for (const { trial, seed } of trialsOf(activity)) {
        const dice = diceFrom(seed)
        const garbage = z.safeParse(activity.response, upset(simulate(trial, shakyHand, dice), dice))
        if (garbage.success) expectHonest(activity, activity.score(trial, garbage.data))
      }
    })

    test('exactly one metric is charted first', () => {
      expect(Object.values(activity.metrics).filter((metric) => metric.primary)).toHaveLength(1)
    })

    test('a metric with a target names it', () => {
      for (const metric of Object.values(activity.metrics)) {
        expect(metric.target !== undefined, metric.label).toBe(metric.betterWhen === 'target')
        expect(metric.definition.length, metric.label).toBeGreaterThan(20)
        expect(metric.source, metric.label).not.toBe('')
      }
    })
  })

  describe('keeps its claims with make-believe hands', () => {
    test('a steady hand meets the gentlest challenge', () => {
      const outcomes = outcomesOf(activity, simulate, activity.ladder[0], steadyHand)
      expect(meanOf(outcomes.map(isMet))).toBeGreaterThan(0.9)
    })

    test('the ladder gets harder', () => {
      const steps = activity.ladder.map((step) =>
        someHands.flatMap((hand) => outcomesOf(activity, simulate, step, hand)),
      )
      const [name, metric] = primaryOf(activity)
      const ease = steps.map((outcomes) => goodness(metric, meanValue(outcomes, name)))
      expect(spearman([...ease.keys()], ease), ease.join(' ')).toBeLessThanOrEqual(-0.85)
      const met = steps.map((outcomes) => meanOf(outcomes.map(isMet)))
      expect(spearman([...met.keys()], met), met.join(' ')).toBeLessThanOrEqual(-0.7)
    })

    test('every metric that is judged is better for a steadier hand', () => {
      const middle = activity.ladder[Math.floor(activity.ladder.length / 2)]
      const shaky = outcomesOf(activity, simulate, middle, shakyHand)
      const steady = outcomesOf(activity, simulate, middle, steadyHand)
      for (const [name, metric] of Object.entries(activity.metrics)) {
        if (metric.betterWhen === 'context') continue
        // The middle step asks for items of which this cannot be told (a loop's start on a letter without loop).
        const untold = Number.isNaN(meanValue(steady, name)) && Number.isNaN(meanValue(shaky, name))
        if (untold) continue
        const gain = goodness(metric, meanValue(steady, name)) - goodness(metric, meanValue(shaky, name))
        expect(gain, name).toBeGreaterThanOrEqual(0)
        if (metric.primary) expect(gain, name).toBeGreaterThan(0.02)
      }
    })
  })
})

/** Fifty trials, up and down the whole ladder. */
function trialsOf(activity: AnyActivity) {
  return seeds.map((seed, k) => {
    const challenge = activity.ladder[k % activity.ladder.length]
    return { seed, challenge, trial: activity.generate(challenge, seed) }
  })
}

function outcomesOf(
  activity: AnyActivity,
  simulate: Simulate<unknown, unknown>,
  challenge: unknown,
  hand: Hand,
): Outcome[] {
  return seeds.slice(0, 8).map((seed) => {
    const trial = activity.generate(challenge, seed)
    return activity.score(trial, simulate(trial, hand, diceFrom(seed)))
  })
}

function isMet(outcome: Outcome): number {
  return outcome.kind === 'scored' && outcome.met ? 1 : 0
}

function meanValue(outcomes: readonly Outcome[], name: string): number {
  const values = outcomes.map((outcome) =>
    outcome.kind === 'scored' ? outcome.measurements[name]?.value : null,
  )
  return meanOf(values.filter((value) => typeof value === 'number'))
}

/** The metric that is charted first, with its name. */
function primaryOf(activity: AnyActivity): [string, Metric] {
  const primary = Object.entries(activity.metrics).find(([, metric]) => metric.primary)
  if (!primary) throw new Error(`no primary metric: ${activity.id}`)
  return primary
}

/** The value with its better direction upward. */
function goodness({ betterWhen, target }: Metric, value: number): number {
  if (betterWhen === 'target') return -Math.abs(value - (target ?? 0))
  return betterWhen === 'lower' ? -value : value
}

function expectHonest(activity: AnyActivity, outcome: Outcome): void {
  if (outcome.kind === 'unscorable') {
    expect(outcome.reason).not.toBe('')
    return
  }
  expect(Object.keys(outcome.measurements).toSorted()).toEqual(Object.keys(activity.metrics).toSorted())
  for (const [name, { value, unit, reason }] of Object.entries(outcome.measurements)) {
    expect(value === null ? reason : Number.isFinite(value), name).toBeTruthy()
    expect(unit, name).toBe(activity.metrics[name]?.unit)
  }
}

function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
