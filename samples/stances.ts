import type { Stance } from '../domain/issue/schema';
import { ISSUE, PERSON, sampleId, type IssueKey, type PersonKey } from './ids';
import { daysBefore, stamp } from './stamp';

/** Who, on what, where they stand, how many days ago, according to what. Ferrand has none: nobody has met her. */
const POSITIONS: readonly (readonly [PersonKey, IssueKey, Stance['value'], number, string])[] = [
  ['osei', 'childDetention', 2, 200, 'Réunion à la Chambre et interventions en séance'],
  ['osei', 'closedCentres', 1, 240, 'Interview exemple : demande un contrôle indépendant'],
  ['osei', 'regularisation', 1, 330, 'Programme de son parti, repris à son compte en séance'],
  ['lambiot', 'regularisation', 0, 49, 'Réunion dans son entreprise : demande des critères et des chiffres'],
  ['lambiot', 'childDetention', 0, 300, 'S’est abstenu sur la résolution exemple 56-9972'],
  ['royer', 'childDetention', -2, 283, 'Gesprek en tussenkomsten in de commissie'],
  ['royer', 'closedCentres', -2, 155, 'Tussenkomst in de commissie: vraagt bijkomende plaatsen'],
  ['dewaelhens', 'childDetention', 0, 253, 'Gesprek op het kabinet: principe ja, tekst nog niet'],
  ['dewaelhens', 'closedCentres', -1, 140, 'Beleidsnota: twee nieuwe centra'],
  ['dewaelhens', 'regularisation', -1, 140, 'Interview (voorbeeld): geen collectieve regularisatie'],
  ['vandamme', 'healthAccess', 0, 80, 'Ses amendements reprennent la moitié de notre avis'],
  ['jasperVanhoorne', 'closedCentres', 0, 158, 'Kennismakingsgesprek: toegang ja, sluiting nee'],
  ['hertogs', 'healthAccess', 0, 171, 'Réunion au cabinet : possible par circulaire, chiffres d’abord'],
  ['noirhomme', 'regularisation', 0, 41, 'Appel : un critère de travail, pas d’ancrage'],
  ['noirhomme', 'healthAccess', 1, 120, 'Article exemple dans une revue'],
  ['claes', 'childDetention', 2, 205, 'Meeting and written question'],
  ['claes', 'closedCentres', 2, 58, 'Eigen bericht en werkgroep in het Parlement'],
  ['bastenier', 'closedCentres', -1, 96, 'Rencontre trimestrielle : registre oui, presse non'],
  ['elkeVanhoorne', 'healthAccess', 1, 90, 'Heeft de medische kaart op twaalf maanden gebracht'],
  ['roobrouck', 'childDetention', -2, 50, 'Stemde tegen de voorbeeldresolutie 56-9972'],
  ['roobrouck', 'closedCentres', -2, 50, 'Medeondertekenaar van een voorstel (voorbeeld) voor meer plaatsen'],
  ['thonnart', 'healthAccess', 0, 100, 'Interview exemple : simplifier, sans nouveau droit'],
  ['baekelandt', 'childDetention', 0, 115, 'Voorbereidend gesprek op het kabinet'],
  ['amrani', 'childDetention', 2, 131, 'Lunchgesprek en mondelinge vraag'],
  ['pirmez', 'closedCentres', -1, 220, 'Réunion au cabinet, refus poli de l’accès de la presse'],
  ['warnotte', 'regularisation', 1, 79, 'Réunion au cabinet de l’Emploi'],
  ['ostyn', 'childDetention', 1, 50, 'Zette het voorstel op de agenda van de commissie'],
  ['vandamme', 'childDetention', 1, 300, 'A voté la résolution exemple 56-9972'],
];

/**
 * Positions of people on issues, dated and sourced.
 * @param today - Civil date from which ages are counted.
 */
export function sampleStances(today: string): Stance[] {
  return POSITIONS.map(([who, issue, value, ago, source], index) => ({
    id: sampleId.stance(index + 1),
    personIds: [PERSON[who]],
    issueIds: [ISSUE[issue]],
    value,
    date: daysBefore(today, ago),
    source,
    ...stamp(daysBefore(today, ago)),
  }));
}
