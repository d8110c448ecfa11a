import { Welcome } from '../../components/welcome/welcome';
import { mount } from '../wiring/mount';

/** Puts the screen on this page. */
export const show = () => mount(<Welcome />);
