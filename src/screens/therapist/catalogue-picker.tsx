/** The catalogue: searched by word and skill, kept together by family. */
import { useState } from 'preact/hooks'
import { catalogue, thumbnailOf } from '../../activities/catalogue'
import type { AnyActivity } from '../../core/activity'
import { found, type Search } from './catalogue-search'

const all = [...catalogue.values()]
const skills = [...new Set(all.flatMap((activity) => activity.skills))].sort((a, b) => a.localeCompare(b))

interface PickerProps {
  /** Ids of the activities the program has. */
  readonly given: ReadonlySet<string>
  onPick(activity: AnyActivity): void
}

/** The card; picking adds an activity to the program. */
export function CataloguePicker({ given, onPick }: PickerProps) {
  const [search, setSearch] = useState<Search>({ words: '', skill: 'all' })
  const families = found(all, search)
  const count = families.reduce((sum, { activities }) => sum + activities.length, 0)
  return (
    <section class="card">
      <h2>Catalogue</h2>
      <SearchFields search={search} onChange={setSearch} />
      <p class="quiet" role="status">
        {count === 0
          ? 'Nothing fits. Try fewer words, or all skills.'
          : `${count} of ${all.length} activities`}
      </p>
      {families.map(({ domain, activities }) => (
        <section key={domain} class="stack">
          <h3 class="domain">{domain}</h3>
          <ul class="catalogue">
            {activities.map((activity) => (
              <Tile key={activity.id} activity={activity} isGiven={given.has(activity.id)} onPick={onPick} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function SearchFields({
  search,
  onChange,
}: {
  readonly search: Search
  readonly onChange: (search: Search) => void
}) {
  return (
    <div class="row wrap">
      <label class="field grow">
        <span>Find</span>
        <input
          type="search"
          placeholder="buttons, memory, two hands"
          value={search.words}
          onInput={(event) => onChange({ ...search, words: event.currentTarget.value })}
        />
      </label>
      <label class="field narrow">
        <span>Skill</span>
        <select
          value={search.skill}
          onChange={(event) =>
            onChange({ ...search, skill: skills.find((one) => one === event.currentTarget.value) ?? 'all' })
          }
        >
          <option value="all">All skills</option>
          {skills.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

interface TileProps {
  readonly activity: AnyActivity
  readonly isGiven: boolean
  onPick(activity: AnyActivity): void
}

function Tile({ activity, isGiven, onPick }: TileProps) {
  const { title, purpose, therapistNote } = activity.strings
  return (
    <li class="tile">
      <img src={thumbnailOf(activity.id)} width={96} height={96} alt="" />
      <div>
        <h4>{title}</h4>
        <p>{purpose}</p>
        <p class="quiet">{activity.skills.join(', ')}</p>
        <details>
          <summary>Why, and how to grade it</summary>
          <p>{therapistNote}</p>
        </details>
        <div class="row wrap">
          <button type="button" onClick={() => onPick(activity)}>
            {isGiven ? 'Add again' : 'Add'} <span class="visually-hidden">{title}</span>
          </button>
          {isGiven && <span class="quiet">In the program</span>}
        </div>
      </div>
    </li>
  )
}
