/**
 * Operations on one outlet. In: the contract's schemas. Out: rows of the table.
 */
import { OutletBody, OutletOut, OutletWritten, type ProblemSlug } from '../../contract/index.ts';
import { BODY_FAILS, type Operation } from './operation.ts';

const token: ProblemSlug[] = ['bad-query', 'unauthorized', 'forbidden', 'not-configured'];
const tag = 'Stories and outlets';

export const OUTLETS: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/outlets/{outlet}',
    id: 'getOutlet',
    tag,
    summary: 'What is said of an outlet, and what is cleaned off its articles',
    answers: { 200: { 'application/json': OutletOut } },
    fails: ['bad-query', 'unknown-outlet'],
  },
  {
    method: 'put',
    path: '/v1/outlets/{outlet}',
    id: 'putOutlet',
    tag,
    summary: 'Says an outlet’s name, home page, language, publisher and rules of cleaning',
    description:
      'What is left out is not set. Titles of one publisher (`family`) are one origin. Digests with any of the outlet’s 300 newest articles are made anew, their versions’ cause is outlet-changed.',
    body: { 'application/json': OutletBody },
    answers: { 200: { 'application/json': OutletWritten }, 201: { 'application/json': OutletWritten } },
    fails: [...token, ...BODY_FAILS, 'bad-id'],
    token: 'admin',
  },
  {
    method: 'delete',
    path: '/v1/outlets/{outlet}',
    id: 'forgetOutlet',
    tag,
    summary: 'Forgets what was said of an outlet; its articles stay',
    answers: { 200: { 'application/json': OutletWritten } },
    fails: [...token, 'bad-id', 'unknown-outlet'],
    token: 'admin',
  },
];
