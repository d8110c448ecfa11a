import type { ImportWords } from '../catalogue';
import { plural } from '../plural';
import { teamNames } from '../team-names';

const people = (count: number) => plural('fr', count, { one: `${count} personne`, other: `${count} personnes` });

/** L’importation de contacts depuis un tableur. */
export const contacts: ImportWords['contacts'] = {
  notContacts:
    'Aucun en-tête connu dans cette feuille : il faut un nom, et une adresse e-mail, un téléphone, une fonction ou une organisation.',
  assign: 'Indiquer ce que contiennent les colonnes',
  isPositions: 'Cette feuille contient une enquête ou des votes nominatifs, pas des contacts.',
  columns: 'Ce que contiennent les colonnes',
  columnsNote: 'Corrigez si nécessaire, ou laissez une colonne de côté. Ce choix ne vaut que pour cette importation.',
  unnamed: (letter) => `Colonne ${letter}`,
  example: (text) => `par exemple : ${text}`,
  leaveOut: 'Laisser de côté',
  fields: {
    name: 'Nom complet',
    givenName: 'Prénom',
    familyName: 'Nom de famille',
    kind: 'Qualité',
    role: 'Fonction',
    worksFor: 'Travaille pour (une personne)',
    organization: 'Organisation ou cabinet',
    party: 'Parti',
    email: 'E-mail',
    phone: 'Téléphone',
    mobile: 'GSM',
    languages: 'Langues',
    link: 'Site web',
    remark: 'Remarques',
  },
  empty: (count) =>
    plural('fr', count, {
      one: 'Une colonne vide n’est pas affichée.',
      other: `${count} colonnes vides ne sont pas affichées.`,
    }),
  otherwise: 'Quand rien n’indique la qualité de la personne',
  otherwiseHint:
    'La fonction et l’organisation sont d’abord prises en compte ; ce choix vaut pour les autres personnes.',
  needsName: 'Choisissez la colonne qui contient les noms.',
  toPreview: 'Voir ce qui serait importé',
  nobody:
    'Aucune personne n’a pu être lue dans cette feuille : voyez ci-dessus les lignes concernées, ou revenez aux colonnes.',
  back: 'Revenir aux colonnes',
  notTaken: (count, names) =>
    plural('fr', count, {
      one: `Colonne non reprise : ${names}.`,
      other: `${count} colonnes non reprises : ${names}.`,
    }),
  guessed: 'déduit',
  teamOf: (name) => teamNames('fr', name),
  worksFor: (name) => `travaille pour ${name}`,
  bosses: (count) =>
    `Pour qui ces personnes travaillent-elles ? (${count === 0 ? 'tout est précisé' : plural('fr', count, { one: 'un nom à préciser', other: `${count} noms à préciser` })})`,
  bossesNote: 'Sans réponse, ces personnes sont importées sans ce lien.',
  boss: (text) => `Qui est « ${text} » ?`,
  staffOf: (names, more) =>
    more === 0
      ? `Concerne : ${names}`
      : `Concerne : ${names} et ${plural('fr', more, { one: `${more} autre personne`, other: `${more} autres personnes` })}`,
  bossNew: (name) => `Ajouter ${name} comme responsable politique`,
  bossNobody: 'Personne : ne pas créer de lien',
  bossOther: 'Une autre personne de mon espace',
  addAll: (count) => `Ajouter les ${count} comme responsables politiques`,
  remarks: (count) => `Garder les remarques sur ${people(count)} comme notes confidentielles`,
  remarksHint:
    'Chacune est chiffrée et rangée dans les échanges de la personne, à la date d’aujourd’hui. Sinon, les remarques ne sont pas reprises : ce ne sont pas des faits publics.',
  remark: (file, text) => `Remarque reprise de ${file} : ${text}`,
  remarksKept: (count) =>
    plural('fr', count, {
      one: 'Une remarque gardée comme note confidentielle.',
      other: `${count} remarques gardées comme notes confidentielles.`,
    }),
  remarksLeftOut: (count) => `Remarques sur ${people(count)} : non reprises.`,
  remarksLost: (count) =>
    plural('fr', count, {
      one: 'Une remarque n’a pas pu être enregistrée.',
      other: `${count} remarques n’ont pas pu être enregistrées.`,
    }),
  valuesLeftOut: (count) =>
    plural('fr', count, {
      one: 'Une ligne ou une valeur écartée ou à vérifier.',
      other: `${count} lignes ou valeurs écartées ou à vérifier.`,
    }),
  withoutBoss: (count) => `Sans lien vers leur responsable : ${people(count)}.`,
  problems: (count) =>
    plural('fr', count, {
      one: 'Écarté ou à vérifier : un endroit de la feuille',
      other: `Écarté ou à vérifier : ${count} endroits de la feuille`,
    }),
  place: (row, column) => (column === null ? `Ligne ${row} :` : `Ligne ${row}, ${column} :`),
  problem: {
    no_name: 'pas de nom ; la ligne est écartée.',
    not_a_name: 'ce n’est pas un nom ; la ligne est écartée.',
    bad_email: 'ce n’est pas une adresse e-mail ; valeur écartée.',
    bad_phone: 'ce n’est pas un numéro de téléphone ; valeur écartée.',
    spoilt_phone:
      'le tableur a transformé le numéro en nombre ; valeur écartée. Mettez la colonne au format texte et exportez à nouveau.',
    unknown_language: 'ni français, ni néerlandais, ni anglais, ni allemand ; valeur écartée.',
    unknown_kind: 'qualité inconnue (équipe, administration, expertise ou politique) ; elle est déduite.',
    bad_link: 'ce n’est pas une adresse web ; valeur écartée.',
    too_long: 'trop long ; valeur écartée.',
    too_many: 'trop de coordonnées pour une personne ; les dernières sont écartées.',
    same_person: 'même personne que sur une ligne précédente ; les deux lignes sont réunies.',
    same_name:
      'même nom que sur une ligne précédente, sans autre point commun : deux personnes. Décochez-en une si c’est la même.',
    other_boss: 'autre responsable que sur une ligne précédente ; le premier est retenu.',
    role_nowhere: 'fonction sans organisation ni responsable ; la fonction n’est pas reprise.',
    several_organizations: 'plusieurs organisations portent ce nom ; le lien n’est pas créé.',
  },
  earlier: (row) => `(ligne ${row})`,
};
