import type { Office } from '../../../domain/office';
import { Workspace } from '../../../components/workspace/workspace';
import type { InterfaceLanguage } from '../../../domain/shared/language';
import { renderInOffice, type InOffice } from '../../support/office';

/** Opens the workspace at an address, as a new tab would. */
export function visit(office: Office, address: string, language: InterfaceLanguage = 'en', around: InOffice = {}) {
  window.location.hash = address;
  return renderInOffice(<Workspace />, office, { ...around, language });
}
