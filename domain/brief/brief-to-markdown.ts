import type {
  BriefArgument,
  BriefEvidence,
  BriefModel,
  BriefSection,
  PrintedSource,
  TranslatedText,
} from './brief-model';
import type { BriefWords } from './brief-words';

/** Text as text: no mark-up of its own, on one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/gu, (mark) => `\\${mark}`)
    .replace(/^(?=[#+-]|\d+[.)])/u, '\\');
}

function shown(text: TranslatedText | null, words: BriefWords): string {
  if (text === null) return '';
  return text.missing === undefined ? plain(text.text) : `*${words.notTranslated(text.missing)}*`;
}

function showSource({ title, date, url }: PrintedSource, words: BriefWords): string {
  const parts = [
    plain(title),
    date === undefined ? '' : words.date(date),
    url === undefined ? '' : `<${encodeURI(decodable(url))}>`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** An address whose own percent signs are kept as they are. */
function decodable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function inBrackets(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

function personLines(section: Extract<BriefSection, { kind: 'person' }>, words: BriefWords): string[] {
  const posts = section.posts.map(({ role, organisation, asOf }) => {
    const place = [role, organisation]
      .filter((part) => part !== '')
      .map(plain)
      .join(', ');
    return `- ${place}${asOf === null ? '' : inBrackets(words.asOf(asOf))}`;
  });
  const named = (label: string, value: string | null) =>
    value === null ? [] : [`- ${words.labelled(label, plain(value))}`];
  return [
    ...(section.noDialogue ? [`**${words.noDialogue}**`, ''] : []),
    ...(posts.length === 0 ? [words.noPosts] : posts),
    ...named(words.party, section.party),
    ...named(words.group, section.group),
    ...named(words.committees, section.committees.length === 0 ? null : section.committees.join(' · ')),
    ...(section.checkedOn === null ? [] : [`- ${words.checkedOn(section.checkedOn)}`]),
  ];
}

function stanceLines(section: Extract<BriefSection, { kind: 'stance' }>, words: BriefWords): string[] {
  if (section.value === null) return [words.noStance];
  const source =
    section.source === null ? '' : inBrackets(words.labelled(words.source, showSource(section.source, words)));
  return [`${words.stance(section.value)}${source}`, ...(section.expired ? [`*${words.stanceExpired}*`] : [])];
}

function approachLines(section: Extract<BriefSection, { kind: 'approach' }>, words: BriefWords): string[] {
  if (section.state === 'unknown') return [words.unknown];
  return [
    ...(section.state === 'generic' ? [words.generic] : []),
    ...(section.framings.length === 0 ? [] : [`- ${words.approach(section.framings, section.close)}`]),
    ...(section.state === 'ranked' ? [`- ${words.confidence(section.confidence)}`] : []),
    ...(section.avoid.length === 0 ? [] : [`- ${words.avoid(section.avoid)}`]),
  ];
}

function contactLines(section: Extract<BriefSection, { kind: 'contacts' }>, words: BriefWords): string[] {
  if (section.items.length === 0) return [words.noContacts];
  return section.items.map(({ date, channel, direction, summary, answered }) => {
    const answer = answered === null ? '' : ` ${words.labelled(words.answered, plain(answered))}`;
    return `- ${words.labelled(`${words.date(date)}, ${words.channel(channel, direction)}`, plain(summary))}${answer}`;
  });
}

function promiseLines(section: Extract<BriefSection, { kind: 'promises' }>, words: BriefWords, own: string): string[] {
  if (section.items.length === 0) return [words.noPromises];
  return section.items.map(({ text, language, date, dueDate, overdue, source, confidential, isLever }) => {
    const notes = [
      ...(language === null || language === own ? [] : [words.language(language)]),
      words.date(date),
      ...(source === null ? [] : [showSource(source, words)]),
      ...(dueDate === null ? [] : [words.due(dueDate, overdue)]),
      ...(confidential ? [words.confidential] : []),
      ...(isLever ? [words.lever] : []),
    ].filter((note) => note !== '');
    return `- ${words.quote(plain(text))} (${notes.join(' · ')})`;
  });
}

function wordLines(section: Extract<BriefSection, { kind: 'words' }>, words: BriefWords, own: string): string[] {
  if (section.items.length === 0) return [words.noWords];
  return section.items.map(({ text, language, source }) => {
    const foreign = language === null || language === own ? '' : `${words.language(language)} · `;
    return `- ${words.quote(plain(text))} (${foreign}${showSource(source, words)})`;
  });
}

function askLines(section: Extract<BriefSection, { kind: 'ask' }>, words: BriefWords, isInternal: boolean): string[] {
  const noText = isInternal && section.level !== null ? words.askUnwritten : words.noAsk;
  return [
    section.text === null ? noText : `**${shown(section.text, words)}**`,
    ...(section.level === null ? [] : ['', `- ${words.level(section.level)}`]),
    ...(section.mode === null ? [] : [`- ${words.mode(section.mode, section.side)}`]),
    ...(section.closedDoors === 0 ? [] : [`- ${words.closedDoors(section.closedDoors)}`]),
    // Without a level the only step says why, which the text above has said.
    ...(section.level === null ? [] : section.steps.map((step) => `- ${words.step(step)}`)),
    ...(section.coSignatories.length === 0 ? [] : ['', plain(words.coSigned(section.coSignatories))]),
  ];
}

function evidenceLines({ title, figure, source, doesNotProve, above }: BriefEvidence, words: BriefWords): string[] {
  if (above !== null) return [`   - ${shown(title, words)} (${words.seeArgument(above)})`];
  const claim = figure === null ? shown(title, words) : words.labelled(shown(title, words), shown(figure, words));
  return [
    `   - ${claim} (${showSource(source, words)})`,
    ...(doesNotProve === null ? [] : [`   - ${words.labelled(words.doesNotProve, shown(doesNotProve, words))}`]),
  ];
}

function argumentLines(
  { framing, speaker, text, evidence }: BriefArgument,
  index: number,
  words: BriefWords,
): string[] {
  const label = framing === null ? '' : `**${words.framing(framing)}.** `;
  return [
    `${index + 1}. ${label}${shown(text, words)}`,
    ...(speaker === null ? [] : [`   - ${words.labelled(words.speaks, plain(speaker))}`]),
    ...evidence.flatMap((one) => evidenceLines(one, words)),
  ];
}

function sectionLines(section: BriefSection, model: BriefModel, words: BriefWords): string[] {
  const isInternal = model.audience === 'internal';
  if (section.kind === 'person') return personLines(section, words);
  if (section.kind === 'stance') return stanceLines(section, words);
  if (section.kind === 'approach') return approachLines(section, words);
  if (section.kind === 'contacts') return contactLines(section, words);
  if (section.kind === 'promises')
    return isInternal || section.items.length > 0 ? promiseLines(section, words, model.language) : [];
  if (section.kind === 'words')
    return isInternal || section.items.length > 0 ? wordLines(section, words, model.language) : [];
  if (section.kind === 'ask') return isInternal || section.text !== null ? askLines(section, words, isInternal) : [];
  if (section.kind === 'arguments') {
    const lines = section.items.flatMap((item, index) => argumentLines(item, index, words));
    const missing =
      section.withoutMaterial.length === 0 ? [] : ['', `*${words.withoutMaterial(section.withoutMaterial)}*`];
    return [...(lines.length === 0 && isInternal ? [words.noArguments] : lines), ...missing];
  }
  if (section.kind === 'objections')
    return section.items.flatMap(({ objection, answer }) => [
      `- ${words.labelled(words.objection, shown(objection, words))}`,
      `  ${words.labelled(words.answer, shown(answer, words))}`,
    ]);
  return section.items.map(({ avoid, say }) => `- ${words.sayInstead(avoid, say)}`);
}

/** The brief as Markdown, in the words of its own language. Empty sections of a leave-behind are left out. */
export function briefToMarkdown(model: BriefModel, words: BriefWords): string {
  const sections = model.sections.flatMap((section) => {
    const lines = sectionLines(section, model, words);
    return lines.length === 0 ? [] : [`## ${words.headings[section.kind]}`, '', ...lines, ''];
  });
  const title = words.title(plain(model.person), shown(model.issue, words));
  const prepared = words.prepared(
    model.preparedOn,
    plain(model.organisation),
    model.officer === null ? null : plain(model.officer),
  );
  return [
    `# ${title}`,
    '',
    ...(model.audience === 'internal' ? [`**${words.internalOnly}**`, ''] : []),
    ...(prepared === '' ? [] : [prepared, '']),
    ...sections,
  ].join('\n');
}
