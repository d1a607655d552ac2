/** Finding an activity among many: by what is typed, by skill, kept together by family. */
import type { AnyActivity } from '../../core/activity'
import { domainSchema, type Domain, type Skill } from '../../core/skill'

/** What a therapist looks for. */
export interface Search {
  /** Words in any order; each has to be found somewhere in what is said of the activity. */
  readonly words: string
  readonly skill: Skill | 'all'
}

/** Activities of one family. */
export interface Family {
  readonly domain: Domain
  readonly activities: readonly AnyActivity[]
}

/** What was looked for, family by family; families of which nothing is left are left out. */
export function found(activities: readonly AnyActivity[], { words, skill }: Search): Family[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const fitting = activities.filter(
    (activity) =>
      (skill === 'all' || activity.skills.includes(skill)) &&
      wanted.every((word) => saidOf(activity).includes(word)),
  )
  return domainSchema.options
    .map((domain) => ({ domain, activities: fitting.filter((activity) => activity.domain === domain) }))
    .filter((family) => family.activities.length > 0)
}

/** Every word a therapist may know it by, in lower case. */
function saidOf({ strings, domain, skills }: AnyActivity): string {
  const { title, purpose, therapistNote, partnerTask } = strings
  const parts = [
    title,
    domain,
    ...skills,
    purpose,
    therapistNote,
    partnerTask.title,
    ...partnerTask.materials,
  ]
  return parts.join(' ').toLowerCase()
}
