/** Where in the grown-ups' pages we are: the part of the address behind `#`. */
import { signal, type ReadonlySignal } from '@preact/signals'

/** Pages that need no child. */
export type PlainPage = 'home' | 'welcome' | 'setup' | 'data' | 'screen' | 'therapist'
/** All pages there are. */
export type Route = { readonly page: PlainPage } | { readonly page: ChildPage; readonly childId: string }

/** Pages about one child. */
export type ChildPage = 'parent' | 'program' | 'review' | 'settings' | 'letters' | 'worksheet'

const childPages: Readonly<Record<string, ChildPage>> = {
  child: 'parent',
  program: 'program',
  review: 'review',
  settings: 'settings',
  letters: 'letters',
  worksheet: 'worksheet',
}
const plainPages: readonly PlainPage[] = ['welcome', 'setup', 'data', 'screen', 'therapist']

/** The route of an address; anything unknown is home. */
export function routeOf(hash: string): Route {
  const [, first = '', second = ''] = hash.replace(/^#/, '').split('/')
  const page = Object.entries(childPages).find(([name]) => name === first)?.[1]
  if (page && /^[0-9a-f-]{36}$/.test(second)) return { page, childId: second }
  return { page: plainPages.find((name) => name === first) ?? 'home' }
}

/** The address of a route. */
export function hashOf(route: Route): string {
  if (!('childId' in route)) return route.page === 'home' ? '#/' : `#/${route.page}`
  const name = route.page === 'parent' ? 'child' : route.page
  return `#/${name}/${route.childId}`
}

/** Follows the address bar. */
export function watchRoute(): ReadonlySignal<Route> {
  const route = signal(routeOf(location.hash))
  addEventListener('hashchange', () => (route.value = routeOf(location.hash)))
  return route
}

/** Goes to a page. */
export function go(route: Route): void {
  location.hash = hashOf(route)
}
