import { SidePanel } from '../../components/panel/side-panel';
import { mount } from '../wiring/mount';

mount(<SidePanel />);
