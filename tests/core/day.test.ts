import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daySchema,
  daysBetween,
  daysFrom,
  instantOf,
  isoInstant,
  weekdayOf,
  weekStart,
} from '../../src/core/day'

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(dayFromNumber)
const steps = fc.integer({ min: -5000, max: 5000 })
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
]

describe('the practice day of an instant', () => {
  test.each([
    ['2025-03-05T03:59:59.999Z', '2025-03-04'],
    ['2025-03-05T04:00:00.000Z', '2025-03-05'],
    ['2025-03-05T23:59:59.999Z', '2025-03-05'],
    ['2025-03-06T00:00:00.000Z', '2025-03-05'],
    ['2025-01-01T02:00:00.000Z', '2024-12-31'],
    ['2024-03-01T01:00:00.000Z', '2024-02-29'],
    ['2025-03-01T01:00:00.000Z', '2025-02-28'],
  ])('turns over at four in the morning: %s', (iso, day) => {
    expect(dayOf(instantOf(iso), 'UTC')).toBe(day)
  })

  test.each([
    [
      'clocks go forward in Berlin',
      'Europe/Berlin',
      '2025-03-30T01:59:59Z',
      '2025-03-29',
      '2025-03-30T02:00:00Z',
    ],
    [
      'clocks go back in Berlin',
      'Europe/Berlin',
      '2025-10-26T02:59:59Z',
      '2025-10-25',
      '2025-10-26T03:00:00Z',
    ],
    [
      'clocks go forward in New York',
      'America/New_York',
      '2025-03-09T07:59:59Z',
      '2025-03-08',
      '2025-03-09T08:00:00Z',
    ],
    [
      'clocks go back in New York',
      'America/New_York',
      '2025-11-02T08:59:59Z',
      '2025-11-01',
      '2025-11-02T09:00:00Z',
    ],
    [
      'half an hour goes back on Lord Howe',
      'Australia/Lord_Howe',
      '2025-04-05T17:29:59Z',
      '2025-04-05',
      '2025-04-05T17:30:00Z',
    ],
    [
      'half an hour goes forward on Lord Howe',
      'Australia/Lord_Howe',
      '2025-10-04T16:59:59Z',
      '2025-10-04',
      '2025-10-04T17:00:00Z',
    ],
  ])('turns over at four on the wall when %s', (_, zone, lastSecond, before, next) => {
    expect(dayOf(instantOf(lastSecond), zone)).toBe(before)
    expect(dayOf(instantOf(next), zone)).toBe(addDays(before, 1))
  })

  test('is the day on the wall, east and west of the date line', () => {
    const noon = instantOf('2025-03-05T12:00:00Z')
    expect(dayOf(noon, 'Pacific/Kiritimati')).toBe('2025-03-05')
    expect(dayOf(instantOf('2025-03-05T20:00:00Z'), 'Pacific/Apia')).toBe('2025-03-06')
    expect(dayOf(instantOf('2025-03-05T20:00:00Z'), 'Pacific/Pago_Pago')).toBe('2025-03-05')
  })

  test('leaves out the day that Samoa left out', () => {
    expect(dayOf(instantOf('2011-12-30T09:00:00Z'), 'Pacific/Apia')).toBe('2011-12-29')
    expect(dayOf(instantOf('2011-12-30T15:00:00Z'), 'Pacific/Apia')).toBe('2011-12-31')
  })

  test('is a day of the calendar and never runs backwards, in any zone', () => {
    const instant = fc.integer({
      min: instantOf('2012-01-01T00:00:00Z'),
      max: instantOf('2035-01-01T00:00:00Z'),
    })
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 90_000_000 }),
        fc.constantFrom(...zones),
        (ms, on, zone) => {
          const [day, later] = [dayOf(ms, zone), dayOf(ms + on, zone)]
          expect(daySchema.safeParse(day).success).toBe(true)
          expect(daysBetween(day, later)).toBeGreaterThanOrEqual(0)
          expect(daysBetween(day, later)).toBeLessThanOrEqual(2)
        },
      ),
    )
  })
})

describe('counting days', () => {
  test('there and back again', () => {
    fc.assert(
      fc.property(anyDay, steps, (day, n) => {
        expect(dayFromNumber(dayNumber(day))).toBe(day)
        expect(addDays(addDays(day, n), -n)).toBe(day)
        expect(daysBetween(day, addDays(day, n))).toBe(n)
      }),
    )
  })

  test('days read in order as they follow in time', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === dayNumber(a) < dayNumber(b)))
  })

  test.each([
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2100-02-28', '2100-03-01'],
    ['2024-12-31', '2025-01-01'],
  ])('after %s comes %s', (day, next) => {
    expect(addDays(day, 1)).toBe(next)
  })

  test('a span holds both its ends; a span that ends before it starts is empty', () => {
    expect(daysFrom('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
    expect(daysFrom('2025-03-03', '2025-03-03')).toEqual(['2025-03-03'])
    expect(daysFrom('2025-03-03', '2025-03-02')).toEqual([])
  })
})

describe('weeks', () => {
  test('begin on Monday', () => {
    expect(weekdayOf('2025-03-03')).toBe(1)
    expect(weekdayOf('2025-03-09')).toBe(7)
    expect(weekStart('2025-03-09')).toBe('2025-03-03')
    expect(weekStart('2025-01-01')).toBe('2024-12-30')
  })

  test('a week start is a Monday at most six days back, before 1970 too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(weekStart(day))).toBe(1)
        expect(daysBetween(weekStart(day), day)).toBe(weekdayOf(day) - 1)
      }),
    )
  })
})

describe('what is not a day is refused', () => {
  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '25-04-01', '2025-4-1', '', 'today'])(
    '%s',
    (text) => {
      expect(daySchema.safeParse(text).success).toBe(false)
    },
  )
})

test('an instant survives being written down', () => {
  expect(isoInstant(instantOf('2025-03-30T01:00:00.123Z'))).toBe('2025-03-30T01:00:00.123Z')
})
