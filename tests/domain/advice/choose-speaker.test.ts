import { describe, expect, it } from 'vitest';
import { chooseSpeaker } from '../../../domain/advice/choose-speaker';
import type { Speaker } from '../../../domain/issue/speaker';

const doctor: Speaker = { name: 'Dr Fauvel', framings: ['public_health'], profession: 'doctor', languages: ['fr'] };
const economist: Speaker = { name: 'Prof. Lievrouw', framings: ['public_health'], languages: ['nl', 'fr'] };
const lawyer: Speaker = { name: 'Me Oudin', framings: ['rights', 'rule_of_law'], profession: 'lawyer', languages: [] };
const all = [economist, doctor, lawyer];

describe('who speaks before this person (METHOD.md A-49, A-50)', () => {
  it('before a doctor is a doctor of ours', () => {
    expect(chooseSpeaker(all, 'public_health', { professions: ['doctor'], languages: ['fr'] })).toEqual({
      speaker: doctor,
      reasons: [
        { code: 'colleague', profession: 'doctor' },
        { code: 'speaks_language', language: 'fr' },
      ],
    });
  });

  it('before someone who speaks another language is who speaks it', () => {
    expect(chooseSpeaker(all, 'public_health', { professions: [], languages: ['nl'] })?.speaker).toBe(economist);
  });

  it('carries the framing, whatever the profession: a lawyer does not speak of public health', () => {
    expect(chooseSpeaker([lawyer], 'public_health', { professions: ['lawyer'], languages: ['fr'] })).toBeNull();
    expect(chooseSpeaker([], 'rights', { professions: [], languages: [] })).toBeNull();
  });

  it('says so when nobody on the list speaks their language', () => {
    expect(chooseSpeaker([doctor], 'public_health', { professions: [], languages: ['nl'] })?.reasons).toEqual([
      { code: 'other_language', language: 'nl' },
    ]);
  });

  it('whose languages are not noted is not said to lack one', () => {
    expect(chooseSpeaker([lawyer], 'rights', { professions: [], languages: ['nl'] })?.reasons).toEqual([]);
  });

  it('changes nothing with the order of the list', () => {
    const listener = { professions: [], languages: [] };
    expect(chooseSpeaker([doctor, economist], 'public_health', listener)).toEqual(
      chooseSpeaker([economist, doctor], 'public_health', listener),
    );
  });
});
