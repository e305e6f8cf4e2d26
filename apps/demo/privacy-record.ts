// What `assent docs` wrote of this shop (privacy/processing-record.json), as its privacy page needs it.
import { consent } from './consent'
import record from './privacy/processing-record.json'

const { activities } = record

/** Each recipient once, with all of its purposes. */
export const recipients = [
  ...new Map(activities.map((activity) => [activity.creationName, activity])).values(),
]

const purposesOf = (name: string) =>
  activities.filter(({ creationName }) => creationName === name).map(({ purpose }) => purpose)

/** The declaration with every destination that was reviewed, those that the workspace maps among them. */
export const reviewed = {
  ...consent,
  destinations: Object.fromEntries(
    recipients.map(({ creationName }) => {
      const purposes = purposesOf(creationName)
      const needed = consent.categories.filter(({ label }) => purposes.includes(label))
      return [creationName, needed.map(({ id }) => id)]
    }),
  ),
}

export { record }
