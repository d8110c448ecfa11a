import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../domain/advice/advise-on';
import { composeMessage } from '../../../domain/advice/compose-message';
import { HOUSE_VOCABULARY } from '../../../domain/brief/house-vocabulary';
import type { Framing } from '../../../domain/framing/framings';
import type { Recommendation } from '../../../domain/issue/schema';
import type { Dossier } from '../../../domain/person/dossier';
import { personIdSchema } from '../../../domain/person/schema';
import { DEFAULT_SETTINGS } from '../../../domain/settings/schema';
import type { InterfaceLanguage } from '../../../domain/shared/language';
import { CATALOGUES } from '../../../locales/catalogue';
import {
  inventDossier,
  inventId,
  inventIssue,
  inventRecommendation,
  inventRecord,
  inventStatement,
} from '../../support/invented-records';

const today = '2026-11-20';
const settings = DEFAULT_SETTINGS;
const issue = inventIssue();
const stances = [
  inventRecord('stances', {
    personIds: [personIdSchema.parse(inventId())],
    issueIds: [issue.id],
    value: 0,
    date: '2026-10-01',
    source: 'Réunion',
  }),
];
const spoken = inventStatement({
  text: 'Merci, Madame la Présidente. La santé publique commence par la prévention. Je le répète ici.',
  frames: [{ framing: 'public_health', polarity: 'adopted', strength: 1 }],
});
const noted = inventStatement({
  text: 'La prévention, dit-elle en sortant.',
  source: 'notes',
  frames: [{ framing: 'public_health', polarity: 'adopted', strength: 1 }],
});

function compose(
  dossier: Dossier,
  recommendations: readonly Recommendation[],
  language: InterfaceLanguage = 'fr',
  chosen: Framing | null = null,
) {
  const advice = adviseOn({ dossier, issue, settings, today });
  const message = composeMessage({
    dossier,
    issue,
    advice,
    recommendations,
    vocabulary: HOUSE_VOCABULARY[language],
    language,
    words: CATALOGUES[language].message.sentences,
    chosen,
  });
  // What it says is tested here; the unbreakable spaces of French are tested with the catalogues.
  return { ...message, sentences: message.sentences.map((one) => one.replaceAll(/[\u00a0\u202f]/gu, ' ')) };
}

describe('three sentences for this person', () => {
  it('their own words, our argument in the same framing, the one ask', () => {
    const unconfirmed = inventStatement({ text: spoken.text });
    const message = compose(inventDossier({ stances, statements: [spoken, unconfirmed] }), [
      inventRecommendation(issue.id),
    ]);
    expect(message.sentences).toEqual([
      'Le 21 octobre 2026, vous avez dit : « La santé publique commence par la prévention. »',
      'Des soins tardifs coûtent plus cher à tous.',
      'Notre demande : une attestation unique d’un an.',
    ]);
    expect(message).toMatchObject({ framing: 'public_health', isDefault: false, quotedId: spoken.id, gaps: [] });
  });

  it('quotes the sentence in which the framing was heard', () => {
    const heard = [1, 2].map((month) => inventStatement({ text: spoken.text, date: `2026-1${month - 1}-0${month}` }));
    const tags = [
      inventRecord('tags', {
        personIds: [personIdSchema.parse(inventId())],
        issueIds: [],
        framing: 'public_health',
        kind: 'hunch',
        date: today,
      }),
    ];
    const message = compose(inventDossier({ stances, statements: heard, tags }), [inventRecommendation(issue.id)]);
    expect(message.sentences[0]).toBe(
      'Le 2 novembre 2026, vous avez dit : « La santé publique commence par la prévention. »',
    );
  });

  it('quotes what was said of something else only when it is a principle: a remark on patients opens no message on another issue', () => {
    const elsewhere = [inventIssue().id];
    const remark = { ...spoken, issueIds: elsewhere };
    const said = compose(inventDossier({ stances, statements: [remark, remark] }), [inventRecommendation(issue.id)]);
    expect(said).toMatchObject({ framing: 'public_health', quotedId: null });
    expect(said.sentences[0]).toBe('Je vous écris au sujet suivant : Accès aux soins.');
    const principle = inventStatement({
      text: 'Les droits humains valent pour chacun.',
      issueIds: elsewhere,
      frames: [{ framing: 'rights', polarity: 'adopted', strength: 1 }],
    });
    const rights = inventRecommendation(issue.id, {
      arguments: { rights: { fr: 'La loi ouvre ces soins à chacun.' } },
    });
    expect(compose(inventDossier({ stances, statements: [principle, principle] }), [rights]).quotedId).toBe(
      principle.id,
    );
  });

  it('takes the framing that the officer chooses among those suggested and written, and no other', () => {
    const byFraming = {
      public_health: { fr: 'Soigner tôt protège tous.' },
      evidence: { fr: 'Huit communes sur dix.' },
    };
    const written = [inventRecommendation(issue.id, { arguments: byFraming })];
    const dossier = inventDossier({ stances, statements: [spoken, spoken] });
    const best = compose(dossier, written);
    expect(best).toMatchObject({ framing: 'public_health', choices: ['public_health', 'evidence'] });
    const chosen = compose(dossier, written, 'fr', 'evidence');
    expect(chosen).toMatchObject({ framing: 'evidence', passedOver: [], quotedId: null });
    expect(chosen.sentences[1]).toBe('Huit communes sur dix.');
    // Nothing is written for it, or it is not suggested: the best stays.
    expect(compose(dossier, written, 'nl', 'evidence').choices).toEqual([]);
    expect(compose(dossier, written, 'fr', 'humanity').framing).toBe('public_health');
  });

  it('never quotes what only stands in our notes', () => {
    const message = compose(inventDossier({ stances, statements: [noted, noted] }), [inventRecommendation(issue.id)]);
    expect(message.sentences[0]).toBe('Je vous écris au sujet suivant : Accès aux soins.');
    expect(message.quotedId).toBeNull();
  });

  it('says in which language they spoke when it is another', () => {
    const message = compose(
      inventDossier({ stances, statements: [spoken, spoken] }),
      [inventRecommendation(issue.id)],
      'en',
    );
    expect(message.sentences[0]).toContain('On 21 October 2026 you said (in French): “');
    expect(message.sentences[1]).toBe('Late care costs everyone more.');
  });

  it('takes the next framing when nothing is written for the best, and says so', () => {
    const recommendation = inventRecommendation(issue.id, {
      arguments: { evidence: { fr: 'Huit communes sur dix.' } },
    });
    const message = compose(inventDossier({ stances, statements: [spoken, spoken] }), [recommendation]);
    expect(message).toMatchObject({ framing: 'evidence', passedOver: ['public_health'] });
  });

  it('leaves out what is not translated, and names the languages it exists in', () => {
    const message = compose(
      inventDossier({ stances, statements: [spoken, spoken] }),
      [inventRecommendation(issue.id)],
      'nl',
    );
    expect(message.text).not.toContain('attestation');
    expect(message.gaps.map(({ code }) => code)).toEqual(['no_argument', 'ask_untranslated']);
    expect(message.gaps[1]).toEqual({ code: 'ask_untranslated', available: ['fr', 'en'] });
  });

  it('of a stranger it is a default for the issue, and only asks to talk', () => {
    const message = compose(inventDossier(), [inventRecommendation(issue.id)]);
    expect(message.isDefault).toBe(true);
    expect(message.sentences.at(-1)).toBe('Pourrions-nous en parler ?');
  });

  it('opens with their public promise where the ask rests on it, never with one made in confidence', () => {
    const promised = (isPublic: boolean) =>
      inventRecord('commitments', {
        personIds: [personIdSchema.parse(inventId())],
        issueIds: [issue.id],
        text: 'Tout le monde aura une carte.',
        language: 'fr',
        date: '2026-09-02',
        isPublic,
        askLevel: 'ideal',
        status: 'open',
        history: [],
      });
    const withPromise = (isPublic: boolean) =>
      compose(inventDossier({ stances, statements: [spoken, spoken], commitments: [promised(isPublic)] }), [
        inventRecommendation(issue.id),
      ]);
    const open = withPromise(true);
    expect(open.sentences[0]).toBe(
      'Le 2 septembre 2026, vous avez pris cet engagement : « Tout le monde aura une carte. »',
    );
    expect(open.sentences.at(-1)).toBe('Notre demande : une couverture pour tous.');
    expect(open).toMatchObject({ quotedId: null });
    expect(open.promiseId).not.toBeNull();
    const confidential = withPromise(false);
    expect(confidential.text).not.toContain('carte');
    expect(confidential).toMatchObject({ quotedId: spoken.id, promiseId: null });
  });

  it('of someone of whom nothing is known the fixed thread of the organisation comes first (METHOD.md A-55)', () => {
    const dossier = inventDossier();
    const recommendation = inventRecommendation(issue.id);
    const asked = (defaultFraming?: 'evidence') =>
      composeMessage({
        dossier,
        issue,
        advice: adviseOn({
          dossier,
          issue,
          settings: { ...settings, ...(defaultFraming === undefined ? {} : { defaultFraming }) },
          today,
        }),
        recommendations: [recommendation],
        vocabulary: [],
        language: 'fr',
        words: CATALOGUES.fr.message.sentences,
      });
    expect(asked().framing).toBe('public_health');
    expect(asked('evidence')).toMatchObject({ framing: 'evidence', isDefault: true });
  });

  it('marks what the framing had better leave unsaid in our sentences', () => {
    const recommendation = inventRecommendation(issue.id, {
      arguments: { public_health: { fr: 'Nous demandons des soins gratuits.' } },
    });
    const { unsaid } = compose(inventDossier({ stances, statements: [spoken, spoken] }), [recommendation]);
    expect(unsaid).toMatchObject([{ words: 'soins gratuits', framing: 'public_health' }]);
  });

  it('marks words the house leaves out in our sentences, not in theirs', () => {
    const theirs = inventStatement({
      text: 'La prévention protège aussi les migrants.',
      frames: [{ framing: 'public_health', polarity: 'adopted', strength: 1 }],
    });
    const recommendation = inventRecommendation(issue.id, {
      arguments: { public_health: { fr: 'Les migrants retardent leurs soins.' } },
    });
    const { text, slips } = compose(inventDossier({ stances, statements: [theirs, theirs] }), [recommendation]);
    expect(slips).toHaveLength(1);
    expect(text.slice(slips[0]?.start, slips[0]?.end)).toBe('migrants');
    expect(slips[0]?.start).toBeGreaterThan(text.indexOf('»'));
  });
});
