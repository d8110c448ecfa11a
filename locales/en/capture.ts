/** Keeping what a person said, from the page beside the panel. */
export const capture = {
  open: 'Keep a quote',
  wordsHint: 'Paste or type them as they were said.',
  where: 'Where it was said',
  seems: 'This seems to speak of the following. Press what is right; the rest counts less.',
  rejects: (framing: string) => `dismisses: ${framing}`,
  saved: (name: string) => `Kept in the dossier of ${name}.`,
  another: 'Keep another',
};
