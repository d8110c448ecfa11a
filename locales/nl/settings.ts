import type { Catalogue } from '../catalogue';

/** De keuzes van wie de extensie gebruikt en van haar organisatie. */
export const settings: Catalogue['settings'] = {
  title: 'Instellingen',
  note: 'Elke keuze wordt meteen bewaard.',
  saved: 'Bewaard.',
  screen: 'Taal en uitzicht',
  language: 'Taal van Antichambre',
  theme: 'Uitzicht',
  themes: { system: 'zoals de computer', light: 'licht', dark: 'donker' },
  who: 'Wie u bent',
  organisation: 'Organisatie',
  officer: 'Uw naam',
  officerHint: 'Staat bij uw notities en uw opvolging.',
  advice: 'Advies',
  defaultFraming: 'Rode draad van de organisatie',
  defaultFramingHint: 'De invalshoek die uw organisatie altijd ergens in het gesprek bewaart.',
  noDefaultFraming: 'Geen',
  legislatureStart: 'Begin van de huidige legislatuur',
  legislatureStartHint: 'Wat vóór die dag gezegd werd, telt voor de helft.',
  security: 'De invalshoek “Orde” aanbieden',
  securityHint:
    'Uit: hij wordt nooit voorgesteld. Over orde spreken kan een deur openen en kan ook het beeld voeden dat mensen die migreren een bedreiging zijn: spreek het eerst af in uw organisatie.',
  pages: 'In webpagina’s',
  marks: 'Bekende namen in pagina’s onderstrepen',
  marksHint: 'Helpt om een naam terug te vinden in een lang verslag. Uit zolang u het niet aanzet.',
  marksWarning:
    'Een pagina kan merken dat er namen in onderstreept zijn, en dus dat u deze extensie gebruikt. Uw notities kan ze niet lezen.',
};
