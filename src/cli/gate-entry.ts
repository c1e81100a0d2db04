export { runHook } from '../node/hook.ts';
