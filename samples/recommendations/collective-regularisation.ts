import { CO_SIGNATORIES, recommendationOf } from './record';

/** Kept on record and not raised while the window is narrow. */
export const COLLECTIVE_REGULARISATION = recommendationOf({
  number: 6,
  issue: 'regularisation',
  title: {
    fr: 'Une régularisation collective et unique',
    nl: 'Een eenmalige collectieve regularisatie',
    en: 'A one-off collective regularisation',
  },
  text: {
    fr: 'Notre horizon reste une régularisation collective. Elle n’est pas portée pendant cette législature : la mettre sur la table ferme la discussion sur les critères.',
    nl: 'Ons perspectief blijft een collectieve regularisatie. Ze wordt deze legislatuur niet naar voren gebracht: ze op tafel leggen sluit het gesprek over criteria.',
    en: 'Our horizon remains a collective regularisation. It is not put forward in this term: putting it on the table closes the discussion on criteria.',
  },
  arguments: {
    rights: {
      fr: 'Une personne qui vit et travaille ici depuis dix ans a des droits, avec ou sans titre.',
      nl: 'Wie hier al tien jaar leeft en werkt, heeft rechten, met of zonder titel.',
      en: 'A person who has lived and worked here for ten years has rights, permit or no permit.',
    },
    labour_economy: {
      fr: 'Un emploi déclaré vaut mieux pour tous qu’un emploi caché.',
      nl: 'Aangegeven werk is voor iedereen beter dan verborgen werk.',
      en: 'Declared work is better for everyone than hidden work.',
    },
    humanity: {
      fr: 'Derrière chaque dossier, une vie attend une décision.',
      nl: 'Achter elk dossier wacht een leven op een beslissing.',
      en: 'Behind every file, a life is waiting for a decision.',
    },
  },
  objections: [
    {
      objection: {
        fr: 'L’accord de gouvernement l’exclut.',
        nl: 'Het regeerakkoord sluit het uit.',
        en: 'The coalition agreement rules it out.',
      },
      answer: {
        fr: 'C’est exact, et c’est pourquoi nous demandons d’abord des critères.',
        nl: 'Dat klopt, en daarom vragen wij eerst criteria.',
        en: 'True, and that is why we first ask for criteria.',
      },
    },
  ],
  evidence: ['labourStudy'],
  coSignatories: CO_SIGNATORIES.slice(0, 2),
  levels: ['federal'],
  remits: ['asylum_migration', 'home_affairs'],
  languageStatus: { fr: 'checked', nl: 'draft', en: 'draft' },
  doNotRaise: true,
  nature: 'law',
  adoptedOn: '2024-05-27',
});
