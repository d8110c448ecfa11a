import { expect, it } from 'vitest';
import { areContactHeadings, guessContactColumns } from '../../../domain/roster/contact-columns';

it.each([
  [
    'French, typed by hand',
    'Nom;Prénom;Fonction;Travaille pour;Parti;E-mail;GSM;Téléphone;Langue;Remarques',
    'familyName givenName role worksFor party email mobile phone languages remark',
  ],
  [
    'Dutch, typed by hand',
    'Naam;Voornaam;Functie;Werkt voor;Kabinet;Partij;E-mailadres;GSM-nummer;Tel.;Taal;Opmerking',
    'familyName givenName role worksFor organization party email mobile phone languages remark',
  ],
  ['a whole name', 'NOM COMPLET;Cabinet;Courriel', 'name organization email'],
  ['a name alone is the whole name', 'Nom;E-mail', 'name email'],
  [
    'German',
    'Vorname;Nachname;Firma;Position;E-Mail-Adresse;Mobiltelefon;Telefon geschäftlich;Notizen',
    'givenName familyName organization role email mobile phone remark',
  ],
  [
    'Outlook in English',
    'First Name;Last Name;Company;Department;Job Title;Business Phone;Home Phone;Mobile Phone;Business Fax;E-mail Address;E-mail Type;E-mail Display Name;Notes;Birthday',
    'givenName familyName organization - role phone - mobile - email - - remark -',
  ],
  [
    'Outlook in French',
    'Prénom;Nom;Société;Service;Titre;Téléphone (bureau);Téléphone (domicile);Tél. mobile;Télécopie (bureau);Adresse de messagerie;Type de messagerie;Notes',
    'givenName familyName organization - - phone - mobile - email - remark',
  ],
  [
    'Outlook in Dutch',
    'Voornaam;Achternaam;Bedrijf;Afdeling;Functie;Telefoon op werk;Telefoon thuis;Mobiele telefoon;E-mailadres;E-mailtype;E-mail, weergavenaam;Notities',
    'givenName familyName organization - role phone - mobile email - - remark',
  ],
  [
    'Google',
    'First Name;Last Name;Organization Name;Organization Title;E-mail 1 - Label;E-mail 1 - Value;E-mail 2 - Value;Phone 1 - Label;Phone 1 - Value;Notes',
    'givenName familyName organization role - email email - phone remark',
  ],
  ['a department where there is nothing else', 'Naam;Dienst;E-mail', 'name organization email'],
  ['two columns of one kind, of which a person has one', 'Nom;E-mail;Fonction;Functie', 'name email role -'],
  [
    'words in brackets, and two names for one column',
    'Nom et prénom;Organisation / Cabinet;Langue (FR/NL);E-mail (pro);Téléphone (privé);Tél./GSM;Gsmnummer;Budget/Dossier',
    'name organization languages email - phone mobile -',
  ],
  ['nothing of it is known', 'Colonne1;;Budget 2026', '- - -'],
])('headings are understood: %s', (_, headings, fields) => {
  expect(guessContactColumns(headings.split(';')).map((field) => field ?? '-')).toEqual(fields.split(' '));
});

it('a list of contacts has names, and a way to reach people or what they do', () => {
  expect(areContactHeadings(['nom', 'e-mail'])).toBe(true);
  expect(areContactHeadings(['name', 'city'])).toBe(false);
  expect(areContactHeadings(['e-mail', 'functie'])).toBe(false);
});
