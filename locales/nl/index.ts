import type { Catalogue } from '../catalogue';
import { advice } from './advice';
import { brief } from './brief';
import { capture } from './capture';
import { common } from './common';
import { framing } from './framing';
import { importing } from './importing';
import { interaction } from './interaction';
import { meeting } from './meeting';
import { message } from './message';
import { relevance } from './relevance';
import { panel } from './panel';
import { popup } from './popup';
import { roster } from './roster';
import { shell } from './shell';
import { source } from './source';
import { storage } from './storage';
import { ui } from './ui';
import { records } from './records';
import { settings } from './settings';
import { workspace } from './workspace';

export const nl: Catalogue = {
  advice,
  brief,
  capture,
  common,
  framing,
  importing,
  interaction,
  meeting,
  message,
  relevance,
  panel,
  popup,
  roster,
  shell,
  source,
  storage,
  ui,
  records,
  settings,
  workspace,
};
