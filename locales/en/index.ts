import { advice } from './advice';
import { beforePrint } from './before-print';
import { brief } from './brief';
import { capture } from './capture';
import { channel } from './channel';
import { common } from './common';
import { framing } from './framing';
import { interaction } from './interaction';
import { meeting } from './meeting';
import { message } from './message';
import { recommendation } from './recommendation';
import { relevance } from './relevance';
import { pageRoster } from './page-roster';
import { panel } from './panel';
import { popup } from './popup';
import { shell } from './shell';
import { sites } from './sites';
import { speaker } from './speaker';
import { source } from './source';
import { storage } from './storage';
import { ui } from './ui';
import { records } from './records';
import { settings } from './settings';
import { welcome } from './welcome';
import { positions } from './positions';
import { whatWorked } from './what-worked';
import { workspace } from './workspace';

/** Every area in English, loaded with each screen; the other languages have the same shape. */
export const en = {
  advice,
  beforePrint,
  brief,
  capture,
  channel,
  common,
  framing,
  interaction,
  meeting,
  message,
  recommendation,
  relevance,
  pageRoster,
  panel,
  popup,
  shell,
  sites,
  speaker,
  source,
  storage,
  ui,
  records,
  settings,
  welcome,
  positions,
  whatWorked,
  workspace,
};
