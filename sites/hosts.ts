/** Parliaments watched from installation on; every other host is asked for, by the officer, when she wants it. */
export const PARLIAMENT_HOSTS = [
  'https://www.lachambre.be/*',
  'https://www.dekamer.be/*',
  'https://www.senate.be/*',
  'https://www.vlaamsparlement.be/*',
  'https://www.parlement-wallonie.be/*',
  'https://www.pfwb.be/*',
  'https://www.parlement.brussels/*',
  'https://www.europarl.europa.eu/*',
  'https://oeil.europarl.europa.eu/*',
  'https://www.assemblee-nationale.fr/*',
  'https://www2.assemblee-nationale.fr/*',
  'https://www.senat.fr/*',
  'https://www.belgium.be/*',
];
