import { advice } from './advice';
import { common } from './common';
import { framing } from './framing';
import { interaction } from './interaction';
import { panel } from './panel';
import { popup } from './popup';
import { roster } from './roster';
import { shell } from './shell';
import { source } from './source';
import { storage } from './storage';
import { ui } from './ui';

export const en = { advice, common, framing, interaction, panel, popup, roster, shell, source, storage, ui };
