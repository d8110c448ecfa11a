import { CO_SIGNATORIES, recommendationOf } from './record';

/** Ban on the detention of children, in law. */
export const CHILD_BAN = recommendationOf({
  number: 1,
  issue: 'childDetention',
  title: {
    fr: 'Interdire dans la loi la détention d’enfants pour motif migratoire',
    nl: 'Een wettelijk verbod op het opsluiten van kinderen om migratieredenen',
    en: 'A ban in law on detaining children for migration reasons',
  },
  text: {
    fr: 'L’article 74/x (exemple) de la loi sur les étrangers permet encore de détenir des familles avec enfants. Nous recommandons de le remplacer par une interdiction claire, sans exception de durée ni de lieu, pour tout enfant seul ou en famille, et de donner une base légale à l’accompagnement en logement ouvert.',
    nl: 'Artikel 74/x (voorbeeld) van de vreemdelingenwet laat nog altijd toe om gezinnen met kinderen op te sluiten. Wij bevelen aan het te vervangen door een duidelijk verbod, zonder uitzondering van duur of plaats, voor elk kind alleen of in een gezin, en begeleiding in open woningen een wettelijke basis te geven.',
    en: 'Article 74/x (example) of the Immigration Act still allows families with children to be detained. We recommend replacing it with a plain ban, with no exception of length or place, for every child alone or in a family, and giving open-housing support a basis in law.',
  },
  asks: {
    ideal: {
      fr: 'Voter la proposition 56-9971 sans exception',
      nl: 'Wetsvoorstel 56-9971 goedkeuren, zonder uitzonderingen',
      en: 'Pass bill 56-9971 without exceptions',
    },
    reformist: {
      fr: 'Abroger l’arrêté royal qui organise les unités familiales',
      nl: 'Het koninklijk besluit over de gezinsunits opheffen',
      en: 'Repeal the royal decree on family units',
    },
  },
  arguments: {
    child: {
      fr: 'Après deux semaines d’enfermement, la plupart des enfants suivis dormaient encore mal six mois plus tard. L’intérêt de l’enfant se protège avant, pas après.',
      nl: 'Na twee weken opsluiting sliepen de meeste gevolgde kinderen zes maanden later nog slecht. Het belang van het kind wordt vooraf beschermd, niet achteraf.',
      en: 'After two weeks of detention most of the children followed were still sleeping badly six months on. A child’s interest is protected before, not after.',
    },
    rights: {
      fr: 'La note de politique générale place les conventions internationales au centre. L’article 37 de la Convention relative aux droits de l’enfant en fait partie.',
      nl: 'De beleidsnota stelt de internationale verdragen centraal. Artikel 37 van het Kinderrechtenverdrag hoort daarbij.',
      en: 'The policy note puts international conventions at the centre. Article 37 of the Convention on the Rights of the Child is one of them.',
    },
    rule_of_law: {
      fr: 'Une pratique que seule la bonne volonté tient n’offre de sécurité juridique à personne, ni aux familles ni à l’administration. La loi, si.',
      nl: 'Een praktijk die enkel op goede wil steunt, geeft niemand rechtszekerheid: gezinnen niet en de administratie evenmin. Een wet wel.',
      en: 'A practice held up by goodwill alone gives no one legal certainty, families or administration. A law does.',
    },
    evidence: {
      fr: 'Sur 164 familles accompagnées en logement ouvert, 118 sont restées en contact jusqu’à la décision : l’enfermement n’est pas nécessaire pour garder le lien.',
      nl: 'Van de 164 gezinnen in open woningen bleven er 118 in contact tot de beslissing: opsluiten is niet nodig om contact te houden.',
      en: 'Of 164 families in open housing, 118 stayed in touch until the decision: detention is not needed to keep contact.',
    },
    reputation: {
      fr: 'La Belgique a été interrogée sur ce point par les Nations Unies ; une phrase dans la loi permettrait de répondre « réglé » au prochain examen.',
      nl: 'België werd hierover bevraagd door de Verenigde Naties; één zin in de wet volstaat om bij het volgende onderzoek “geregeld” te antwoorden.',
      en: 'The United Nations has questioned Belgium on this; one sentence in law would let it answer “settled” at the next review.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'On ne le fait plus, pourquoi légiférer ?',
        nl: 'Het gebeurt niet meer, waarom dan een wet?',
        en: 'It no longer happens, so why legislate?',
      },
      answer: {
        fr: 'Parce que le texte actuel le permet : il suffit d’une décision pour rouvrir les unités. Ce qui ne coûte plus rien à promettre ne coûte rien à écrire.',
        nl: 'Omdat de huidige tekst het toelaat: één beslissing volstaat om de units te heropenen. Wat niets meer kost om te beloven, kost niets om op te schrijven.',
        en: 'Because the text in force allows it: one decision reopens the units. What costs nothing to promise costs nothing to write down.',
      },
    },
    {
      objection: {
        fr: 'Sans détention, les familles disparaissent.',
        nl: 'Zonder detentie verdwijnen de gezinnen.',
        en: 'Without detention, families disappear.',
      },
      answer: {
        fr: 'Dans l’exemple chiffré, 72 % restent en contact. Le chiffre ne dit rien des retours : nous proposons justement de les suivre et de les publier.',
        nl: 'In het becijferde voorbeeld blijft 72 % in contact. Dat cijfer zegt niets over terugkeer: wij stellen net voor die op te volgen en bekend te maken.',
        en: 'In the worked example 72% stay in touch. The figure says nothing about returns: we propose precisely to follow and publish them.',
      },
    },
  ],
  evidence: ['childHarm', 'childLaw', 'childRuling', 'childFigures'],
  coSignatories: CO_SIGNATORIES,
  levels: ['federal'],
  remits: ['asylum_migration', 'home_affairs', 'justice', 'family_youth'],
  nature: 'law',
  uptake: [{ date: '2026-01-26', kind: 'mentioned', source: 'Note de politique générale (exemple), sans échéance' }],
  adoptedOn: '2025-10-06',
  reviewedOn: '2026-09-14',
});
