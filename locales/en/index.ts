import { common } from './common';
import { interaction } from './interaction';
import { panel } from './panel';
import { shell } from './shell';

export const en = { common, interaction, panel, shell };
