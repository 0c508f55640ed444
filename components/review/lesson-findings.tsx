import type { FindingPlace } from '../../lib/messaging/draft-messages.ts';
import type { ReportedFinding } from '../../lib/report/summarise.ts';
import type { Lesson } from '../../lib/shared/category.ts';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { LESSON_NAMES } from '../shared/lessons.ts';
import { FindingRow } from './finding-row.tsx';
import { MoreList } from './more-list.tsx';
import { panelQuestion } from './panel-question.ts';
import type { Errands } from './use-errands.ts';

/** What the section shows, and who hears of a choice. */
export interface LessonFindingsProps {
  readonly lesson: Lesson;
  readonly draft: MirroredDraft;
  readonly found: readonly ReportedFinding[];
  readonly onShow: (place: FindingPlace) => void;
  readonly run: Errands['run'];
}

/** A lesson of co-production: the question it puts to this draft, and what was found under it. */
export function LessonFindings({ lesson, draft, found, onShow, run }: LessonFindingsProps) {
  const id = `lesson-${lesson}`;
  return (
    <section className="lesson" aria-labelledby={id}>
      <h3 id={id}>
        <span className="sample" data-lesson={lesson} />
        {LESSON_NAMES[lesson]}
        <span className="lesson-figure">
          {found.length}
          <span className="unseen"> found</span>
        </span>
      </h3>
      <p className="panel-question">{panelQuestion(lesson, draft)}</p>
      <MoreList items={found}>
        {(reported) => <FindingRow key={reported.finding.key} reported={reported} onShow={onShow} run={run} />}
      </MoreList>
    </section>
  );
}
