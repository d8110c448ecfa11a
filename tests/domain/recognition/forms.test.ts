import { describe } from 'vitest';
import { follow } from './follow';
import { NAMESAKES } from './people';

describe('full names', () => {
  follow([
    ['two names in a sentence', 'fr', 'Hier, [Zoë Lindeman=1] a écrit à [Corneel De Wuyts=2].'],
    ['quotes and brackets touch the name', 'fr', '(«[Zoë Lindeman=1]»), “[Corneel De Wuyts=2]”…'],
    ['a slash between two names', 'nl', 'Voorstel [Zoë Lindeman=1]/[Corneel De Wuyts=2]'],
    ['capitals', 'nl', '[ZOË LINDEMAN=1] NEEMT HET WOORD'],
    ['capital family name', 'nl', '[Corneel DE WUYTS=2] heeft het woord'],
    ['small letters', 'nl', 'gezien: [zoë lindeman=1] was er ook'],
    ['given name in small letters', 'nl', 'met [zoë Lindeman=1] erbij'],
    ['only the family name in small letters is an ordinary word', 'fr', 'Nora petit à petit recule.'],
    ['no accents on the page', 'fr', '[Helene Bonnard-Tissier=6] arrive.'],
    ['letters that do not decompose', 'en', '[Lucja Zeromska=15] and [Łucja Żeromska=15].'],
    ['decomposed letters', 'fr', '[He\u0301le\u0300ne Bonnard-Tissier=6] arrive.'],
    ['a soft hyphen within', 'nl', '[Zoë Linde\u00adman=1] sprak.'],
    ['a zero-width space within', 'nl', '[Zoë Linde\u200bman=1] sprak.'],
    ['direction marks around', 'en', '\u200f[Zoë Lindeman=1]\u200e spoke.'],
    ['no-break and thin spaces', 'fr', '[Zoë\u00a0Lindeman=1] et [Zoë\u2009Lindeman=1] et [Zoë\u202fLindeman=1]'],
    ['a line break', 'fr', 'Selon [Zoë\nLindeman=1], oui.'],
    ['emoji before', 'en', '👏👏 [Zoë Lindeman=1] 🎉'],
    ['an elided preposition', 'fr', 'L’avis d’[Odile D’Arvenne=4] compte.'],
    ['middle initials', 'en', '[Alison J. Green=12] and [Alison B.C. Green=12] agreed.'],
    ['a digit after the name', 'nl', 'Zoë Lindeman2 is een account.'],
    ['names end with the block', 'nl', 'Zoë.\n\nLindeman'],
    ['a title is no part of the name', 'en', 'Dame [Alison Green=12] said no.'],
    ['stacked academic titles', 'nl', 'Prof. dr. [Zoë Lindeman=1] sprak.'],
  ]);
});

describe('family name first', () => {
  follow([
    ['in a list', 'nl', 'Ja: [Lindeman Zoë=1], [De Wuyts Corneel=2], [Bakker Stijn=17]'],
    ['in capitals', 'nl', 'NEE - 2: [LINDEMAN ZOË=1], [DE WUYTS CORNEEL=2]'],
    ['semicolons', 'fr', '[RAVELOT Jean-Luc=5] ; [D’ARVENNE Odile=4]'],
    ['a comma', 'de', '[Süßkind, Günter=8] (DFG)'],
    ['a comma and initials', 'nl', '[Lindeman, Z.=1] en [Colpaert, M.-A.=16]'],
    ['particles behind the given name', 'nl', '[Heuvelink, Joke van den=3] en [Heuvelink, J. van den=3]'],
    ['particles before a comma', 'nl', '[Van den Heuvelink, Joke=3] is afwezig.'],
    ['somebody else follows the comma', 'nl', 'De heer [Joossen=13], [Bram Joossen=13] en Peters'],
    ['a list of whole names', 'nl', 'Karel Lindeman, Zoë Peters'],
    ['a common word before a given name in prose', 'en', 'Green Alison trees.'],
    ['a common word in a question', 'en', 'Will Green Alison speak?'],
    ['a compound given name of somebody else', 'fr', 'Ravelot Jean, Lindeman Zoë-Anne'],
  ]);
});

describe('particles, hyphens and apostrophes', () => {
  follow([
    ['every particle capitalised', 'nl', '[Joke Van Den Heuvelink=3] sprak.'],
    ['glued particles after the given name', 'nl', '[Corneel Dewuyts=2] en [Joke Vandenheuvelink=3] spraken.'],
    ['glued particles without the given name', 'nl', 'Mevrouw Dewuyts is iemand anders.'],
    ['shortened particles', 'nl', '[Joke v.d. Heuvelink=3] en [Joke vd Heuvelink=3]'],
    [
      'apostrophes of every shape',
      'fr',
      "[Odile D'Arvenne=4], [Odile D’Arvenne=4], [Odile DʼArvenne=4], [Odile D`Arvenne=4]",
    ],
    ['no apostrophe after the given name', 'fr', '[Odile Darvenne=4] et [Odile D Arvenne=4]'],
    [
      'hyphens of every shape',
      'fr',
      '[Hélène Bonnard‐Tissier=6], [Hélène Bonnard‑Tissier=6], [Hélène Bonnard–Tissier=6]',
    ],
    ['hyphens left out', 'fr', '[Hélène Bonnard Tissier=6] et [Jean Luc Ravelot=5]'],
    ['half of a double family name', 'fr', 'Hélène Bonnard et Hélène Tissier sont d’autres personnes.'],
    ['half of a compound given name', 'fr', 'Jean Ravelot, Luc Ravelot'],
    ['a longer family name', 'nl', 'Zoë Lindeman-Peters is iemand anders.'],
    ['a longer given name', 'fr', 'Marie-Zoë Lindeman est une autre.'],
    ['an article with a hyphen', 'fr', '[Farid Ben-Yamoun=10] répond.'],
    ['the person and the office', 'fr', 'M. le Prieur et M. [Le Prieur=7] se saluent.'],
    ['the anchor alone', 'nl', 'Hij ging van den heuvelink af naar de Heuvelink.'],
    ['a part of a place', 'fr', 'La rue Saint-Ravelot est fermée.'],
  ]);
});

describe('initials and listed names', () => {
  follow([
    ['an initial', 'nl', '[Z. Lindeman=1] is aanwezig.'],
    ['without a blank', 'nl', '[Z.Lindeman=1] is aanwezig.'],
    ['another initial', 'nl', 'P. Lindeman is aanwezig.'],
    ['compound initials', 'fr', '[J.-L. Ravelot=5], [J.L. Ravelot=5], [J-L Ravelot=5] et [M.-A. Colpaert=16]'],
    ['a title and an initial', 'fr', 'Mme [Z. Lindeman=1] répond.'],
    ['another initial after the full name', 'fr', '[Nora Petit=11] a parlé ; J. Petit a répondu.'],
    ['a listed name', 'fr', '[Mimi Colpaert=16] préside.'],
    ['an unlisted short form', 'fr', 'Lulu Ravelot préside.'],
    ['a dotted acronym', 'fr', 'Le P.E.T.I.T. est un sigle.'],
  ]);
});

describe('titles and offices', () => {
  follow([
    ['French', 'fr', 'M. [Ravelot=5], Mme [Lindeman=1], Monsieur [Ravelot=5] et M [Ravelot=5]'],
    ['Dutch', 'nl', 'De heer [De Wuyts=2], mevrouw [Lindeman=1], dhr. [Joossen=13] en mw. [Lindeman=1]'],
    [
      'German',
      'de',
      'Herrn [Süßkind=8], Frau [Hartwig=9], Frau Bundeskanzlerin [Hartwig=9], der Abgeordnete [Süßkind=8]',
    ],
    ['English', 'en', 'Ms [Green=12] and Mrs. [Green=12] replied.'],
    ['the title and the office', 'fr', 'Monsieur le ministre [De Wuyts=2], madame la députée [Petit=11]'],
    ['an office before a common word', 'nl', 'Kamerlid [Bakker=17] diende een motie in.'],
    ['a party and an office', 'nl', 'D77-Kamerlid [Bakker=17] en N-ZA-minister [Joossen=13]'],
    ['an office, its party, the name', 'fr', 'La députée PF [Petit=11] insiste.'],
    [
      'an office with its field',
      'nl',
      'minister van Sociale Zaken [De Wuyts=2] en staatssecretaris voor Asiel en Migratie [Joossen=13]',
    ],
    ['an office with its field in French', 'fr', 'la ministre de la Justice [Bonnard-Tissier=6]'],
    ['an office of somebody is not that somebody', 'nl', 'De minister zei dat Joossen kwam.'],
    [
      'several people after one title',
      'fr',
      'MM. [Ravelot=5] et [Ben Yamoun=10] ; Mmes [Lindeman=1], [Petit=11] et [D’Arvenne=4]',
    ],
    ['several people after one Dutch title', 'nl', 'de heren [De Wuyts=2] en [Bakker=17] en mevrouw [Lindeman=1]'],
    ['colleagues', 'nl', 'mijn collega [De Wuyts=2] en collega’s [Lindeman=1] en [Joossen=13]'],
    ['strangers among them', 'fr', 'messieurs Durand, [Ravelot=5], Vander Elst et [Ben Yamoun=10]'],
    ['a person after a stranger’s given name', 'fr', 'Anne Marie-Ange Colpaert et Jean Nora Petit'],
    ['several German members', 'de', 'Die Abgeordneten [Süßkind=8] und [Hartwig=9]'],
    ['a party is no title', 'fr', 'Elle préside le MR. Ravelot aussi.'],
    ['the head of something is not its name', 'fr', 'le chef du groupe Ravelot'],
    ['M. on a page in two languages', 'nl', 'M. [Ravelot=5] en M. Lindeman'],
    ['a title of the other gender', 'nl', 'De heer Lindeman en mevrouw De Wuyts zijn familie.'],
    ['a longer name after the title', 'fr', 'M. Ravelot Durand et M. Martin Ravelot'],
    ['the bare title is nobody', 'fr', 'Le président remercie la ministre.'],
    ['an article is no title', 'fr', 'On a vu le Ravelot soudanais.'],
    ['"lid" with a party', 'nl', 'Het lid [Bakker=17] (D77) verzoekt de regering.'],
    ['a full stop between', 'nl', 'Dat zei de minister. Joossen is een naam.'],
  ]);
});

describe('party beside the name', () => {
  follow([
    ['in brackets', 'nl', '[Lindeman=1] (Zonnepartij) stemde tegen.'],
    ['after a comma', 'nl', '[De Wuyts=2], N-ZA, antwoordde.'],
    ['within brackets', 'nl', '([Lindeman=1], Z&P)'],
    ['with a preposition', 'nl', 'Volgens [Lindeman=1] van Z&P kan dat.'],
    ['another party says nothing', 'nl', 'Volgens Lindeman (D77) kan dat.'],
    ['an ordinary word with its party', 'nl', '[Bakker=17] (D77). De bakker is er.'],
    ['a member of a party', 'nl', "N-ZA'er [Joossen=13] en PF'er Joossen"],
  ]);
});

describe('the family name alone', () => {
  follow([
    ['without evidence', 'nl', 'Volgens Lindeman is alles geregeld.'],
    ['after the full name', 'fr', '[Zoë Lindeman=1] est là. Selon [Lindeman=1], tout va bien.'],
    ['before the full name', 'nl', '[Lindeman=1] lacht. Dat was [Zoë Lindeman=1].'],
    ['after a title', 'fr', 'Mme [Lindeman=1] est là. Selon [Lindeman=1], tout va bien.'],
    ['at the start of a sentence', 'fr', '[Zoë Lindeman=1] est là. [Lindeman=1] insiste.'],
    ['with a possessive', 'nl', '[Zoë Lindeman=1] sprak. [Lindeman=1]’s voorstel viel.'],
    ['a double name', 'fr', '[Hélène Bonnard-Tissier=6] répond. [Bonnard-Tissier=6] insiste.'],
    ['with its particle', 'nl', '[Joke van den Heuvelink=3] sprak. Toen ging [Van den Heuvelink=3] zitten.'],
    ['another given name', 'fr', '[Nora Petit=11] a parlé. Ensuite Jean Petit a répondu.'],
    ['an ordinary word at the start of a sentence', 'fr', '[Nora Petit=11] a parlé. Petit à petit, la salle se vide.'],
    ['an ordinary word within a sentence', 'fr', '[Nora Petit=11] a parlé. Selon [Petit=11], un petit pas suffit.'],
    ['an ordinary word that speaks', 'fr', '[Nora Petit=11] est là. [Petit=11] répond.'],
    ['a month of the same name', 'en', '[Alison Green=12] spoke on Green 5, in Green 2024.'],
    ['ordinary words after a Dutch "and"', 'nl', '[Stijn Bakker=17] sprak met Zoë. Volgens Joke en [Bakker=17] niet.'],
    ['a compound word', 'fr', '[Nora Petit=11] prend son petit-déjeuner. Petit-déjeuner offert.'],
    ['a family', 'fr', '[Jean-Luc Ravelot=5] est là. La famille Ravelot aussi.'],
    ['a town of the same name', 'nl', '[Yvan Ronse=18] woont in Ronse. De stad Ronse groeit.'],
    ['a given name alone', 'fr', '[Zoë Lindeman=1] arrive. Zoë sourit.'],
    [
      'a handle, an address, a file',
      'nl',
      '[Zoë Lindeman=1]: @Lindeman, #Lindeman, www.x.example/lindeman, Lindeman.pdf, zoe_Lindeman',
    ],
    ['behind an apostrophe that is no elision', 'en', '[Zoë Lindeman=1] met O’Lindeman.'],
  ]);
});

describe('genitives', () => {
  follow([
    ['Dutch after the given name', 'nl', '[Bram Joossen=13]s plan ligt voor.'],
    ['German after a title', 'de', 'Frau [Hartwig=9]s Rede war kurz.'],
    ['before a verb it is another name', 'nl', 'Bram Joossens heeft een winkel.'],
    ['an apostrophe', 'nl', '[Zoë Lindeman=1]s plan en [Zoë Lindeman=1]’s plan'],
    ['not in French', 'fr', 'Bram Joossens plan'],
    ['alone it is another name', 'nl', 'Joossens plan'],
  ]);
});

describe('what is called after a person', () => {
  follow([
    ['a bill after the full name', 'fr', '[Nora Petit=11] défend la loi [Petit=11].'],
    ['a Dutch compound', 'nl', '[Stijn Bakker=17] sprak. De motie-[Bakker=17] is aangenomen.'],
    ['a government', 'nl', '[Corneel De Wuyts=2] valt. De regering-[De Wuyts=2] ook.'],
    ['a government without the person', 'nl', 'De regering-[De Wuyts=2] is gevallen.'],
    ['a motion without the person', 'nl', 'De motie-Bakker is aangenomen.'],
    ['a street', 'fr', 'Le bureau est rue Zoë Lindeman, 12.'],
    ['a hall', 'fr', 'Rendez-vous à l’Auditorium Zoë Lindeman.'],
    ['a glued square', 'nl', 'De tram stopt aan het Joke van den Heuvelinkplein.'],
    ['an English street', 'en', 'She lives in Alison Green Street.'],
  ]);
});

describe('people who share a family name', () => {
  follow(
    [
      ['given names decide', 'fr', '[Basile Corvin=1], [Rodolphe Corvin=2] et [Agathe Corvin=3]'],
      ['initials decide', 'fr', '[B. Corvin=1] et [R. Corvin=2]'],
      ['the title decides', 'fr', 'Mme [Corvin=3] est là.'],
      ['the title leaves a choice', 'fr', 'M. [Corvin=1?2] est là.'],
      ['the office decides', 'fr', 'Le sénateur [Corvin=2] est là.'],
      ['the party decides', 'fr', 'M. [Corvin=2] (Alliance verte) est là.'],
      ['the page decides', 'fr', '[Rodolphe Corvin=2] a parlé. [Corvin=2] insiste. M. [Corvin=2] aussi.'],
      ['the page leaves a choice', 'fr', '[Rodolphe Corvin=2] et [Basile Corvin=1]. Selon [Corvin=1?2], oui.'],
      ['title and page decide', 'fr', '[Basile Corvin=1] parle à [Agathe Corvin=3]. Mme [Corvin=3] répond.'],
      ['a famous outsider', 'fr', 'Jeanne Corvin était actrice.'],
      ['an outsider after the person', 'fr', '[Basile Corvin=1] a vu Jeanne Corvin. Selon Corvin, oui.'],
    ],
    NAMESAKES,
  );
});
