import type { FramingRecord, LexiconLanguage, Markers } from './framing-record';
import type { Framing } from './framings';
import child from './lexicon/child.json';
import development from './lexicon/development.json';
import evidence from './lexicon/evidence.json';
import governance from './lexicon/governance.json';
import humanity from './lexicon/humanity.json';
import labourEconomy from './lexicon/labour-economy.json';
import local from './lexicon/local.json';
import publicHealth from './lexicon/public-health.json';
import reputation from './lexicon/reputation.json';
import rights from './lexicon/rights.json';
import ruleOfLaw from './lexicon/rule-of-law.json';
import securityOrder from './lexicon/security-order.json';
import { englishMarkers } from './lexicon/markers-en';
import { frenchMarkers } from './lexicon/markers-fr';
import { dutchMarkers } from './lexicon/markers-nl';

/** The record of every framing: adding one is adding a line here and its cues in `lexicon/`. */
export const FRAMING_RECORDS: Readonly<Record<Framing, FramingRecord>> = {
  /** Fundamental rights, treaties, dignity as a right. */
  rights: { mirror: 'yes', bridge: { rights: 0.5 }, cues: rights },
  /** Figures, studies, sources, what is measured. */
  evidence: { mirror: 'yes', bridge: { evidence: 1 }, cues: evidence },
  /** Care, prevention, the health of all. */
  public_health: { mirror: 'yes', bridge: { public_health: 0.4, evidence: 0.4 }, cues: publicHealth },
  /** Interests of the child, harm to children. */
  child: { mirror: 'yes', bridge: { child: 0.3, evidence: 0.4 }, cues: child },
  /** Work, shortage jobs, contributions, business. */
  labour_economy: { mirror: 'yes', bridge: { labour_economy: 0.6, evidence: 0.4 }, cues: labourEconomy },
  /** Threat, control, borders, returns: what an opponent speaks, offered only after an opt-in. */
  security_order: {
    mirror: 'conditional',
    bridge: { governance: 0.5, evidence: 0.4, rule_of_law: 0.3, security_order: 0.6 },
    cues: securityOrder,
  },
  /** Judgments, law, criteria, oversight. */
  rule_of_law: { mirror: 'yes', bridge: { rule_of_law: 0.7, evidence: 0.2 }, cues: ruleOfLaw },
  /** Standing abroad, commitments before others. */
  reputation: { mirror: 'yes', bridge: { reputation: 0.5 }, cues: reputation },
  /** Towns, municipalities, means on the ground. */
  local: { mirror: 'yes', bridge: { local: 0.7, governance: 0.3 }, cues: local },
  /** Compassion, decency, faith. */
  humanity: { mirror: 'conditional', bridge: { humanity: 0.4, governance: 0.3 }, cues: humanity },
  /** Workable, predictable, well-run administration. */
  governance: { mirror: 'yes', bridge: { governance: 0.8 }, cues: governance },
  /** Cooperation, aid, causes of departure. */
  development: { mirror: 'yes', bridge: { development: 0.6 }, cues: development },
};

/** The phrases around the cues, per language. */
export const MARKERS: Readonly<Record<LexiconLanguage, Markers>> = {
  fr: frenchMarkers,
  nl: dutchMarkers,
  en: englishMarkers,
};
