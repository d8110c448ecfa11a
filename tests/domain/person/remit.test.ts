import { describe, expect, it } from 'vitest';
import {
  findFormerOffices,
  isExecutiveRole,
  isFromFormerOffice,
  readRemit,
  remitsIn,
} from '../../../domain/person/remit';
import { inventMembership, inventOrganization } from '../../support/invented-records';

const TODAY = '2026-11-20';

describe('what a committee is in charge of', () => {
  it.each([
    ['Commission de la Santé et de l’Égalité des chances', ['health', 'equal_opportunities']],
    ['Commissie voor Gezondheid en Gelijke Kansen', ['health', 'equal_opportunities']],
    ['Commission de la Justice', ['justice']],
    ['Justitie', ['justice']],
    ['Commissie voor Binnenlandse Zaken, Veiligheid, Migratie en Bestuurszaken', ['home_affairs', 'asylum_migration']],
    ['Commission des Affaires sociales, de l’Emploi et des Pensions', ['social_affairs']],
    ['Commissie voor Buitenlandse Betrekkingen', ['foreign_affairs']],
    ['Commission des lois constitutionnelles, de la législation et de l’administration générale', ['justice']],
    ['Commission des affaires culturelles et de l’éducation', ['education']],
    ['Délégation aux droits des enfants', ['family_youth']],
    ['Welzijn, Volksgezondheid, Gezin en Armoedebestrijding', ['health', 'family_youth']],
    ['Binnenlands Bestuur en Stedenbeleid', ['local_government']],
    ['Ausschuss für Gesundheit und Soziales', ['health', 'social_affairs']],
    ['Committee on Civil Liberties, Justice and Home Affairs', ['home_affairs']],
    ['LIBE', ['home_affairs']],
    ['EMPL', ['employment']],
    ['DROI', ['human_rights']],
    ['ENVI', []],
    ['Développement durable et Mobilité', []],
    ['Openbare Werken', []],
  ])('%s', (name, remits) => {
    expect(remitsIn(name).toSorted()).toEqual(remits.toSorted());
  });
});

describe('executive office', () => {
  it.each([
    'Ministre de l’Intérieur',
    'Staatssecretaris voor Asiel en Migratie',
    'Eerste minister',
    'Vice-premier ministre',
    'Secrétaire d’État',
    'State Secretary for Asylum',
    'Minister van Justitie',
    'Vlaams minister van Wonen',
    'Federal Minister of Justice',
    'Bundesministerin des Innern',
    'Mme la ministre de l’Asile',
    'Présidente de la Commission européenne',
    'Ministre d’État, ministre de l’Intérieur',
  ])('%s holds it', (role) => expect(isExecutiveRole(role)).toBe(true));

  it.each([
    'Conseillère au cabinet du ministre',
    'kabinetschef van de minister',
    'member',
    'ministerie',
    'Minister van Staat',
    'Ministre d’État',
    'Secrétaire',
    '',
  ])('%s does not', (role) => expect(isExecutiveRole(role)).toBe(false));
});

describe('what a person holds today', () => {
  const [chamberId, chamber] = inventOrganization('Chambre des représentants', 'chamber');
  const [townId, town] = inventOrganization('Conseil communal de Valmont', 'council');
  const [partyId, party] = inventOrganization('Parti régional wallon', 'party');
  const [governmentId, government] = inventOrganization('Gouvernement fédéral', 'government');
  const organizations = new Map([
    [chamberId, chamber],
    [townId, town],
    [partyId, party],
    [governmentId, government],
  ]);

  it('counts only memberships that run: begun, not ended, not called ended', () => {
    const memberships = [
      inventMembership(chamberId, { committees: ['Justice'], startDate: '2024-07', active: true }),
      inventMembership(chamberId, { committees: ['Santé'], endDate: '2024' }),
      inventMembership(chamberId, { committees: ['Finances'], active: false }),
      inventMembership(chamberId, { committees: ['Emploi'], startDate: '2027-01-01' }),
    ];
    const { committees, levels } = readRemit(memberships, organizations, TODAY);
    expect(committees.map(({ value }) => value)).toEqual(['justice']);
    expect(levels).toEqual(['federal']);
  });

  it('an end in this year or this month has not come yet', () => {
    const running = (endDate: string) =>
      readRemit([inventMembership(chamberId, { endDate })], organizations, TODAY).running.length;
    expect([running('2026'), running('2026-11'), running('2026-11-19')]).toEqual([1, 1, 0]);
  });

  it('a substitute is no member, and a party is no mandate', () => {
    const memberships = [
      inventMembership(chamberId, { substituteCommittees: ['Santé'] }),
      inventMembership(partyId, { role: 'président du parti, conseil communal de Valmont' }),
    ];
    const { committees, mandates } = readRemit(memberships, organizations, TODAY);
    expect(committees).toEqual([]);
    expect(mandates).toEqual([]);
  });

  it('finds the town, the office and its portfolio', () => {
    const memberships = [
      inventMembership(townId, { role: 'conseillère communale' }),
      inventMembership(governmentId, { role: 'Ministre de la Santé publique' }),
    ];
    const { mandates, executive, remits, levels } = readRemit(memberships, organizations, TODAY);
    expect(mandates.map(({ value }) => value)).toEqual(['municipal']);
    expect(executive).toBe(memberships[1]?.id);
    expect(remits.map(({ value }) => value)).toEqual(['health']);
    expect(levels).toEqual(['local', 'federal']);
  });

  it('words of a former minister are of a former role, those said since are not', () => {
    const memberships = [
      inventMembership(governmentId, { role: 'Staatssecretaris', startDate: '2020-10-01', endDate: '2024-06-08' }),
    ];
    expect(isFromFormerOffice('2023-03-02', findFormerOffices(memberships, TODAY))).toBe(true);
    expect(isFromFormerOffice('2025-03-02', findFormerOffices(memberships, TODAY))).toBe(false);
  });

  it('an office whose beginning nobody knows claims no words', () => {
    const memberships = [inventMembership(governmentId, { role: 'Staatssecretaris', endDate: '2024-06-08' })];
    expect(findFormerOffices(memberships, TODAY)).toHaveLength(1);
    expect(isFromFormerOffice('2023-03-02', findFormerOffices(memberships, TODAY))).toBe(false);
  });
});
