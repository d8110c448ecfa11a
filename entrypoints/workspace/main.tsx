import { Workspace } from '../../components/workspace/workspace';
import { mount } from '../wiring/mount';

mount(<Workspace />);
