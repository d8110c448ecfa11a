import type { PrivacyWords } from '../catalogue';

/** La notice d’information fournie avec l’extension (RGPD, article 14) ; chaque organisation la fait sienne. */
export const noticeTemplate: PrivacyWords['template'] = {
  purposes:
    'préparer et suivre notre plaidoyer en matière de migration et de droits fondamentaux : savoir qui est compétent pour quoi, ce qui a été dit publiquement sur nos dossiers, et ce qui a été discuté et convenu avec nous',
  rights:
    'Vous pouvez obtenir une copie de ce que nous conservons à votre sujet, le faire rectifier ou effacer, en faire limiter l’utilisation et vous y opposer à tout moment. Écrivez à : {contact}. Vous pouvez aussi introduire une réclamation auprès de l’autorité de contrôle ; en Belgique, l’Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.',
  text: `À l’attention de {personne}

Madame, Monsieur,

{organisation} tient un dossier à votre sujet dans le cadre de vos fonctions publiques. Comme ces données ne viennent pas uniquement de vous, le Règlement général sur la protection des données (article 14) nous demande de vous en informer.

Qui nous sommes : {organisation}. Contact pour tout ce qui concerne vos données : {contact}.

Pourquoi : {finalités}.

Sur quelle base : notre intérêt légitime à prendre part au débat public (article 6, paragraphe 1, point f) ; pour les opinions politiques, uniquement celles que vous avez vous-même rendues publiques (article 9, paragraphe 2, point e).

Quelles données : votre nom, vos mandats publics et vos coordonnées officielles ; vos propos publics, vos votes et vos positions sur nos dossiers, avec leur source et leur date ; nos propres notes de réunions, d’appels et de courriers avec vous, et des engagements pris à ces occasions. Aucune donnée sur la santé, les convictions religieuses, la famille ou l’origine. Aucun score ne vous est attribué et aucune décision ne repose sur un seul traitement automatisé.

D’où elles viennent : des sites et listes officiels, de la presse, de vos propres publications et de nos échanges.

Qui y a accès : les membres de l’équipe de {organisation} qui suivent ces dossiers. Le dossier est conservé sur leurs propres ordinateurs ; il n’est ni transmis, ni envoyé hors de l’Union européenne.

Pendant combien de temps : nous revoyons les dossiers au moins une fois par législature et effaçons ce qui n’est plus nécessaire.

Vos droits : {droits}

Veuillez recevoir, Madame, Monsieur, nos salutations distinguées.
{organisation}`,
};
