import { Popup } from '../../components/popup/popup';
import { mount } from '../wiring/mount';

mount(<Popup />);
