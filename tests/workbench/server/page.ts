/** What the page is told when it starts. */
export interface PageOptions {
  readonly vaultName: string;
  /** Plugins that are on from the start, by id. */
  readonly enabled: readonly string[];
  readonly theme: 'light' | 'dark' | 'system';
  readonly phone: boolean;
  readonly language: string;
  /** Record what plugins attach to the page, so that leaks can be found. */
  readonly watchLeaks: boolean;
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

export function pageOf(options: PageOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escape(options.vaultName)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/look.css">
<meta name="workbench" content="${escape(JSON.stringify(options))}">
<script defer src="/app.js"></script>
</head>
<body></body>
</html>
`;
}
