import type { DraftReport } from '../../lib/messaging/draft-messages.ts';
import { LESSONS } from '../../lib/shared/category.ts';
import { LESSON_NAMES } from '../shared/lessons.ts';

/** How much was found under each lesson, beside the line that marks it in the draft. */
export function LessonCounts({ byLesson }: Pick<DraftReport, 'byLesson'>) {
  return (
    <dl className="lesson-counts">
      {LESSONS.map((lesson) => (
        <div key={lesson} data-none={byLesson[lesson] === 0}>
          <dt>
            <span className="sample" data-lesson={lesson} />
            {LESSON_NAMES[lesson]}
          </dt>
          <dd>{byLesson[lesson]}</dd>
        </div>
      ))}
    </dl>
  );
}
