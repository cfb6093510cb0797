import * as cmState from '@codemirror/state';
import * as cmView from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import { NotInWorkbench } from '../base/strict';
import { owns } from '../base/own';
import { obsidian } from '../module';

const modules: Record<string, () => unknown> = {
  obsidian,
  '@codemirror/state': () => cmState,
  '@codemirror/view': () => cmView,
  '@lezer/common': () => lezerCommon,
};

/** What a plugin's `require` answers. */
export function requireFor(plugin: string): (name: string) => unknown {
  return (name) => {
    const module = owns(modules, name) ? modules[name] : undefined;
    if (!module) throw new NotInWorkbench(`module "${name}", which ${plugin} requires`);
    return module();
  };
}
