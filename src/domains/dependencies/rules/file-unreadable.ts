import { unreadableRule } from '../../../core/unreadable.ts';

export default unreadableRule('dependencies', []);
