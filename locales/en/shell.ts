import { plural } from '../plural';

/** Words of the browser around the extension: toolbar badge, first frame. */
export const shell = {
  /** Tooltip of the toolbar button. */
  badge: (people: number) =>
    people === 0
      ? 'Antichambre: nobody known on this page'
      : `Antichambre: ${people} ${plural('en', people, { one: 'known person', other: 'known people' })} on this page`,
  /** The same, with how many quotes are kept from the page. */
  savedHere: (badge: string, count: number) => (count === 0 ? badge : `${badge}; already saved: ${count}`),
};
