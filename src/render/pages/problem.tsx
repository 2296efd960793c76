/**
 * A problem document as a page for people. In: RFC 9457 problem details. Out:
 * an HTML document that says what is wrong and where to go on.
 */
import type { Problem } from '../../contract/index.ts';
import { storyPath } from '../paths.ts';
import type { PageContext } from './context.ts';
import { document } from './layout.tsx';

/** The page of any status from 400 up. */
export function problemPage(problem: Problem, page: PageContext): string {
  return document({
    page,
    title: problem.title,
    about: problem.detail,
    path: null,
    children: (
      <>
        <h1>{problem.title}</h1>
        <p class="intro">{problem.detail}</p>
        {problem.successor === undefined ? null : (
          <p>
            <a href={storyPath(problem.successor)}>The story that it became part of</a>
          </p>
        )}
        {problem.allowed === undefined ? null : <p>There is: {problem.allowed.join(', ')}.</p>}
        {problem.errors === undefined ? null : (
          <ul>
            {problem.errors.map(({ path, detail }) => (
              <li>
                <code>{path}</code>: {detail}
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href="/">The latest stories</a>
        </p>
        <p class="by">
          {problem.status} · <code>{problem.type}</code>
        </p>
      </>
    ),
  });
}
