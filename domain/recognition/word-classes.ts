/** What a word can tell about the name beside it. Bits, because a word can be several things (`président`, `premier`, `de`). */
export const GIVEN = 1;
/** `M.`, `Mr`, `heer`, `Herr`. */
export const CIVIL_MALE = 1 << 1;
/** `Mme`, `mevrouw`, `Frau`. */
export const CIVIL_FEMALE = 1 << 2;
/** `Dr`, `collega`: a title that says nothing of gender or office. */
export const CIVIL_OTHER = 1 << 3;
/** `ministre`, `Kamerlid`. */
export const ROLE = 1 << 4;
/** A role word in its feminine form. */
export const FEMININE = 1 << 5;
/** A role word in a form that is masculine only. */
export const MASCULINE = 1 << 6;
/** A title before several names. */
export const PLURAL = 1 << 7;
/** May be followed by a full stop that does not end a sentence. */
export const ABBREVIATED = 1 << 8;
export const ARTICLE = 1 << 9;
/** Belongs to longer family names (`van`, `el`). */
export const PARTICLE = 1 << 10;
export const CONJUNCTION = 1 << 11;
/** Opens a sentence and is not a name (`Selon`, `Volgens`). */
export const OPENER = 1 << 12;
/** What is called after a person (`loi`, `regering`). */
export const NAMED_AFTER = 1 << 13;
/** As above, and even without the person elsewhere on the page. */
export const NAMED_AFTER_ALONE = 1 << 14;
/** Before a name: a street, a school, a family. */
export const NOT_A_PERSON_BEFORE = 1 << 15;
/** After a name: a street, a son. */
export const NOT_A_PERSON_AFTER = 1 << 16;
/** Links an office to its field (`ministre de`, `minister van`). */
export const FIELD_LINK = 1 << 17;
/** A field of policy in small letters (`sociale zaken`). */
export const FIELD = 1 << 18;
/** What people do in reports (`répond`, `zegt`). */
export const SAYING = 1 << 19;
/** A verb: the name before it has no genitive ending. */
export const VERB = 1 << 20;
/** Before places and times (`in`, `te`, `en`). */
export const WHERE_WHEN = 1 << 21;
/** Also an ordinary word of a language. */
export const COMMON = 1 << 22;
/** Also a town or a country. */
export const PLACE = 1 << 23;
/** `d’`, `l’`, `qu’`. */
export const ELISION = 1 << 24;
export const MINISTER = 1 << 25;
export const DEPUTY = 1 << 26;
export const SENATOR = 1 << 27;
export const EUROPEAN = 1 << 28;
export const MAYOR = 1 << 29;

/** Starts or ends the name of a party of the roster. */
export const PARTY = 1 << 30;

/** What people do who are no politicians (`professeur`, `Landwirt`), behind a name. The sign bit: only ever compared with 0. */
export const OCCUPATION = 1 << 31;

export const CIVIL = CIVIL_MALE | CIVIL_FEMALE | CIVIL_OTHER;
export const TITLE = CIVIL | ROLE;
export const OFFICES = MINISTER | DEPUTY | SENATOR | EUROPEAN | MAYOR;
/** Words between a name and what stands before it that are not part of another name. */
export const NOT_A_NAME = TITLE | OPENER | CONJUNCTION | SAYING | NAMED_AFTER | FIELD | FIELD_LINK;
