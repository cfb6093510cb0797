import { normalizePath, type CliData } from 'obsidian';
import { isNotePath } from '../../core/notes/paths';
import { AtlasGraph } from '../../core/related/atlas-graph';
import { unifiedDiff } from '../../core/text/unified';
import { t } from '../../i18n';
import { checkJson, checkText } from '../../report/check-report';
import { rebuildJson, rebuildText } from '../../report/rebuild-report';
import { limitFrom, relatedText } from '../../report/related-report';
import type { Reports } from '../api/reports';
import type { Services } from '../services';
import { nextFrame } from '../services/slices';

/** What a terminal asks of the app, answered as the command line answers it. */
export class Handlers {
  constructor(
    private readonly services: Services,
    private readonly reports: Reports,
  ) {}

  async rebuild(params: CliData): Promise<string> {
    const wantsJson = isJson(params);
    const dry = isSet(params, 'dry-run');
    const { report } = await this.reports.rebuild(dry);
    if (wantsJson) return JSON.stringify(rebuildJson(report));
    if (!dry) return rebuildText(report);
    return report.changes.map(({ path, before, after }) => unifiedDiff(path, before, after)).join('');
  }

  async check(params: CliData): Promise<string> {
    const wantsJson = isJson(params);
    const { report, topicName } = await this.reports.rebuild(true);
    return wantsJson ? JSON.stringify(checkJson(report, topicName)) : checkText(report, topicName);
  }

  async related(params: CliData): Promise<string> {
    const wantsJson = isJson(params);
    const limit = limitOf(params);
    const asked = params['note'];
    const atlas = await this.reports.atlas();
    const paths = asked === undefined ? Array.from(new AtlasGraph(atlas).paths()).sort() : [this.noteNamed(asked)];
    const answers: string[] = [];
    for (const path of paths) {
      const related = await this.reports.related(path, limit);
      answers.push(wantsJson ? JSON.stringify({ path, related }) : relatedText(path, related));
      await nextFrame();
    }
    return answers.join(wantsJson ? '\n' : '');
  }

  /** The note that a person means: a path in the vault, with or without extension, or what a link would say. */
  private noteNamed(asked: string): string {
    const { vault, host } = this.services;
    const path = normalizePath(asked);
    const found = [path, `${path}.md`].find((candidate) => vault.stamp(candidate) !== null) ?? vault.resolve(path, '');
    if (found === null || !isNotePath(found) || host.hides(found))
      throw new Error(t('script.noteMissing', { note: asked }));
    return found;
  }
}

function isSet(params: CliData, flag: string): boolean {
  const value = params[flag];
  return value !== undefined && value !== 'false';
}

/** `json`, as the command line has it, or `format=json`, as the app's own commands do. */
function isJson(params: CliData): boolean {
  const { format = 'text' } = params;
  if (format !== 'text' && format !== 'json') throw new Error(t('script.badFormat', { value: format }));
  return format === 'json' || isSet(params, 'json');
}

function limitOf({ limit }: CliData): number | undefined {
  if (limit === undefined) return undefined;
  const number = limitFrom(limit);
  if (number === null) throw new Error(t('script.badLimit', { option: 'limit', value: limit }));
  return number;
}
