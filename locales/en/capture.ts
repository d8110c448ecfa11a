/** Keeping what a person said, from the page beside the panel. */
export const capture = {
  title: 'Keep what was said',
  open: 'Keep a quote',
  words: 'Their exact words',
  wordsHint: 'Paste or type them as they were said.',
  who: 'Who said it',
  said: 'Said on',
  where: 'Where',
  outlet: 'Outlet or meeting',
  source: 'Kind of source',
  side: 'Towards what we ask',
  issue: 'Issue',
  saved: (name: string) => `Kept in the dossier of ${name}.`,
  another: 'Keep another',
};
