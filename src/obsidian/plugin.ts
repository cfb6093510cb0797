import { Plugin } from 'obsidian';

/** Topic Atlas, as Obsidian loads it. */
export default class TopicAtlasPlugin extends Plugin {}
