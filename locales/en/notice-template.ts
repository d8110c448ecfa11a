/** The information notice that comes with the extension (GDPR 14, METHOD.md E-3); an organisation makes it its own. */
export const noticeTemplate = {
  purposes:
    'to prepare and follow up our advocacy on migration and fundamental rights: to know who is responsible for what, what was said in public on our issues, and what was discussed and agreed with us',
  rights:
    'You can ask for a copy of what we hold about you, have it corrected or erased, have its use restricted, and object to it at any time. Write to: {contact}. You can also lodge a complaint with the supervisory authority; in Belgium, the Data Protection Authority, rue de la Presse 35 Drukpersstraat, 1000 Brussels.',
  text: `Dear {person},

{organisation} keeps a dossier on you in connection with your public duties. As the data in it do not come from you alone, the General Data Protection Regulation (Article 14) requires us to tell you so.

Who we are: {organisation}. Contact for everything about your data: {contact}.

Why: {purposes}.

On what ground: our legitimate interest in taking part in public debate (Article 6(1)(f)); for political opinions, only those you made public yourself (Article 9(2)(e)).

What: your name, public mandates and official contact details; your public words, votes and positions on our issues, with source and date; our own notes of meetings, calls and letters with you and of what was promised in them. No data on health, belief, family or origin. No score is made of you, and no decision rests on automated means alone.

Where it comes from: official sites and lists, the press, your own publications, and our exchanges.

Who sees it: the staff of {organisation} who work on these issues. The dossier is kept on their own computers and is not passed on or taken out of the European Union.

How long: we look through the dossiers at least once per legislature and erase what is no longer needed.

Your rights: {rights}

Yours sincerely,
{organisation}`,
};
