import { attributeOf, selectAll, selectFirst, textOf } from './dom';
import { bareLetters } from './person-name';

/** Titles of what stands in the place of a page: errors, logins, questions about cookies, checks for robots, repairs. */
const WALLS: readonly RegExp[] = [
  /^(?:https? )?(?:erreur|error|fout)?[ :]*[45]\d\d(?:$|[ :–-]+(?:not|forb|unauth|bad|inter|serv|gate|page|erreur|error|fout))/iu,
  // A debate may be about "enfants introuvables": it has to be the page, or all that is said.
  /\b(?:page|pagina|document|fiche|fichier|file|bestand|adresse|address|url|contenu|content|inhoud|r[ée]sult\w*)\b.{0,40}(?:introuvable|(?:non|not|pas été|niet) (?:trouvée?|found|gevonden)|n['’]existe (?:pas|plus)|bestaat niet)/iu,
  /^(?:introuvable|(?:non|not|niet) (?:trouvée?|found|gevonden))\W*$/iu,
  /(?:acc[èe]s|access|toegang) (?:refusé|interdit|denied|geweigerd|verboden)|^forbidden/iu,
  /^(?:connexion|se connecter|identifi\w+|authentification|aanmelden|inloggen|log ?in|sign in)\b.{0,25}$/iu,
  /^(?:we|wij|nous|je)\b.{0,30}\b(?:privacy|vie privée|cookies?)|(?:your|uw|votre) (?:privacy|vie privée)$|^cookies?$/iu,
  /^(?:before you continue|avant de continuer|voordat u verder)/iu,
  // Not the whole word: where it stands, even here, the build brings the polyfill of the extension's own interface along (10 kB).
  /^(?:just a moment|un instant|one moment|een ogenblik)|you are (?:a )?human|not a robot|pas un robot|checking your brow\wer/iu,
  /^(?:site |website )?(?:en |under |in )?(?:maintenance|onderhoud)\b.{0,20}$/iu,
];

/** Does the page's title or first heading say that this is not the page asked for? */
export function isWall(document: Document): boolean {
  const shown = ['title', 'h1', 'h2'].map((selector) => textOf(selectFirst(document, selector)));
  return shown.some((text) => WALLS.some((wall) => wall.test(text)));
}

/** Does the title, which sites write for machines and tabs too, say this name? A heading alone may be anything. */
export function titleSays(document: Document, name: string): boolean {
  const titles = [
    textOf(selectFirst(document, 'title')),
    ...selectAll(document, 'meta[property="og:title"]').map((meta) => attributeOf(meta, 'content')),
  ];
  const wanted = bareLetters(name);
  return wanted !== '' && titles.some((title) => bareLetters(title).includes(wanted));
}
