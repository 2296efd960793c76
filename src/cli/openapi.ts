/**
 * `npm run openapi`: writes the OpenAPI document that the Worker serves. In: the
 * contract. Out: src/http/openapi/openapi.json.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { openApiDocument } from '../http/openapi/document.ts';

const PLACE = new URL('../http/openapi/openapi.json', import.meta.url);
const PACKAGE = new URL('../../package.json', import.meta.url);

const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
const text = `${JSON.stringify(openApiDocument(version), null, 1)}\n`;
await writeFile(PLACE, text);
