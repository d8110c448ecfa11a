import { Welcome } from '../../components/welcome/welcome';
import { mount } from '../wiring/mount';

mount(<Welcome />);
