export { default } from './src/obsidian/plugin';
