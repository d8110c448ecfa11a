import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '../sites/read-selection';
import { readingAtHand } from './page/reading-at-hand';

// Brought to the page when the officer clips, and only then; its value is the answer (docs/decisions/0009-clipping.md).
export default defineUnlistedScript(() => readSelection(window, readingAtHand()));
