import { advice } from './advice';
import { brief } from './brief';
import { common } from './common';
import { framing } from './framing';
import { importing } from './importing';
import { interaction } from './interaction';
import { meeting } from './meeting';
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

export const en = {
  advice,
  brief,
  common,
  framing,
  importing,
  interaction,
  meeting,
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
