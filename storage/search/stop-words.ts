/**
 * Words too common to find anything by, folded: articles, pronouns, prepositions, forms of to be and to have. Half of a
 * note consists of them; without them the index is half as large. Particles of names (`de`, `van`) are among them, so
 * "De Block" is found by its second word.
 */
const WORDS = {
  fr: `a ai ainsi alors as au aucun aussi autre aux avait avec avoir avons bien c car ce ceci cela celle ces cet cette ceux
    chez comme d dans de des deux dit doit donc dont du elle elles en encore entre es est et etaient etait etc ete etes
    etre eu eux fait faut il ils j je jusqu l la le les leur leurs lors lui m ma mais me meme mes moi mon n ne ni non nos
    notre nous on ont ou par pas peu peut plus pour qu quand que quel quelle qui sa sans se sera ses si son sont sous sur
    t ta te tes toi ton tous tout toute tres tu un une va vers vos votre vous y`,
  nl: `aan al alle als bij daar dan dat de deze die dit doen door dus een en er ge geen had heb hebben heeft hem het hier
    hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat
    onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat we wel werd wie wij wil
    worden wordt zal ze zei zelf zich zij zijn zo zonder zou`,
  en: `about all also an and any are as at be been but by can could did do does for from had has have he her him his how i
    if into is it its may more most my no not of on one or our out she should so some than that the their them then there
    these they this those to too up was we were what when which who will with would you your`,
};

/** The words of all languages of the notes. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(WORDS).flatMap((words) => words.split(/\s+/u).filter((word) => word !== '')),
);
