import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../domain/advice/advise-on';
import { briefToMarkdown } from '../../../domain/brief/brief-to-markdown';
import { buildBrief } from '../../../domain/brief/build-brief';
import { findSlips } from '../../../domain/brief/check-vocabulary';
import { HOUSE_VOCABULARY } from '../../../domain/brief/house-vocabulary';
import type { BriefAudience } from '../../../domain/brief/brief-model';
import { FRAMINGS } from '../../../domain/framing/framings';
import type { Issue, Recommendation } from '../../../domain/issue/schema';
import type { Dossier } from '../../../domain/person/dossier';
import { personIdSchema } from '../../../domain/person/schema';
import { DEFAULT_SETTINGS } from '../../../domain/settings/schema';
import type { InterfaceLanguage } from '../../../domain/shared/language';
import { CATALOGUES } from '../../../locales/catalogue';
import {
  inventDossier,
  inventId,
  inventIssue,
  inventMembership,
  inventOrganization,
  inventRecommendation,
  inventRecord,
  inventStatement,
} from '../../support/invented-records';
import { pick, seededRandom } from '../advice/random-input';

const today = '2026-11-20';
const personIds = [personIdSchema.parse(inventId())];
const settings = { ...DEFAULT_SETTINGS, organisation: 'Collectif Passerelle', officer: 'Nadia' };

function print(
  dossier: Dossier,
  issue: Issue,
  recommendations: readonly Recommendation[],
  { audience = 'internal', language = 'fr' }: { audience?: BriefAudience; language?: InterfaceLanguage } = {},
): string {
  const advice = adviseOn({ dossier, issue, settings, today });
  const evidence = [
    inventRecord('evidence', {
      issueIds: [issue.id],
      kind: 'statistic',
      title: { fr: 'Délais dans dix communes' },
      figure: { fr: '8 communes sur 10' },
      source: 'Observatoire des villes',
      date: '2026-03-01',
      doesNotProve: { fr: 'que les coûts baissent' },
      framings: ['public_health', 'evidence'],
    }),
  ];
  const model = buildBrief({
    dossier,
    issue,
    advice,
    recommendations,
    evidence,
    vocabulary: HOUSE_VOCABULARY[language],
    settings,
    language,
    audience,
    today,
  });
  // What it says is tested here; the unbreakable spaces of French are tested with the catalogues.
  return briefToMarkdown(model, CATALOGUES[language].brief).replaceAll(/[\u00a0\u202f]/gu, ' ');
}

const [chamberId, chamber] = inventOrganization('Chambre des représentants', 'chamber');
const issue = inventIssue();
const known = inventDossier({
  memberships: [
    inventMembership(chamberId, { role: 'députée', committees: ['Santé'], asOf: '2026-09-01', active: true }),
  ],
  organizations: new Map([[chamberId, chamber]]),
  stances: [
    inventRecord('stances', {
      personIds,
      issueIds: [issue.id],
      value: 0,
      date: '2026-10-01',
      source: 'Réunion du 1er',
    }),
  ],
  statements: [inventStatement({ issueIds: [issue.id], outlet: 'Le Quotidien de Valmont' })],
  interactions: [
    inventRecord('interactions', {
      personIds,
      issueIds: [issue.id],
      channel: 'meeting',
      direction: 'out',
      date: '2026-10-01',
      summary: 'Rencontre au parlement',
      answered: 'Elle y réfléchit',
      ourSide: [],
      tried: [{ framing: 'public_health', outcome: 'engaged' }],
    }),
  ],
  commitments: [
    inventRecord('commitments', {
      personIds,
      issueIds: [issue.id],
      text: 'Je poserai la question au ministre.',
      date: '2026-10-01',
      dueDate: '2026-11-01',
      isPublic: false,
      status: 'open',
      history: [],
    }),
  ],
});

describe('a brief', () => {
  it('holds on one page who, where they stand, one ask, arguments with sources, promises, words and contacts', () => {
    const text = print(known, issue, [inventRecommendation(issue.id)]);
    expect(text).toContain('# Claire Vandamme : Accès aux soins');
    expect(text).toContain('députée, Chambre des représentants (au 1er septembre 2026)');
    expect(text).toContain('Cette personne est indécise sur ce dossier (source : Réunion du 1er, 1er octobre 2026)');
    expect(text).toContain('**Une attestation unique d’un an**');
    expect(text).toContain('Cette personne est indécise sur ce dossier : nous partons de la demande réformiste.');
    expect(text).toContain(
      '« Je poserai la question au ministre. » (1er octobre 2026 · échéance dépassée : 1er novembre 2026 · dit en confidence · notre levier)',
    );
    expect(text).toContain('« La prévention protège toute la population. » (Le Quotidien de Valmont, 21 octobre 2026)');
    expect(text).toContain('Rencontre au parlement Réponse : Elle y réfléchit');
    expect(text).toContain('1. **Santé publique.** Des soins tardifs coûtent plus cher à tous.');
    expect(text).toContain('Délais dans dix communes : 8 communes sur 10 (Observatoire des villes, 1er mars 2026)');
    expect(text).toContain('Ne prouve pas : que les coûts baissent');
    expect(text).toContain('Objection : Cela attire.');
    expect(text.split('\n').length).toBeLessThan(75);
  });

  it('prints one level of the ask only', () => {
    const text = print(known, issue, []);
    expect(text).toContain('Une attestation d’un an');
    expect(text).not.toContain('Une couverture pour tous');
    expect(text).not.toContain('Publier les chiffres');
  });

  it('says that a translation is missing, and in which languages the text exists, and never prints another language', () => {
    const text = print(known, issue, [inventRecommendation(issue.id)], { language: 'nl' });
    expect(text).toContain('Nog niet vertaald naar het Nederlands; bestaat in het Frans');
    expect(text).not.toContain('Une attestation');
    expect(text).not.toContain('Late care');
  });

  it('is written in the language asked for, whatever the interface speaks', () => {
    expect(print(known, issue, [], { language: 'en' })).toContain('## Where they stand');
    expect(print(known, issue, [], { language: 'nl' })).toContain('## Standpunt');
  });

  it('holds up first what they declared in the framing suggested first, however old, and to them never what they said against us', () => {
    const on = { issueIds: [issue.id] };
    const declared = inventStatement({
      ...on,
      text: 'La prévention protège tout le monde.',
      date: '2026-03-01',
      frames: [{ framing: 'public_health', polarity: 'adopted', strength: 1 }],
    });
    const since = [4, 5, 6].map((month) =>
      inventStatement({ ...on, text: `Intervention du mois ${month}.`, date: `2026-0${month}-01`, frames: [] }),
    );
    const against = inventStatement({
      ...on,
      text: 'Cela attire.',
      date: '2026-10-01',
      issueStance: 'con',
      frames: [],
    });
    const dossier = { ...known, statements: [against, declared, ...since] };
    const lines = (audience: BriefAudience) =>
      print(dossier, issue, [], { audience })
        .split('\n')
        .filter((line) => line.startsWith('- « '))
        .map((line) => line.slice(4, line.indexOf(' »')));
    expect(lines('internal').slice(-3)).toEqual([declared.text, against.text, 'Intervention du mois 6.']);
    expect(lines('leave_behind').slice(-3)).toEqual([
      declared.text,
      'Intervention du mois 6.',
      'Intervention du mois 5.',
    ]);
  });

  it('holds, for us only and last, what was promised without an issue being noted; never what is about another issue', () => {
    const promise = (text: string, issueIds: Issue['id'][]) =>
      inventRecord('commitments', {
        personIds,
        issueIds,
        text,
        date: '2026-11-10',
        isPublic: true,
        status: 'open',
        history: [],
      });
    const dossier = {
      ...known,
      commitments: [
        ...known.commitments,
        promise('Je vous rappelle avant Noël.', []),
        promise('Je visiterai le centre.', [inventIssue().id]),
      ],
    };
    const text = print(dossier, issue, []);
    expect(text.indexOf('Je vous rappelle avant Noël.')).toBeGreaterThan(text.indexOf('Je poserai la question'));
    expect(text).not.toContain('Je visiterai le centre.');
    expect(print(dossier, issue, [], { audience: 'leave_behind' })).not.toContain('Je vous rappelle avant Noël.');
  });

  it('never lends an argument another source because its own was printed above: it is named again', () => {
    const recommendation = inventRecommendation(issue.id, {
      arguments: {
        public_health: { fr: 'Des soins tardifs coûtent plus cher à tous.' },
        evidence: { fr: 'Huit communes sur dix disent gagner du temps.' },
      },
    });
    const text = print(known, issue, [recommendation]);
    expect(text.match(/Observatoire des villes/gu)).toHaveLength(1);
    expect(text).toContain('Délais dans dix communes (voir l’argument 1)');
  });

  it('names, for us only, who of ours carries the argument before this person (METHOD.md A-49)', () => {
    const withSpeaker = inventIssue({
      speakers: [
        { name: 'Dr Inès Fauvel', speaksAs: 'maison médicale', framings: ['public_health'], languages: ['fr'] },
      ],
    });
    const recommendations = [inventRecommendation(withSpeaker.id)];
    expect(print(inventDossier(), withSpeaker, recommendations)).toContain(
      'Qui parle : Dr Inès Fauvel, maison médicale',
    );
    expect(print(inventDossier(), withSpeaker, recommendations, { audience: 'leave_behind' })).not.toContain('Fauvel');
  });

  it('says that not enough is known, rather than guess', () => {
    const text = print(inventDossier(), issue, []);
    expect(text).toContain('Pas assez d’éléments sur cette personne pour conseiller un angle.');
    expect(text).toContain('Sa position n’est pas enregistrée : aucun niveau de demande n’est proposé.');
    expect(text).not.toContain('Une attestation');
  });

  it('never prints what must not be raised', () => {
    const quiet = inventRecommendation(issue.id, {
      doNotRaise: true,
      asks: { reformist: { fr: 'Ne pas dire ceci' } },
      arguments: { public_health: { fr: 'Ni cela' } },
    });
    const text = print(known, issue, [quiet]);
    expect(text).not.toContain('Ne pas dire ceci');
    expect(text).not.toContain('Ni cela');
  });

  it('keeps what was typed from becoming mark-up', () => {
    const person = { ...known.person, name: '# <b>Claire</b> [x](http://bad.example)' };
    const text = print({ ...known, person }, issue, []);
    expect(text).toContain('# \\# \\<b\\>Claire\\</b\\> \\[x\\](http://bad.example)');
  });

  it('notices words that the house leaves out, not the right ones', () => {
    const draft = 'Les personnes migrantes, pas les migrants ni les illégaux.';
    expect(findSlips(draft, HOUSE_VOCABULARY.fr).map(({ start, end }) => draft.slice(start, end))).toEqual([
      'migrants',
      'illégaux',
    ]);
  });
});

/** A workspace in which everything private bears a word found nowhere else. */
function randomWorkspace(seed: number): {
  dossier: Dossier;
  issue: Issue;
  recommendations: Recommendation[];
  secrets: string[];
} {
  const random = seededRandom(seed);
  const chance = (share: number) => random() < share;
  const secrets: string[] = [];
  const secret = (kind: string) => {
    const word = `privé${kind}${seed}x${secrets.length}z`;
    secrets.push(word);
    return `${word} et la suite`;
  };
  const level = pick(random, ['ideal', 'reformist', 'minimal'] as const);
  const value = { ideal: 2, reformist: 0, minimal: -1 } as const;
  const asks = (['ideal', 'reformist', 'minimal'] as const).map(
    (step) => [step, { fr: step === level ? 'Notre demande publique' : secret('demande') }] as const,
  );
  const base = inventIssue({
    speakers: [{ name: secret('voix'), speaksAs: secret('titre'), framings: [...FRAMINGS], languages: ['fr'] }],
    asks: Object.fromEntries(asks) as Issue['asks'],
    windowReason: secret('fenêtre'),
    owner: secret('responsable'),
  });
  const issueIds = [base.id];
  const date = () => `2026-0${1 + Math.floor(random() * 9)}-15`;
  const many = <Item>(make: () => Item) => Array.from({ length: Math.floor(random() * 4) }, make);
  const dossier = inventDossier({
    stances: [
      inventRecord('stances', { personIds, issueIds, value: value[level], date: date(), source: secret('source') }),
    ],
    statements: many(() => {
      const isNote = chance(0.5);
      return inventStatement({
        issueIds,
        date: date(),
        source: isNote ? 'notes' : pick(random, ['official', 'own', 'press'] as const),
        text: isNote ? secret('note') : 'Des mots publics.',
        comment: secret('commentaire'),
        ...(isNote ? { title: secret('titre') } : {}),
        frames: [{ framing: pick(random, FRAMINGS), polarity: 'adopted', strength: 1 }],
      });
    }),
    tags: many(() =>
      inventRecord('tags', {
        personIds,
        issueIds: [],
        framing: pick(random, FRAMINGS),
        kind: pick(random, ['works', 'avoid'] as const),
        date: date(),
        reason: secret('raison'),
        by: secret('auteur'),
      }),
    ),
    interactions: many(() =>
      inventRecord('interactions', {
        personIds,
        issueIds,
        channel: 'meeting',
        direction: 'out',
        date: date(),
        summary: secret('résumé'),
        asked: secret('demandé'),
        answered: secret('répondu'),
        next: secret('suite'),
        ourSide: [secret('présent')],
        tried: [],
      }),
    ),
    commitments: many(() => {
      const isPublic = chance(0.5);
      return inventRecord('commitments', {
        personIds,
        issueIds,
        text: isPublic ? 'Une promesse publique.' : secret('promesse'),
        date: date(),
        isPublic,
        source: isPublic ? 'Séance' : secret('origine'),
        status: pick(random, ['open', 'broken'] as const),
        history: [{ date: date(), status: 'open', note: secret('historique') }],
      });
    }),
    followUps: many(() =>
      inventRecord('followUps', { personIds, issueIds, text: secret('suivi'), owner: secret('qui'), status: 'open' }),
    ),
  });
  const recommendations = [
    inventRecommendation(base.id, {
      asks: Object.fromEntries(asks),
      objections: [{ objection: { fr: secret('objection') }, answer: { fr: secret('réponse') } }],
    }),
    inventRecommendation(base.id, { doNotRaise: true, arguments: { evidence: { fr: secret('tu') } } }),
  ];
  return { dossier, issue: base, recommendations, secrets };
}

describe('what stays behind', () => {
  it('bears nothing private, whatever is on record', () => {
    const leaks: string[] = [];
    for (let seed = 1; seed <= 300; seed++) {
      const { dossier, issue: about, recommendations, secrets } = randomWorkspace(seed);
      const paper = print(dossier, about, recommendations, { audience: 'leave_behind' });
      leaks.push(...secrets.filter((word) => paper.includes(word)));
      expect(paper).toContain('Notre demande publique');
    }
    expect(leaks).toEqual([]);
  });

  it('names no framing, no stance, no level, no officer, and is not marked internal', () => {
    for (const language of ['fr', 'nl', 'en'] as const) {
      const paper = print(known, issue, [inventRecommendation(issue.id)], { audience: 'leave_behind', language });
      const { advice, brief, framing } = CATALOGUES[language];
      const words = [
        brief.internalOnly,
        brief.headings.stance,
        brief.headings.approach,
        brief.headings.contacts,
        brief.headings.objections,
        advice.modes.persuade,
        `**${framing.framings.public_health.label}.**`,
        'Nadia',
        'Je poserai la question',
      ];
      expect(words.filter((word) => paper.includes(word))).toEqual([]);
    }
  });
});
