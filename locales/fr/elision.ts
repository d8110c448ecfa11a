/**
 * « de » devant un nom : « d’Adèle », « d’Yves », mais « de Younes ». Devant h, qui est muet ou aspiré selon le nom, « de » reste
 * toujours correct.
 */
export function de(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return /^(?:[aeiouœæ]|y[^aeiou\P{L}])/iu.test(plain) ? `d’${name}` : `de ${name}`;
}
