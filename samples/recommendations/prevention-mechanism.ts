import { CO_SIGNATORIES, recommendationOf } from './record';

/** A national preventive mechanism and a status for NGO visitors. */
export const PREVENTION_MECHANISM = recommendationOf({
  number: 10,
  issue: 'closedCentres',
  title: {
    fr: 'Un mécanisme national de prévention et un statut pour les visiteurs d’ONG',
    nl: 'Een nationaal preventiemechanisme en een statuut voor ngo-bezoekers',
    en: 'A national preventive mechanism and a status for NGO visitors',
  },
  text: {
    fr: 'Nous recommandons de désigner un mécanisme de prévention compétent pour les centres de détention administrative, avec un accès sans préavis et un rapport public, et de donner aux visiteuses et visiteurs d’ONG un statut dans la loi, avec un recours contre les refus.',
    nl: 'Wij bevelen aan een preventiemechanisme aan te duiden dat bevoegd is voor de gesloten centra, met toegang zonder aankondiging en een openbaar verslag, en ngo-bezoekers een wettelijk statuut te geven, met beroep tegen weigeringen.',
    en: 'We recommend designating a preventive mechanism competent for the detention centres, with unannounced access and a public report, and giving NGO visitors a status in law, with a remedy against refusals.',
  },
  asks: {
    reformist: {
      fr: 'Désigner le mécanisme et inscrire le statut des visiteurs dans la loi',
      nl: 'Het mechanisme aanduiden en het statuut van bezoekers in de wet opnemen',
      en: 'Designate the mechanism and put the visitors’ status into law',
    },
    minimal: {
      fr: 'Motiver par écrit tout refus de visite, dans les 48 heures',
      nl: 'Elke geweigerde bezoekaanvraag binnen 48 uur schriftelijk motiveren',
      en: 'Give written reasons for any refused visit within 48 hours',
    },
  },
  arguments: {
    rule_of_law: {
      fr: 'L’ordonnance exemple oblige déjà un centre à motiver. Une règle générale éviterait d’aller devant le juge centre par centre.',
      nl: 'De voorbeeldbeschikking verplicht al één centrum te motiveren. Een algemene regel vermijdt de gang naar de rechter per centrum.',
      en: 'The example order already obliges one centre to give reasons. A general rule would avoid going to court centre by centre.',
    },
    reputation: {
      fr: 'La Belgique a signé le protocole ; un mécanisme compétent pour tous les lieux de privation de liberté clôt une question posée à chaque examen.',
      nl: 'België ondertekende het protocol; een mechanisme voor alle plaatsen van vrijheidsberoving sluit een vraag af die bij elk onderzoek terugkeert.',
      en: 'Belgium signed the protocol; a mechanism covering every place of detention closes a question raised at every review.',
    },
    rights: {
      fr: 'Une plainte ne vaut que si quelqu’un d’indépendant la lit. C’est la garantie qui donne un sens aux autres droits.',
      nl: 'Een klacht is maar wat waard als iemand onafhankelijk ze leest. Die garantie geeft de andere rechten betekenis.',
      en: 'A complaint is worth something only if someone independent reads it. That guarantee gives the other rights meaning.',
    },
    public_health: {
      fr: '640 mesures d’isolement en un an et aucun regard médical extérieur : le contrôle est aussi une question de soins.',
      nl: '640 afzonderingen in een jaar en geen medische blik van buitenaf: toezicht is ook een kwestie van zorg.',
      en: '640 isolation measures in one year and no outside medical eye: oversight is also a matter of care.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'Il existe déjà une commission des plaintes.',
        nl: 'Er is al een klachtencommissie.',
        en: 'There is already a complaints commission.',
      },
      answer: {
        fr: 'Elle traite des plaintes individuelles, après coup. Un mécanisme de prévention visite avant, et publie.',
        nl: 'Die behandelt individuele klachten, achteraf. Een preventiemechanisme bezoekt vooraf en publiceert.',
        en: 'It handles individual complaints after the fact. A preventive mechanism visits before, and publishes.',
      },
    },
  ],
  evidence: ['centreRuling', 'isolation', 'releaseFigures', 'visitReports', 'shortTestimony'],
  coSignatories: CO_SIGNATORIES.slice(0, 6),
  levels: ['federal', 'international'],
  remits: ['asylum_migration', 'home_affairs', 'justice', 'human_rights'],
  languageStatus: { fr: 'checked', nl: 'draft', en: 'checked' },
  nature: 'law',
  adoptedOn: '2025-11-24',
});
