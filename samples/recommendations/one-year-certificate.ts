import { CO_SIGNATORIES, recommendationOf } from './record';

/** Urgent medical aid: one certificate, one year, the same criteria everywhere. */
export const ONE_YEAR_CERTIFICATE = recommendationOf({
  number: 7,
  issue: 'healthAccess',
  title: {
    fr: 'Une attestation d’aide médicale urgente valable un an, partout aux mêmes critères',
    nl: 'Een attest dringende medische hulp dat een jaar geldt, overal volgens dezelfde criteria',
    en: 'An urgent medical aid certificate valid for one year, on the same criteria everywhere',
  },
  text: {
    fr: 'La durée de l’attestation va d’un jour à douze mois selon le CPAS. Nous recommandons une durée d’un an, une enquête sociale unique, un formulaire commun et un accès direct au médecin traitant pendant l’année.',
    nl: 'De geldigheid van het attest gaat van één dag tot twaalf maanden naargelang het OCMW. Wij bevelen één jaar aan, één sociaal onderzoek, één formulier en gedurende dat jaar rechtstreekse toegang tot de huisarts.',
    en: 'The certificate lasts from one day to twelve months depending on the welfare centre. We recommend one year, a single social inquiry, one common form, and direct access to the family doctor throughout the year.',
  },
  asks: {
    ideal: {
      fr: 'Une carte de santé d’un an ouvrant l’accès au tiers payant',
      nl: 'Een gezondheidskaart van een jaar met toegang tot de derdebetaler',
      en: 'A one-year health card giving access to third-party payment',
    },
    reformist: {
      fr: 'Une circulaire : un an, une enquête, un formulaire',
      nl: 'Een omzendbrief: één jaar, één onderzoek, één formulier',
      en: 'A circular: one year, one inquiry, one form',
    },
  },
  arguments: {
    public_health: {
      fr: 'Une maladie prise tard se soigne plus longtemps et se transmet davantage. L’accès précoce, c’est de la prévention.',
      nl: 'Een ziekte die laat wordt behandeld, duurt langer en verspreidt zich meer. Vroege toegang is preventie.',
      en: 'An illness treated late takes longer to treat and spreads more. Early access is prevention.',
    },
    evidence: {
      fr: 'Dans les quatre hôpitaux comparés, une prise en charge tardive coûte 3,1 fois plus (412 séjours).',
      nl: 'In de vier vergeleken ziekenhuizen kost late zorg 3,1 keer meer (412 opnames).',
      en: 'In the four hospitals compared, late care costs 3.1 times more (412 stays).',
    },
    governance: {
      fr: 'Trente-huit CPAS, trente-huit procédures. Une seule ferait gagner du temps aux médecins, aux CPAS et à la caisse fédérale.',
      nl: 'Achtendertig OCMW’s, achtendertig procedures. Eén procedure wint tijd voor artsen, OCMW’s en de federale kas.',
      en: 'Thirty-eight centres, thirty-eight procedures. A single one saves time for doctors, centres and the federal budget.',
    },
    local: {
      fr: 'Le CPAS avance, attend et discute la facture. Une règle commune protège d’abord la commune qui joue le jeu.',
      nl: 'Het OCMW schiet voor, wacht en betwist de factuur. Een gemeenschappelijke regel beschermt eerst de gemeente die het spel eerlijk speelt.',
      en: 'The welfare centre pays up front, waits and disputes the bill. A common rule first protects the municipality that plays fair.',
    },
    rights: {
      fr: 'La loi ouvre les soins préventifs à chacun ; ce qui reste à écrire, c’est la durée, pas le droit.',
      nl: 'De wet opent preventieve zorg voor iedereen; nog te schrijven blijft de duur, niet het recht.',
      en: 'The law opens preventive care to everyone; what remains to be written is the length, not the right.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'Cela attirera des gens qui viennent se faire soigner.',
        nl: 'Dat trekt mensen aan die zich komen laten verzorgen.',
        en: 'It will draw people who come for treatment.',
      },
      answer: {
        fr: 'L’attestation suppose d’habiter la commune et d’être sans ressources. Rien dans les chiffres exemple n’indique un afflux ; rien ne l’exclut non plus, et c’est pourquoi nous demandons des données par province.',
        nl: 'Het attest veronderstelt dat men in de gemeente woont en geen middelen heeft. Niets in de voorbeeldcijfers wijst op een toeloop; niets sluit die uit, en daarom vragen wij gegevens per provincie.',
        en: 'The certificate requires living in the municipality and being without means. Nothing in the example figures points to an influx; nothing rules it out, which is why we ask for data by province.',
      },
    },
    {
      objection: { fr: 'Trop cher.', nl: 'Te duur.', en: 'Too expensive.' },
      answer: {
        fr: 'L’essentiel du coût est déjà payé, plus tard et plus cher, par l’hôpital. La comparaison porte sur quatre hôpitaux urbains : elle est à élargir.',
        nl: 'Het grootste deel van de kost wordt al betaald, later en duurder, door het ziekenhuis. De vergelijking betreft vier stadsziekenhuizen: ze moet breder.',
        en: 'Most of the cost is already paid, later and at a higher price, by hospitals. The comparison covers four city hospitals and should be widened.',
      },
    },
  ],
  evidence: ['lateCare', 'unequalOffices', 'doctorSurvey', 'healthLaw'],
  coSignatories: CO_SIGNATORIES,
  levels: ['federal', 'local'],
  remits: ['health', 'social_affairs', 'local_government'],
  nature: 'practice',
  uptake: [
    { date: '2026-03-16', kind: 'partly', source: 'Circulaire d’une province (exemple) : six mois au lieu d’un an' },
  ],
  adoptedOn: '2025-11-24',
});
