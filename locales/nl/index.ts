import type { Catalogue } from '../catalogue';
import { common } from './common';
import { interaction } from './interaction';
import { panel } from './panel';
import { shell } from './shell';
import { storage } from './storage';
import { ui } from './ui';

export const nl: Catalogue = { common, interaction, panel, shell, storage, ui };
