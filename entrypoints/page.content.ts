import { defineContentScript } from 'wxt/utils/define-content-script';
import { PARLIAMENT_HOSTS } from '../sites/hosts';

export default defineContentScript({ matches: PARLIAMENT_HOSTS, runAt: 'document_idle', main() {} });
