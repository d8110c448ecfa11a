import { Popup } from '../../components/popup/popup';
import { mount } from '../wiring/mount';

/** Puts the screen on this page. */
export const show = () => mount(<Popup />);
