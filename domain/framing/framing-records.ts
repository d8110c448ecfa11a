import type { FramingRecord, LexiconLanguage, Markers } from './framing-record';
import type { Framing } from './framings';
import { child } from './lexicon/child';
import { development } from './lexicon/development';
import { evidence } from './lexicon/evidence';
import { governance } from './lexicon/governance';
import { humanity } from './lexicon/humanity';
import { labourEconomy } from './lexicon/labour-economy';
import { local } from './lexicon/local';
import { englishMarkers } from './lexicon/markers-en';
import { frenchMarkers } from './lexicon/markers-fr';
import { dutchMarkers } from './lexicon/markers-nl';
import { publicHealth } from './lexicon/public-health';
import { reputation } from './lexicon/reputation';
import { rights } from './lexicon/rights';
import { ruleOfLaw } from './lexicon/rule-of-law';
import { securityOrder } from './lexicon/security-order';

/** The record of every framing. */
export const FRAMING_RECORDS: Readonly<Record<Framing, FramingRecord>> = {
  rights,
  evidence,
  public_health: publicHealth,
  child,
  labour_economy: labourEconomy,
  security_order: securityOrder,
  rule_of_law: ruleOfLaw,
  reputation,
  local,
  humanity,
  governance,
  development,
};

/** The phrases around the cues, per language. */
export const MARKERS: Readonly<Record<LexiconLanguage, Markers>> = {
  fr: frenchMarkers,
  nl: dutchMarkers,
  en: englishMarkers,
};
