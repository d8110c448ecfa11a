/** Words used on every surface. */
export const common = {
  productName: 'Antichambre',
  save: 'Save',
  cancel: 'Cancel',
  loading: 'Opening…',
  somethingBroke: 'Something went wrong here. Your saved work is untouched.',
  tryAgain: 'Try again',
};
