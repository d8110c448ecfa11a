const KEY = 'look';

/**
 * How the interface looked last on this device, as it was written; `null` when it never did. Answers at once, unlike the database:
 * so its words and colours are on their way while the database opens.
 */
export function recallLook(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // a browser that keeps nothing for pages; the settings decide a moment later
  }
}

/** Writes down how the interface looks now. */
export function rememberLook(look: string): void {
  try {
    localStorage.setItem(KEY, look);
  } catch {
    // Only an early hint is lost.
  }
}
