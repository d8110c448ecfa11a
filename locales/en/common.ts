/** Words used on every surface. */
export const common = {
  productName: 'Antichambre',
  save: 'Save',
  cancel: 'Cancel',
  loading: 'Opening…',
  somethingBroke: 'Something went wrong here. Your saved work is untouched.',
  tryAgain: 'Try again',
  copied: 'Copied to the clipboard.',
  copyFailed: 'The browser did not let us copy. Select the text and copy it yourself.',
};
