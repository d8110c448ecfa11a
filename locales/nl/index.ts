import type { Catalogue } from '../catalogue';
import { common } from './common';
import { interaction } from './interaction';
import { panel } from './panel';
import { shell } from './shell';
import { storage } from './storage';

export const nl: Catalogue = { common, interaction, panel, shell, storage };
