import { normalizePath, type CliData } from 'obsidian';
import type { AtlasData } from '../../core/export/atlas-data';
import { readData } from '../../core/export/data-file';
import type { Exported } from '../../core/export/export';
import { FEWEST_TOKENS, USUAL_TOKENS } from '../../core/export/paginate';
import { planFiles, writeFiles, type PlaceProblem, type WritePlan } from '../../core/export/write-files';
import { isNotePath } from '../../core/notes/paths';
import { AtlasGraph } from '../../core/related/atlas-graph';
import { unifiedDiff } from '../../core/text/unified';
import { VaultError } from '../../core/vault';
import { t } from '../../i18n';
import { foreignText, unfinishedText } from '../../i18n/report';
import { changesJson, changesText } from '../../report/changes-report';
import { checkJson, checkText } from '../../report/check-report';
import { exportJson, exportText, isAddress, tokensFrom } from '../../report/export-report';
import { rebuildJson, rebuildText } from '../../report/rebuild-report';
import { limitFrom, relatedText } from '../../report/related-report';
import type { Reports } from '../api/reports';
import type { Services } from '../services';
import { Queue } from '../services/queue';
import { nextFrame } from '../services/slices';
import { HiddenFolder } from '../services/vault/hidden-folder';

/** What a terminal asks of the app, answered as the command line answers it. */
export class Handlers {
  private readonly writing = new Queue();

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

  /** Writes the atlas as pages and data, into a folder that the app does not show. */
  async export(params: CliData): Promise<string> {
    const wantsJson = isJson(params);
    const { to, base = null } = params;
    if (to === undefined) throw new Error(t('script.needsOption', { name: 'export', option: 'to' }));
    if (base !== null && !isAddress(base)) throw new Error(t('script.badBase', { option: 'base', value: base }));
    const shape = { tokens: tokensOf(params), base };
    const { app } = this.services;
    const problem = HiddenFolder.problem(to, app);
    if (problem !== null) throw new Error(placeText(problem, to));
    const exported = await this.reports.exported(shape);
    const plan = await inWords(() => this.writing.run(() => write(exported, new HiddenFolder(app, to))));
    return wantsJson ? JSON.stringify(exportJson({ exported, plan })) : exportText({ exported, plan });
  }

  /** Compares with the data of an earlier export: of git the app knows nothing. */
  async changes(params: CliData): Promise<string> {
    const wantsJson = isJson(params);
    const { since } = params;
    if (since === undefined) throw new Error(t('script.needsOption', { name: 'changes', option: 'since' }));
    const found = await this.reports.changes(await this.dataIn(since));
    if (!wantsJson) return changesText(found);
    return changesJson(found)
      .map((topic) => JSON.stringify(topic))
      .join('\n');
  }

  private async dataIn(path: string): Promise<AtlasData> {
    const { adapter } = this.services.app.vault;
    const file = normalizePath(path);
    if (!(await adapter.exists(file))) throw new Error(t('script.data.missing', { path }));
    const data = readData(await adapter.read(file));
    if (typeof data === 'string') throw new Error(t(`script.data.${data}`, { path }));
    return data;
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

/** Rejects where a file of somebody else's bars the way. */
async function write({ files }: Exported, folder: HiddenFolder): Promise<WritePlan> {
  await folder.cleanUp();
  const plan = await planFiles(files, folder);
  if ('foreign' in plan) throw new Error(foreignText(plan));
  await writeFiles(plan, folder);
  return plan;
}

/** There is no way for a plugin out of the vault. */
function placeText(problem: PlaceProblem, folder: string): string {
  return t(problem === 'theirs' ? 'script.export.theirs' : 'script.export.not-hidden', { folder });
}

/** What the disk refuses is said in words. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof VaultError ? new Error(unfinishedText(error)) : error;
  }
}

function tokensOf({ tokens }: CliData): number {
  if (tokens === undefined) return USUAL_TOKENS;
  const number = tokensFrom(tokens);
  if (number === null)
    throw new Error(t('script.badTokens', { option: 'tokens', value: tokens, fewest: FEWEST_TOKENS }));
  return number;
}

function limitOf({ limit }: CliData): number | undefined {
  if (limit === undefined) return undefined;
  const number = limitFrom(limit);
  if (number === null) throw new Error(t('script.badLimit', { option: 'limit', value: limit }));
  return number;
}
