import { Popup } from '../../components/popup/popup.tsx';
import { mount } from '../../components/shared/mount.tsx';

mount(<Popup />);
