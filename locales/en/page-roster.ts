import { plural } from '../plural';

/** The people whom a list or member page offers to add or update. */
export const pageRoster = {
  offer: 'People of this page',
  list: (count: number) =>
    plural('en', count, { one: 'This page lists one person.', other: `This page lists ${count} people.` }),
  addOrUpdate: (count: number) =>
    plural('en', count, { one: 'Add or update this person', other: `Add or update these ${count} people` }),
  counts: (added: number, changed: number, gone: number, unclear: number) =>
    [
      added === 0 ? '' : `${added} new`,
      changed === 0 ? '' : `${changed} changed`,
      gone === 0 ? '' : `${gone} no longer listed`,
      unclear === 0 ? '' : `${unclear} unclear`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  addOne: 'Add this person',
  updateOne: 'Update from this page',
  asListed: (count: number) =>
    plural('en', count, {
      one: 'This person is in your workspace as this page shows them.',
      other: `All ${count} people of this page are in your workspace as it shows them.`,
    }),
  comparing: 'Comparing this page with your workspace…',
  title: 'From this page',
  onlyHere: 'The page is read on this device, as it stands beside you; nothing is asked of the network.',
  choose: 'Untick whoever you do not want to add or change.',
  nothingToDo: 'Everyone on this page is already in your workspace.',
  seePeople: 'See the people',
  done: 'Back to the page',
};
