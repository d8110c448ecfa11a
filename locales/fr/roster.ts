import type { ImportWords } from '../catalogue';
import { plural } from '../plural';
import { filePlace } from './file-place';
import { de } from './elision';

const megaoctets = (bytes: number) => `${Math.ceil(bytes / 1_048_576)} Mo`;

/** Ce que l’importation d’une liste peut répondre, une phrase par code. */
export const roster: ImportWords['roster'] = {
  refused: {
    too_large: (bytes, limit) =>
      `Ce fichier est trop volumineux (${megaoctets(bytes)}) ; la limite est de ${megaoctets(limit)}. Rien n’a été importé.`,
    empty: 'Ce fichier est vide. Rien n’a été importé.',
    not_json: (line, position) =>
      `Ce n’est pas un fichier JSON : il cesse d’être lisible à la ligne ${line} (caractère ${position + 1}). Rien n’a été importé.`,
    cut_off: (line, position) =>
      `Ce fichier est incomplet : il s’arrête au milieu, à la ligne ${line} (caractère ${position}). Téléchargez-le à nouveau. Rien n’a été importé.`,
    too_deep: (line, limit) =>
      `Ce fichier compte plus de ${limit} niveaux imbriqués à la ligne ${line}, ce qu’aucune liste de personnes ne fait. Rien n’a été importé.`,
    forbidden_key: (place) =>
      `Ce fichier contient une clé qui pourrait nuire, à l’endroit ${place}. N’importez que des listes d’une source de confiance. Rien n’a été importé.`,
    not_popolo:
      'C’est du JSON, mais pas une liste de personnes au format Popolo : la liste « persons » manque. Rien n’a été importé.',
    bad_rows: (total) =>
      `${total} ${plural('fr', total, { one: 'valeur n’est pas correcte', other: 'valeurs ne sont pas correctes' })}. Corrigez le fichier, puis importez-le à nouveau. Rien n’a été importé.`,
  },
  otherWays:
    'Autre possibilité : ouvrez la liste des membres sur le site du parlement : le panneau latéral propose de les ajouter. Qui ne figure sur aucune liste s’ajoute à la main, sous « Personnes ».',
  problem: {
    missing: 'rien n’est rempli',
    wrong_type: 'la valeur n’est pas du bon type',
    empty_name: 'le nom est vide',
    name_too_long: 'plus long qu’un nom ne peut l’être (300 caractères)',
    too_long: 'trop long',
    too_many: 'plus que ce qui peut être conservé',
    bad_date: 'ce n’est pas une date du calendrier',
    unknown_reference: 'renvoie à un élément absent du fichier',
    duplicate_id: 'cet identifiant sert deux fois',
    bad_address: 'ce n’est pas une adresse web',
    unknown_value: 'ce n’est pas une valeur connue',
  },
  place: filePlace,
  conflict: {
    same_name: (name) =>
      `Une personne nommée ${name} est déjà connue, et rien d’autre ne permet de dire s’il s’agit de la même.`,
    same_address: (name) =>
      `L’adresse e-mail ${de(name)} est celle d’une personne connue sous un autre nom : la même personne, ou une boîte partagée ?`,
    identifiers_disagree: (name) => `Les identifiants officiels ${de(name)} renvoient à plusieurs personnes connues.`,
    erased_before: (name) =>
      `Un dossier sur ${name}, ou sur une personne portant le même numéro officiel, a été effacé et ne devait pas revenir par une importation. Sans réponse de votre part, il n’est pas recréé.`,
    twice_in_file: (name) => `${name} figure deux fois dans le fichier ; seule la première mention est reprise.`,
    typed_by_officer: (name, field, kept, offered) =>
      `${name}, ${field} : « ${kept} », saisi à la main, est conservé ; la liste dit « ${offered} ».`,
    in_trash: (name) => `${name} est dans la corbeille et y reste.`,
  },
  end: {
    finished: 'L’importation est terminée.',
    cancelled:
      'L’importation a été interrompue. Ce qui a été importé est complet ; importez à nouveau la même liste pour terminer.',
    storage_full:
      'L’importation s’est arrêtée : le disque est peut-être plein. Ce qui a été importé est complet ; libérez de la place et importez à nouveau la même liste pour terminer.',
  },
  notWritten: {
    changed_meanwhile: (name) => `${name} : la fiche a été modifiée entre-temps ; elle n’est pas touchée.`,
    already_there: (name) =>
      `${name} : la fiche a été ajoutée entre-temps dans une autre fenêtre ; elle n’est pas créée deux fois.`,
    invalid: (name) => `${name} : la fiche n’a pas pu être enregistrée avec les valeurs de la liste.`,
  },
};
