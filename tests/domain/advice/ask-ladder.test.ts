import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../domain/advice/advise-on';
import { composeMessage } from '../../../domain/advice/compose-message';
import { briefToMarkdown } from '../../../domain/brief/brief-to-markdown';
import { buildBrief } from '../../../domain/brief/build-brief';
import type { Issue, Recommendation, StanceValue } from '../../../domain/issue/schema';
import { issueSchema } from '../../../domain/issue/schema';
import type { Dossier } from '../../../domain/person/dossier';
import { personIdSchema } from '../../../domain/person/schema';
import type { DraftOf } from '../../../domain/records';
import { DEFAULT_SETTINGS } from '../../../domain/settings/schema';
import { CATALOGUES } from '../../../locales/catalogue';
import {
  inventDossier,
  inventId,
  inventIssue,
  inventRecommendation,
  inventRecord,
} from '../../support/invented-records';

const today = '2026-11-20';
const settings = DEFAULT_SETTINGS;
const asks = {
  ideal: { fr: 'Mettre fin à la détention' },
  reformist: { fr: 'Réduire drastiquement le recours à la détention' },
  minimal: { fr: 'Ouvrir les centres à la presse' },
};
const detention = (changes: Partial<DraftOf<'issues'>> = {}) => inventIssue({ asks, ...changes });

function towards(issue: Issue, value: StanceValue): Dossier {
  const stance = inventRecord('stances', {
    personIds: [personIdSchema.parse(inventId())],
    issueIds: [issue.id],
    value,
    date: '2026-10-01',
    source: 'Réunion',
  });
  return inventDossier({ stances: [stance] });
}

const ask = (issue: Issue, value: StanceValue) =>
  adviseOn({ dossier: towards(issue, value), issue, settings, today }).ask;

function print(issue: Issue, value: StanceValue, recommendations: readonly Recommendation[]): string {
  const dossier = towards(issue, value);
  const advice = adviseOn({ dossier, issue, settings, today });
  const request = { dossier, issue, advice, recommendations, evidence: [], vocabulary: [], settings, today } as const;
  return (['internal', 'leave_behind'] as const)
    .map((audience) =>
      briefToMarkdown(buildBrief({ ...request, language: 'fr', audience }), CATALOGUES.fr.brief).replaceAll(
        '\u00a0',
        ' ',
      ),
    )
    .join('\n');
}

function write(issue: Issue, value: StanceValue, recommendations: readonly Recommendation[]): string {
  const dossier = towards(issue, value);
  const advice = adviseOn({ dossier, issue, settings, today });
  const words = CATALOGUES.fr.message.sentences;
  return composeMessage({ dossier, issue, advice, recommendations, vocabulary: [], language: 'fr', words }).text;
}

describe('the ladder of an ask', () => {
  it('A-63: holds an ideal and a reformist ask at the same time, each asked of the one it fits', () => {
    const issue = detention();
    expect(issueSchema.parse(issue).asks).toEqual(asks);
    expect([ask(issue, 2).text, ask(issue, 0).text]).toEqual([asks.ideal, asks.reformist]);
  });

  it('A-64: is asked lower when the window is narrow, and lower still when it is closed', () => {
    expect(ask(detention({ window: 'open' }), 2).level).toBe('ideal');
    expect(ask(detention({ window: 'narrow' }), 2).level).toBe('reformist');
    expect(ask(detention({ window: 'closed' }), 2).level).toBe('minimal');
  });

  it('A-65: keeps the ideal on record while less is asked, and prints or writes one step only', () => {
    const issue = detention({ window: 'narrow' });
    const own = inventRecommendation(issue.id, { asks: { ideal: { fr: 'Voter l’interdiction' } } });
    const out = `${print(issue, 2, [own])}\n${write(issue, 2, [own])}`;
    expect(out).toContain('Réduire drastiquement le recours à la détention');
    expect(out).not.toContain('Mettre fin à la détention');
    expect(out).not.toContain('Voter l’interdiction');
    expect(out).not.toContain('Ouvrir les centres à la presse');
    expect(issue.asks.ideal).toEqual({ fr: 'Mettre fin à la détention' });
  });

  it('A-66: asks the undecided for reform, not for abolition', () => {
    expect(ask(detention(), 0).level).toBe('reformist');
  });

  it('A-67: asks for the interim step where the joint line with the other side of the country stops', () => {
    const jointLine = { partner: 'Dam', askCeiling: 'minimal' as const, avoidFramings: [] };
    const joint = ask(detention({ jointLine }), 2);
    expect(joint.text).toEqual({ fr: 'Ouvrir les centres à la presse' });
    expect(joint.steps.at(-1)).toEqual({ code: 'joint_line_lowers', partner: 'Dam', level: 'minimal' });
  });

  it('A-68: goes in two steps, first reducing, in the end ending: the second comes up once the first can be passed', () => {
    expect(ask(detention({ window: 'narrow' }), 2).text).toEqual(asks.reformist);
    expect(ask(detention({ window: 'normal' }), 2).text).toEqual(asks.ideal);
  });

  it('A-69: never writes what must not be raised, not even where nothing else is written', () => {
    const issue = detention();
    const quiet = inventRecommendation(issue.id, {
      doNotRaise: true,
      title: { fr: 'Régulariser tout le monde' },
      text: { fr: 'Régulariser tout le monde d’un coup.' },
      asks: { ideal: { fr: 'Une régularisation unique' } },
      arguments: { evidence: { fr: 'Un chiffre à taire.' }, rights: { fr: 'Un droit à taire.' } },
      objections: [{ objection: { fr: 'Trop cher, à taire.' }, answer: { fr: 'Réponse à taire.' } }],
    });
    const out = `${print(issue, 2, [quiet])}\n${write(issue, 2, [quiet])}`;
    expect(out).not.toMatch(/Régularis|régularisation|à taire/u);
    expect(out).toContain('Mettre fin à la détention');
  });
});
