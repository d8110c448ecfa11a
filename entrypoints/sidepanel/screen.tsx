import { SidePanel } from '../../components/panel/side-panel';
import { mount } from '../wiring/mount';

/** Puts the screen on this page. */
export const show = () => mount(<SidePanel />);
