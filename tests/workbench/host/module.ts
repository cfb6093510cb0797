import moment from 'moment';
import { StateField } from '@codemirror/state';
import { ViewPlugin } from '@codemirror/view';
import { App } from './app';
import { Component } from './base/component';
import { debounce } from './base/debounce';
import { Events } from './base/events';
import { Keymap, Scope } from './base/keymap';
import { absent, NotInWorkbench } from './base/strict';
import { ListValue, ObjectValue } from './bases/collections';
import { DateValue, DurationValue, RelativeDateValue } from './bases/dates';
import {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesView,
  BasesViewConfig,
  parsePropertyId,
  QueryController,
} from './bases/query';
import { RenderContext } from './bases/render-context';
import * as values from './bases/values';
import * as binary from './binary';
import { MarkdownPreviewRenderer, MarkdownRenderer, renderMath } from './markdown/renderer';
import { MarkdownRenderChild } from './markdown/render-child';
import { sanitizeHTMLToDom } from './markdown/sanitize';
import * as frontmatter from './metadata/frontmatter';
import { MetadataCache } from './metadata/metadata-cache';
import * as subpath from './metadata/subpath';
import * as texts from './metadata/texts';
import { readOptions } from './options';
import { Platform } from './platform';
import { Plugin } from './plugins/plugin';
import { SecretStorage } from './secret-storage';
import * as buttons from './settings/buttons';
import * as components from './settings/components';
import { DisplayValueComponent, MomentFormatComponent, SecretComponent } from './settings/more-components';
import { Setting } from './settings/setting';
import { SettingGroup } from './settings/setting-group';
import { SettingPage } from './settings/setting-page';
import { PluginSettingTab, SettingTab } from './settings/setting-tab';
import * as sliders from './settings/sliders';
import { Tasks } from './tasks';
import { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
import { EditorSuggest } from './ui/editor-suggest';
import { HoverPopover, PopoverState } from './ui/hover-popover';
import * as icons from './ui/icons';
import { Menu, MenuItem, MenuSeparator } from './ui/menu';
import { Modal } from './ui/modal';
import { Notice } from './ui/notice';
import { AbstractInputSuggest, PopoverSuggest } from './ui/popover-suggest';
import * as search from './ui/search';
import { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
import { displayTooltip, setTooltip } from './ui/tooltip';
import { FileManager } from './vault/file-manager';
import { TAbstractFile, TFile, TFolder } from './vault/files';
import { normalizePath } from './vault/paths';
import { RemoteDisk } from './vault/remote-disk';
import { Vault } from './vault/vault';
import { apiVersion, requireApiVersion } from './version';
import { Editor } from './views/editor';
import { EditableFileView, FileView, TextFileView } from './views/file-view';
import { MarkdownView } from './views/markdown-view';
import { MarkdownPreviewView } from './views/preview-view';
import { ItemView, View } from './views/view';
import { WorkspaceMobileDrawer } from './workspace/drawer';
import * as items from './workspace/items';
import { WorkspaceLeaf } from './workspace/leaf';
import { Ribbon } from './workspace/ribbon';
import { WorkspaceTabs } from './workspace/tabs';
import { WorkspaceWindow } from './workspace/window';
import { Workspace } from './workspace/workspace';

/** A class that only has to be there for those who ask `instanceof`: nothing here is one. */
const never = (name: string): abstract new () => object =>
  class {
    constructor() {
      throw new NotInWorkbench(name);
    }
  };

/** A field of the real editor's state, which the plain one here has none of. */
const field = (): StateField<null> => StateField.define({ create: () => null, update: () => null });

/**
 * Every name that the typings export, so that none is forgotten. Asked for once everything is there: the parts need
 * each other.
 */
const names = (): Record<keyof typeof import('obsidian'), unknown> => ({
  App,
  Component,
  Events,
  Keymap,
  Scope,
  debounce,
  moment,
  Platform,
  apiVersion,
  requireApiVersion,
  getLanguage: () => readOptions().language,

  Vault,
  TAbstractFile,
  TFile,
  TFolder,
  FileManager,
  normalizePath,
  // The workbench's disk is the desktop's as far as plugins can tell; it is on no phone.
  FileSystemAdapter: RemoteDisk,
  CapacitorAdapter: never('CapacitorAdapter'),

  MetadataCache,
  ...frontmatter,
  ...texts,
  ...subpath,

  Workspace,
  WorkspaceLeaf,
  WorkspaceTabs,
  WorkspaceMobileDrawer,
  WorkspaceRibbon: Ribbon,
  WorkspaceItem: items.WorkspaceItem,
  WorkspaceParent: items.WorkspaceParent,
  WorkspaceSplit: items.WorkspaceSplit,
  WorkspaceContainer: items.WorkspaceContainer,
  WorkspaceRoot: items.WorkspaceRoot,
  WorkspaceSidedock: items.WorkspaceSidedock,
  WorkspaceWindow,
  WorkspaceFloating: items.WorkspaceFloating,

  View,
  ItemView,
  FileView,
  EditableFileView,
  TextFileView,
  MarkdownView,
  MarkdownPreviewView,
  Editor,
  MarkdownEditView: never('MarkdownEditView'),
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownPreviewRenderer,
  renderMath,
  sanitizeHTMLToDom,
  finishRenderMath: () => Promise.resolve(),
  editorEditorField: field(),
  editorInfoField: field(),
  editorViewField: field(),
  editorLivePreviewField: field(),
  livePreviewState: ViewPlugin.define(() => ({ mousedown: false })),

  Plugin,
  PluginSettingTab,
  SettingTab,
  SettingPage,
  SettingGroup,
  Setting,
  ...components,
  ...buttons,
  ...sliders,
  DisplayValueComponent,
  MomentFormatComponent,
  SecretComponent,
  SecretStorage,

  Modal,
  ConfirmationModal,
  ConfirmationButton,
  Menu,
  MenuItem,
  MenuSeparator,
  Notice,
  HoverPopover,
  PopoverState,
  Tasks,
  SuggestModal,
  FuzzySuggestModal,
  PopoverSuggest,
  AbstractInputSuggest,
  EditorSuggest,
  displayTooltip,
  setTooltip,
  ...icons,
  ...search,

  BasesView,
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesViewConfig,
  QueryController,
  parsePropertyId,
  RenderContext,
  ...values,
  DateValue,
  RelativeDateValue,
  DurationValue,
  ListValue,
  ObjectValue,

  ...binary,

  htmlToMarkdown: absent('htmlToMarkdown'),
  loadMathJax: absent('loadMathJax'),
  loadMermaid: absent('loadMermaid'),
  loadPdfJs: absent('loadPdfJs'),
  loadPrism: absent('loadPrism'),
  request: absent('request: it reaches no network'),
  requestUrl: absent('requestUrl: it reaches no network'),
});

const guarded = (): object =>
  new Proxy(names(), {
    get(target, key, receiver): unknown {
      if (typeof key === 'symbol' || key in target || key === '__esModule' || key === 'default' || key === 'then')
        return Reflect.get(target, key, receiver);
      throw new NotInWorkbench(`obsidian.${key}`);
    },
  });

let made: object | null = null;

/** What `require('obsidian')` answers. A name that it does not have throws. */
export function obsidian(): object {
  made ??= guarded();
  return made;
}
