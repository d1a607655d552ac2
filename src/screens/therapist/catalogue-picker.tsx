/** The catalogue, filtered by skill. */
import { useState } from 'preact/hooks'
import { catalogue, thumbnailOf } from '../../activities/catalogue'
import type { AnyActivity } from '../../core/activity'
import type { Skill } from '../../core/skill'

/** The card; picking adds an activity to the program. */
export function CataloguePicker({ onPick }: { readonly onPick: (activity: AnyActivity) => void }) {
  const [skill, setSkill] = useState<Skill | 'all'>('all')
  const all = [...catalogue.values()]
  const skills = [...new Set(all.flatMap((activity) => activity.skills))].sort((a, b) => a.localeCompare(b))
  const shown = all.filter((activity) => skill === 'all' || activity.skills.includes(skill))
  return (
    <section class="card">
      <h2>Catalogue</h2>
      <label class="field narrow">
        <span>Skill</span>
        <select
          value={skill}
          onChange={(event) => setSkill(skills.find((one) => one === event.currentTarget.value) ?? 'all')}
        >
          <option value="all">All skills</option>
          {skills.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <ul class="catalogue">
        {shown.map((activity) => (
          <li key={activity.id} class="tile">
            <img src={thumbnailOf(activity.id)} width={96} height={96} alt="" />
            <div>
              <h3>{activity.strings.title}</h3>
              <p class="quiet">
                {activity.domain} · {activity.skills.join(', ')}
              </p>
              <details>
                <summary>Why, and how to grade it</summary>
                <p>{activity.strings.therapistNote}</p>
              </details>
              <button type="button" onClick={() => onPick(activity)}>
                Add <span class="visually-hidden">{activity.strings.title}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
