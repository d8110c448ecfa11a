import { describe, expect, it } from 'vitest';
import { chooseArgument } from '../../../domain/advice/choose-argument';
import { rankRecommendations } from '../../../domain/advice/relevant-recommendations';
import { personIdSchema } from '../../../domain/person/schema';
import {
  inventDossier,
  inventId,
  inventIssue,
  inventMembership,
  inventOrganization,
  inventRecommendation,
  inventRecord,
} from '../../support/invented-records';

const today = '2026-11-20';
const personIds = [personIdSchema.parse(inventId())];
const care = inventIssue();
const work = inventIssue({ window: 'open' });
const issues = [care, work];
const onCare = [{ issueId: care.id, score: 8, reasons: [] }];
const [chamberId, chamber] = inventOrganization('Chambre des représentants', 'chamber');
const member = inventDossier({
  memberships: [inventMembership(chamberId, { committees: ['Santé'] })],
  organizations: new Map([[chamberId, chamber]]),
});

describe('what to recommend here', () => {
  it('only what the page is about; on a page about nothing we work on, nothing', () => {
    const recommendations = [inventRecommendation(care.id), inventRecommendation(work.id)];
    const rank = (matches: typeof onCare) =>
      rankRecommendations({ recommendations, issues, dossier: member, matches, language: 'fr', today });
    expect(rank(onCare).map(({ recommendation }) => recommendation.id)).toEqual([recommendations[0]?.id]);
    expect(rank([])).toEqual([]);
  });

  it('never what must not be raised', () => {
    const recommendations = [inventRecommendation(care.id, { doNotRaise: true })];
    expect(
      rankRecommendations({ recommendations, issues, dossier: member, matches: null, language: 'fr', today }),
    ).toEqual([]);
  });

  it('first what the person’s committee and level can move, and says so', () => {
    const general = inventRecommendation(care.id);
    const fitting = inventRecommendation(care.id, { remits: ['health'], levels: ['federal'] });
    const elsewhere = inventRecommendation(care.id, { levels: ['local'] });
    const ranked = rankRecommendations({
      recommendations: [elsewhere, general, fitting],
      issues,
      dossier: member,
      matches: onCare,
      language: 'fr',
      today,
    });
    expect(ranked.map(({ recommendation }) => recommendation.id)).toEqual([fitting.id, general.id, elsewhere.id]);
    expect(ranked[0]?.reasons.map(({ code }) => code)).toEqual(['issue_on_page', 'remit', 'level']);
    expect(ranked[2]?.reasons.map(({ code }) => code)).toContain('other_level');
  });

  it('knows the portfolio of a minister, as it knows the committee of a member', () => {
    const [cabinetId, cabinet] = inventOrganization('Gouvernement', 'government');
    const minister = inventDossier({
      memberships: [inventMembership(cabinetId, { role: 'Ministre de la Justice' })],
      organizations: new Map([[cabinetId, cabinet]]),
    });
    const general = inventRecommendation(care.id);
    const fitting = inventRecommendation(care.id, { remits: ['justice'] });
    const ranked = rankRecommendations({
      recommendations: [general, fitting],
      issues,
      dossier: minister,
      matches: onCare,
      language: 'fr',
      today,
    });
    expect(ranked.map(({ recommendation }) => recommendation.id)).toEqual([fitting.id, general.id]);
    expect(ranked[0]?.reasons).toContainEqual({ code: 'remit', remit: 'justice', points: 2 });
  });

  it('puts what can be won now first, and the stance of the person counts on its own issue only', () => {
    const onOpen = inventRecommendation(work.id);
    const onCareOnly = inventRecommendation(care.id);
    const stance = inventRecord('stances', {
      personIds,
      issueIds: [care.id],
      value: -2,
      date: '2026-10-01',
      source: 'Débat',
    });
    const ranked = rankRecommendations({
      recommendations: [onCareOnly, onOpen],
      issues,
      dossier: { ...member, stances: [stance] },
      matches: null,
      language: 'fr',
      today,
    });
    expect(ranked.map(({ recommendation }) => recommendation.id)).toEqual([onOpen.id, onCareOnly.id]);
    expect(ranked[0]?.reasons).toContainEqual({ code: 'window', window: 'open', points: 1 });
    expect(ranked[0]?.reasons.map(({ code }) => code)).not.toContain('stance');
    expect(ranked[1]?.reasons).toContainEqual({ code: 'stance', stance: -2, points: -0.5 });
  });

  it('lets a small window stand in the way of a law, not of transparency or dialogue (METHOD A-70)', () => {
    const narrow = inventIssue({ window: 'closed' });
    const law = inventRecommendation(narrow.id, { nature: 'law' });
    const register = inventRecommendation(narrow.id, { nature: 'transparency' });
    const ranked = rankRecommendations({
      recommendations: [law, register],
      issues: [narrow],
      dossier: member,
      matches: [{ issueId: narrow.id, score: 8, reasons: [] }],
      language: 'fr',
      today,
    });
    expect(ranked.map(({ recommendation }) => recommendation.id)).toEqual([register.id, law.id]);
    expect(ranked[0]?.reasons).toContainEqual({ code: 'needs_no_law', nature: 'transparency', points: 0.5 });
    expect(ranked[1]?.reasons).toContainEqual({ code: 'window', window: 'closed', points: -1.5 });
  });

  it('first what has a step at the level asked of this person; one without steps of its own takes the issue’s', () => {
    const law = inventRecommendation(care.id, { asks: { ideal: { fr: 'Une loi' }, reformist: { fr: 'Un décret' } } });
    const figures = inventRecommendation(care.id, { asks: { minimal: { fr: 'Un tableau' } } });
    const plain = inventRecommendation(care.id, { asks: {} });
    const ranked = (level: 'minimal' | 'ideal' | null) =>
      rankRecommendations({
        recommendations: [law, figures, plain],
        issues,
        dossier: member,
        matches: onCare,
        level,
        language: 'fr',
        today,
      });
    expect(ranked('minimal').at(-1)?.recommendation.id).toBe(law.id);
    expect(ranked('minimal').at(-1)?.reasons).toContainEqual({
      code: 'no_step_at_level',
      level: 'minimal',
      points: -1.5,
    });
    expect(ranked('ideal').at(-1)?.recommendation.id).toBe(figures.id);
    expect(ranked(null).flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain('no_step_at_level');
  });

  it('remembers an ask that was never answered, until the person writes', () => {
    const asked = inventRecord('interactions', {
      personIds,
      issueIds: [care.id],
      channel: 'letter',
      direction: 'out',
      date: '2026-09-01',
      summary: 'Lettre',
      asked: 'Une attestation d’un an',
      ourSide: [],
      tried: [],
    });
    const reply = inventRecord('interactions', {
      personIds,
      issueIds: [care.id],
      channel: 'email',
      direction: 'in',
      date: '2026-10-01',
      summary: 'Réponse',
      ourSide: [],
      tried: [],
    });
    const codes = (interactions: (typeof asked)[]) =>
      rankRecommendations({
        recommendations: [inventRecommendation(care.id)],
        issues,
        dossier: { ...member, interactions },
        matches: onCare,
        language: 'fr',
        today,
      })[0]?.reasons.map(({ code }) => code);
    expect(codes([asked])).toContain('unanswered');
    expect(codes([reply, asked])).not.toContain('unanswered');
  });

  it('says when the text does not exist in the language of the conversation', () => {
    const ranked = (language: 'fr' | 'nl') =>
      rankRecommendations({
        recommendations: [inventRecommendation(care.id)],
        issues,
        dossier: member,
        matches: onCare,
        language,
        today,
      })[0];
    expect(ranked('nl')?.reasons).toContainEqual({ code: 'language_missing', language: 'nl', points: -1.5 });
    expect(ranked('fr')?.reasons.map(({ code }) => code)).not.toContain('language_missing');
  });
});

describe('the argument to use', () => {
  it('is in the first framing for which something is written, and names those passed over', () => {
    const recommendation = inventRecommendation(care.id);
    const chosen = chooseArgument([recommendation], ['rights', 'public_health'], 'fr');
    expect(chosen).toMatchObject({ framing: 'public_health', passedOver: ['rights'] });
  });

  it('is never in another language', () => {
    expect(chooseArgument([inventRecommendation(care.id)], ['evidence'], 'en')).toBeNull();
  });
});
