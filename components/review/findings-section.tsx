import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { DraftRequest } from '../../lib/messaging/draft-messages.ts';
import type { ReportedFinding } from '../../lib/report/summarise.ts';
import { LESSONS, type Lesson, lessonOf } from '../../lib/shared/category.ts';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { LESSON_NAMES } from '../shared/lessons.ts';
import { LessonFindings } from './lesson-findings.tsx';
import type { Errands } from './use-errands.ts';

/** What the section shows, and who hears of a choice. */
export interface FindingsSectionProps {
  readonly draft: MirroredDraft;
  readonly onAsk: (request: DraftRequest) => void;
  readonly run: Errands['run'];
}

/** What was found, by lesson: all of it, or what the writer looks for. Hard sentences stand apart. */
export function FindingsSection({ draft, onAsk, run }: FindingsSectionProps) {
  const [lesson, setLesson] = useState<Lesson | ''>('');
  const [typed, setTyped] = useState('');
  const wordings = draft.findings.filter(({ finding }) => finding.category !== 'sentence');
  const byLesson = Map.groupBy(wordings.filter(holding(typed)), ({ finding }) => lessonOf(finding.category));
  return (
    <section className="panel" aria-labelledby="found-in-draft">
      <h2 id="found-in-draft">What a panel would ask</h2>
      <div className="finding-filter">
        <label>
          <span className="unseen">Lesson to show</span>
          <select value={lesson} onChange={({ target }) => setLesson(target.value as Lesson | '')}>
            <option value="">All lessons ({wordings.length})</option>
            {LESSONS.map((each) => (
              <option key={each} value={each}>
                {LESSON_NAMES[each]} ({wordings.filter(({ finding }) => lessonOf(finding.category) === each).length})
              </option>
            ))}
          </select>
        </label>
        <SearchField value={typed} onChange={setTyped}>
          <Label className="unseen">Show only wording with</Label>
          <Input placeholder="Only wording with…" maxLength={100} />
        </SearchField>
      </div>
      {LESSONS.filter((each) => lesson === '' || each === lesson).map((each) => (
        <LessonFindings
          key={each}
          lesson={each}
          draft={draft}
          found={byLesson.get(each) ?? []}
          onShow={(place) => onAsk({ show: place })}
          run={run}
        />
      ))}
    </section>
  );
}

const holding = (typed: string) => {
  const wanted = typed.trim().toLowerCase();
  return ({ finding }: ReportedFinding) => wanted === '' || finding.text.toLowerCase().includes(wanted);
};
