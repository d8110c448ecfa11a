import type { PrivacyWords } from '../catalogue';

/** De kennisgeving die bij de extensie hoort (AVG, artikel 14); elke organisatie maakt er haar eigen tekst van. */
export const noticeTemplate: PrivacyWords['template'] = {
  purposes:
    'ons beleidswerk rond migratie en grondrechten voorbereiden en opvolgen: weten wie waarvoor bevoegd is, wat er publiek over onze thema’s is gezegd, en wat er met ons is besproken en afgesproken',
  rights:
    'U kunt een kopie vragen van wat wij over u bijhouden, het laten verbeteren of wissen, het gebruik ervan laten beperken en er op elk moment bezwaar tegen maken. Schrijf naar: {contact}. U kunt ook een klacht indienen bij de toezichthouder; in België is dat de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.',
  text: `T.a.v. {persoon}

Geachte mevrouw, geachte heer,

{organisatie} houdt een dossier over u bij in het kader van uw openbare functie. Omdat die gegevens niet alleen van uzelf komen, vraagt de Algemene Verordening Gegevensbescherming (artikel 14) dat wij u daarover informeren.

Wie wij zijn: {organisatie}. Contact voor alles wat uw gegevens betreft: {contact}.

Waarom: {doeleinden}.

Op welke grond: ons gerechtvaardigd belang om aan het publieke debat deel te nemen (artikel 6, lid 1, punt f); voor politieke opvattingen alleen wat u zelf openbaar hebt gemaakt (artikel 9, lid 2, punt e).

Welke gegevens: uw naam, uw openbare mandaten en uw officiële contactgegevens; uw publieke uitspraken, stemmingen en standpunten over onze thema’s, met bron en datum; onze eigen notities over gesprekken, telefoontjes en brieven met u en over wat daarbij is beloofd. Geen gegevens over gezondheid, geloof, familie of afkomst. U krijgt geen score en geen enkele beslissing berust alleen op geautomatiseerde verwerking.

Waar ze vandaan komen: van officiële sites en lijsten, uit de pers, uit uw eigen publicaties en uit onze contacten.

Wie ze ziet: de medewerkers van {organisatie} die deze thema’s volgen. Het dossier staat op hun eigen computers; het wordt niet doorgegeven en verlaat de Europese Unie niet.

Hoelang: wij nemen de dossiers minstens één keer per legislatuur door en wissen wat niet meer nodig is.

Uw rechten: {rechten}

Met vriendelijke groet,
{organisatie}`,
};
