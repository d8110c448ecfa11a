/** Whether what had the focus is gone from the page, so that the keyboard would begin at its top again. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
