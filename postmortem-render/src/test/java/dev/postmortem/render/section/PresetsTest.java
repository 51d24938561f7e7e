package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Owner;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PresetsTest {

    private static final Postmortem STALL = Postmortem.builder()
            .title("Writes stall")
            .summary("Writes stalled.")
            .impact(i -> i.users("12.5 %", "of customers could not place orders"))
            .rootCause(
                    r -> r.trigger(t -> t.text("A migration ran")).technicalCause("The index build locked the table"))
            .mitigation(m -> m.attempt("Stopped the migration"))
            .wentWell(w -> w.item("Stopped in time"))
            .improvements(i -> i.item("Nobody saw the lock").lucky("It was Sunday"))
            .lessons(l -> l.design("Build indexes online"))
            .actionItems(a -> a.action("Refuse blocking DDL", i -> i.owner(Owner.team("DBA")))
                    .action("Tell support", i -> i.status(ActionStatus.done())))
            .build();

    private static Section section(Outline outline, String id) {
        return document(outline).section(SectionId.of(id)).orElseThrow();
    }

    private static Document document(Outline outline) {
        Renderer renderer = Renderers.markdown(o -> o.outline(outline).gaps(GapPolicy.OMIT));
        return renderer.document(STALL);
    }

    private static List<String> titles(Outline outline) {
        return document(outline).sections().stream().map(Section::title).toList();
    }

    private static List<String> headings(Section section) {
        return section.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> heading.depth() + " " + Told.text(heading))
                .toList();
    }

    @Test
    void sections_in_another_order_than_the_templates_have_no_numbers() {
        assertThat(document(Outline.readerFirst()).sections())
                .extracting(Section::number)
                .containsOnly(Optional.empty());
    }

    @Test
    void the_sre_outline_speaks_the_words_of_its_book() {
        assertThat(titles(Outline.googleSre()))
                .containsSubsequence(
                        "Summary", "Impact", "Root causes", "Trigger", "Resolution", "Action items", "Lessons learned");
    }

    @Test
    void the_sre_outline_gathers_the_lessons() {
        Section lessons =
                document(Outline.googleSre()).section(SectionId.of("lessons")).orElseThrow();

        assertThat(headings(lessons))
                .containsExactly(
                        "1 What went well",
                        "1 What went wrong",
                        "2 Where we got lucky",
                        "1 What we learned",
                        "2 Design");
    }

    @Test
    void the_sre_outline_tells_the_trigger_once() {
        Section causes = document(Outline.googleSre())
                .section(SectionId.of("root-cause"))
                .orElseThrow();

        assertThat(Told.text(causes.blocks())).contains("locked the table").doesNotContain("A migration ran");
    }

    @Test
    void one_page_for_those_who_decide_tells_the_open_actions_and_counts_them() {
        Section actions = document(Outline.executive())
                .section(SectionId.of("action-items"))
                .orElseThrow();

        assertThat(Told.text(actions.blocks()))
                .contains("Refuse blocking DDL", "1 of 2 actions open")
                .doesNotContain("Tell support");
    }

    @Test
    void one_page_says_what_it_goes_without() {
        Section about =
                document(Outline.executive()).section(SectionId.of("about")).orElseThrow();

        assertThat(Told.text(about.blocks()))
                .isEqualTo("This page is a short form. The full postmortem also tells: Immediate mitigation, What went"
                        + " well, What could be improved, Lessons learned.");
    }

    @Test
    void a_card_tells_facts_impact_and_open_actions_in_lines_and_says_what_it_goes_without() {
        Document card = document(Outline.card());

        assertThat(card.lead()).singleElement().isInstanceOf(FactList.class);
        assertThat(titles(Outline.card())).containsExactly("Summary", "Impact", "Action items", "About this document");
        assertThat(Told.text(
                        card.section(SectionId.of("action-items")).orElseThrow().blocks()))
                .contains("Refuse blocking DDL (DBA (team), no date)", "1 of 2 actions open")
                .doesNotContain("Tell support");
        assertThat(Told.text(card.section(SectionId.of("about")).orElseThrow().blocks()))
                .contains("Root cause analysis, Immediate mitigation");
    }

    @Test
    void a_gap_without_a_number_is_named_by_its_title() {
        Renderer renderer = Renderers.markdown(o -> o.outline(Outline.readerFirst()));

        assertThat(renderer.render(Postmortem.builder().title("Writes stall").build()))
                .contains("Gap: \"Timeline\" has no content.");
    }

    @Test
    void the_sre_outline_tells_once_that_there_are_no_lessons() {
        Postmortem early = Postmortem.builder()
                .title("Writes stall")
                .unknown("It is too early", SectionName.LESSONS)
                .build();

        Document document =
                Renderers.markdown(o -> o.outline(Outline.googleSre())).document(early);

        assertThat(Told.text(
                        document.section(SectionId.of("lessons")).orElseThrow().blocks()))
                .containsOnlyOnce("It is too early");
    }

    @Test
    void the_trigger_apart_says_who_may_see_it() {
        Postmortem narrowed = Postmortem.builder()
                .title("Writes stall")
                .rootCause(r ->
                        r.trigger(t -> t.text("A migration ran.\n\nBy hand.").audience(Audience.TEAM)))
                .build();

        Produced trigger = new Produced(new TriggerSection().produce(narrowed, Contexts.of(narrowed, GapPolicy.SHOW)));

        assertThat(trigger.text()).isEqualTo("A migration ran.By hand. [only for: team]");
    }

    @Test
    void as_tasks_one_page_tells_the_same_actions_as_before() {
        Produced actions = new Produced(Optional.of(section(Outline.executive().withActionsAsTasks(), "action-items")));

        assertThat(actions.tasks()).containsExactly("[ ] AI-1AI-1: Refuse blocking DDL (DBA (team), no date)");
        assertThat(actions.headings()).isEmpty();
    }

    @Test
    void as_tasks_the_actions_alone_stay_alone() {
        Produced actions = new Produced(Optional.of(section(Outline.actions().withActionsAsTasks(), "action-items")));

        assertThat(actions.tasks()).hasSize(2);
        assertThat(actions.headings()).isEmpty();
    }

    @Test
    void one_page_does_not_go_without_what_was_added_to_it() {
        Outline outline = Outline.executive().plus(new MitigationSection());

        assertThat(Told.text(section(outline, "about"))).doesNotContain("Immediate mitigation");
    }

    @Test
    void one_page_goes_without_what_was_taken_from_it() {
        Outline outline = Outline.executive().without("root-cause");

        assertThat(Told.text(section(outline, "about"))).contains("Root cause analysis, Immediate mitigation");
    }

    @Test
    void five_milestones_are_not_the_timeline() {
        Postmortem timed = Postmortem.builder()
                .title("Writes stall")
                .timeline(t -> t.at("2026-03-14T10:05Z", EventKind.SYMPTOM, "a", Milestone.DETECTED))
                .build();

        Document card = Renderers.markdown(o -> o.outline(Outline.card())).document(timed);

        assertThat(Told.text(card.section(SectionId.of("about")).orElseThrow())).contains("Timeline");
    }
}
