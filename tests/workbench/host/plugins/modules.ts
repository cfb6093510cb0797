import handedOut from 'virtual:app-modules';
import { NotInWorkbench } from '../base/strict';
import { owns } from '../base/own';
import { obsidian } from '../module';

/** What a plugin's `require` answers. */
export function requireFor(plugin: string): (name: string) => unknown {
  return (name) => {
    if (name === 'obsidian') return obsidian();
    if (!owns(handedOut, name)) throw new NotInWorkbench(`module "${name}", which ${plugin} requires`);
    return handedOut[name];
  };
}
