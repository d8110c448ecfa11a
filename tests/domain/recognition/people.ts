import { person } from './cases';

/** Invented people with names of every kind. The numbers stand in the marked cases. */
export const PEOPLE = [
  person(1, 'Zoë|Lindeman', {
    gender: 'female',
    parties: ['Zonnepartij', 'Z&P'],
    roles: ['member of the Chamber'],
    languages: ['nl'],
  }),
  person(2, 'Corneel|De Wuyts', { gender: 'male', parties: ['N-ZA'], roles: ['minister'], languages: ['nl'] }),
  person(3, 'Joke|van den Heuvelink', {
    gender: 'female',
    parties: ['D77'],
    roles: ['Tweede Kamerlid'],
    languages: ['nl'],
  }),
  person(4, "Odile|D'Arvenne", {
    gender: 'female',
    parties: ['Parti du Fleuve', 'PF'],
    roles: ['députée'],
    languages: ['fr'],
  }),
  person(5, 'Jean-Luc|Ravelot', { gender: 'male', parties: ['PF'], roles: ['député'], languages: ['fr'] }),
  person(6, 'Hélène|Bonnard-Tissier', {
    gender: 'female',
    parties: ['Alliance verte'],
    roles: ['ministre'],
    languages: ['fr'],
  }),
  person(7, 'Kévin|Le Prieur', { gender: 'male', parties: ['PF'], roles: ['bourgmestre'], languages: ['fr'] }),
  person(8, 'Günter|Süßkind', {
    gender: 'male',
    parties: ['DFG'],
    roles: ['member of the Bundestag'],
    languages: ['de'],
  }),
  person(9, 'Elke|Hartwig', { gender: 'female', parties: ['DFG'], roles: ['Bundeskanzlerin'], languages: ['de'] }),
  person(10, 'Farid|Ben Yamoun', {
    gender: 'male',
    parties: ['Alliance verte'],
    roles: ['senator'],
    languages: ['fr'],
  }),
  person(11, 'Nora|Petit', { gender: 'female', parties: ['PF'], roles: ['députée'], languages: ['fr'] }),
  person(12, 'Alison|Green', { gender: 'female', parties: ['Reform League'], roles: ['MP'], languages: ['en'] }),
  person(13, 'Bram|Joossen', { gender: 'male', parties: ['N-ZA'], roles: ['minister'], languages: ['nl'] }),
  person(14, 'Œnone|Lecœur', { gender: 'female', parties: ['PF'], languages: ['fr'] }),
  person(15, 'Łucja|Żeromska', { gender: 'female', parties: ['Jedność'], roles: ['MEP'], languages: ['en'] }),
  person(16, 'Marie-Ange|Colpaert', {
    gender: 'female',
    otherNames: ['Mimi Colpaert'],
    parties: ['PF'],
    roles: ['senator'],
    languages: ['fr'],
  }),
  person(17, 'Stijn|Bakker', { gender: 'male', parties: ['D77'], roles: ['Kamerlid'], languages: ['nl'] }),
  person(18, 'Yvan|Ronse', { gender: 'male', parties: ['N-ZA'], roles: ['member of the Chamber'], languages: ['nl'] }),
];

/** Three who share a family name. */
export const NAMESAKES = [
  person(1, 'Basile|Corvin', { gender: 'male', parties: ['PF'], roles: ['member of the Chamber'] }),
  person(2, 'Rodolphe|Corvin', { gender: 'male', parties: ['Alliance verte'], roles: ['senator'] }),
  person(3, 'Agathe|Corvin', { gender: 'female', parties: ['PF'], roles: ['member of the Chamber'] }),
];
