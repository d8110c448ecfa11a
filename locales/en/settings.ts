/** The choices of the officer and of her organisation. */
export const settings = {
  title: 'Settings',
  note: 'Each choice is saved as soon as you make it.',
  saved: 'Saved.',
  screen: 'Language and look',
  language: 'Language of Antichambre',
  theme: 'Look',
  themes: { system: 'as the computer', light: 'light', dark: 'dark' },
  who: 'Who you are',
  organisation: 'Organisation',
  officer: 'Your name',
  officerHint: 'Signs your notes and follow-ups.',
  advice: 'Advice',
  defaultFraming: 'Thread of the organisation',
  defaultFramingHint: 'The framing your organisation always keeps somewhere in the conversation.',
  noDefaultFraming: 'None',
  legislatureStart: 'Start of the current legislature',
  legislatureStartHint: 'Words said before this day count half.',
  security: 'Offer the framing “Order”',
  securityHint:
    'Off, it is never suggested. Speaking of order can win a hearing and can also strengthen the story that people who migrate are a threat: agree on it in your organisation first.',
  pages: 'In web pages',
  marks: 'Underline known names in pages',
  marksHint: 'Helps to find a name in a long report. Off unless you turn it on.',
  marksWarning:
    'A page can notice that names are underlined in it, and so that you use this extension. It cannot read your notes.',
};
