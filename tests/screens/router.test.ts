import { describe, expect, test } from 'vitest'
import { hashOf, routeOf, type Route } from '../../src/screens/router'

const childId = '018f2f6e-0000-7000-8000-000000000001'

const routes: readonly Route[] = [
  { page: 'home' },
  { page: 'welcome' },
  { page: 'setup' },
  { page: 'data' },
  { page: 'therapist' },
  { page: 'parent', childId },
  { page: 'program', childId },
  { page: 'review', childId },
  { page: 'settings', childId },
  { page: 'letters', childId },
  { page: 'worksheet', childId },
]

describe('an address', () => {
  test.each(routes)('leads back to the page it was made for: $page', (route) => {
    expect(routeOf(hashOf(route))).toEqual(route)
  })

  test.each(['', '#', '#/', '#/nowhere', '#welcome', '#/review', '#/child/', '#/child/robin', '#/toString'])(
    'that is not known leads home: %j',
    (hash) => {
      expect(routeOf(hash)).toEqual({ page: 'home' })
    },
  )

  test('of a child must name the child by its id and nothing more', () => {
    expect(routeOf(`#/child/${childId}<b>`)).toEqual({ page: 'home' })
  })
})
