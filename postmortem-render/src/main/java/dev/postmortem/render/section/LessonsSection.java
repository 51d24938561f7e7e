package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.Lesson;
import dev.postmortem.model.followup.LessonKind;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Section 14: the lessons, by the field they belong to. */
final class LessonsSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.LESSONS.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<Lesson> lessons = postmortem.lessons().items();
        List<Block> blocks = new ArrayList<>();
        for (LessonKind kind : kinds(lessons)) {
            blocks.add(Blocks.heading(context.capitalised(context.term(kind))));
            blocks.add(new BulletList(lessons.stream()
                    .filter(lesson -> lesson.kind().equals(kind))
                    .map(lesson -> item(lesson, context))
                    .toList()));
        }
        return StandardSection.LESSONS.of(blocks, context);
    }

    /** The known kinds in their order, then those of the team as they come. */
    private static Set<LessonKind> kinds(List<Lesson> lessons) {
        List<LessonKind> told = lessons.stream().map(Lesson::kind).toList();
        Set<LessonKind> kinds = new LinkedHashSet<>();
        kinds.add(LessonKind.DESIGN);
        kinds.add(LessonKind.PROCESS);
        kinds.add(LessonKind.RESILIENCE);
        kinds.retainAll(told);
        kinds.addAll(told);
        return kinds;
    }

    private static ListItem item(Lesson lesson, SectionContext context) {
        return new ListItem(Details.headline(lesson.id(), lesson.text(), lesson.audience(), context), List.of());
    }
}
