/** What storage may answer, one sentence per code. */
export const storage = {
  notSaved: {
    conflict: 'Someone changed this meanwhile, in another window. Nothing was overwritten: compare, then save again.',
    missing: 'This has been deleted for good in the meantime, so it could not be saved.',
    erased: (day: string) => `Not saved: somebody this is about was erased on ${day}.`,
    invalid: (place: string) => `Not saved: something is not as it should be in “${place}”.`,
    storage_full: 'Not saved: the disk may be full. What you typed is still here; make room, then save again.',
  },
  erasedNote:
    'Nothing of it was written, and no draft is kept. Your words are still on the screen: copy them if you need them.',
  copyTyped: 'Copy my words',
  notOpened: {
    newer_data:
      'Your workspace was saved by a newer version of Antichambre. Update the extension; nothing has been changed.',
    unavailable:
      'The browser does not give access to the workspace. Restart it; a full disk or “never remember history” can also be the cause.',
  },
  damaged: {
    unreadable: 'Cannot be opened with the key of this device.',
    invalid: (place: string) => `Opened, but “${place}” is not as it should be.`,
  },
};
