import { Workspace } from '../../components/workspace/workspace';
import { mount } from '../wiring/mount';

/** Puts the screen on this page. */
export const show = () => mount(<Workspace />);
