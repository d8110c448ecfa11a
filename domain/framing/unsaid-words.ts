import type { Framing } from './framings';
import type { LexiconLanguage } from './framing-record';

type Words = Readonly<Record<LexiconLanguage, readonly string[]>>;

/** What the "do not say" of a framing comes to in words (METHOD.md C1). `*` = any ending. */
export const UNSAID_WORDS: Readonly<Partial<Record<Framing, Words>>> = {
  evidence: {
    fr: ['notre propre rapport', 'notre rapport'],
    nl: ['ons eigen rapport', 'ons rapport'],
    en: ['our own report', 'our report'],
  },
  public_health: {
    fr: ['soins gratuits', 'gratuité des soins'],
    nl: ['gratis zorg'],
    en: ['free care', 'free healthcare', 'free health care'],
  },
  labour_economy: {
    fr: ['bras', 'main-d’œuvre bon marché'],
    nl: ['handen te kort', 'extra handen', 'helpende handen', 'goedkope arbeidskrachten'],
    en: ['extra hands', 'spare hands', 'cheap labour', 'cheap labor'],
  },
  security_order: {
    fr: ['menace*', 'dangereu*', 'criminel*', 'terroris*'],
    nl: ['dreiging*', 'gevaarlijk*', 'crimine*', 'terroris*'],
    en: ['threat*', 'dangerous', 'criminal*', 'terroris*'],
  },
  rule_of_law: {
    fr: ['vous violez', 'vous enfreignez', 'vous êtes dans l’illégalité'],
    nl: ['u schendt', 'u overtreedt', 'u breekt de wet'],
    en: ['you are breaking the law', 'you break the law', 'you violate'],
  },
  reputation: { fr: ['honte*', 'honteu*'], nl: ['schande*', 'schaamte*', 'beschamend*'], en: ['shame*', 'disgrace*'] },
  governance: { fr: ['chaos', 'chaotique*'], nl: ['chaos', 'chaotisch*'], en: ['chaos', 'chaotic'] },
};

/** Never to someone in office, whatever the framing (METHOD.md A-53). */
export const UNSAID_TO_OFFICE: Words = {
  fr: ['inhumain*', 'inhumanité', 'barbare*'],
  nl: ['onmenselijk*', 'inhumaan', 'inhumane', 'barbaars*'],
  en: ['inhuman*', 'barbaric'],
};

/** The words of a treaty are its own: quoting its article accuses nobody. */
export const WORDS_OF_TREATIES: Words = {
  fr: ['traitement* inhumain*', 'inhumain* ou dégradant*', 'inhumain* et dégradant*'],
  nl: ['onmenselijke behandeling*', 'onmenselijke of vernederende', 'onmenselijke en vernederende'],
  en: ['inhuman or degrading', 'inhuman and degrading', 'inhuman treatment'],
};
