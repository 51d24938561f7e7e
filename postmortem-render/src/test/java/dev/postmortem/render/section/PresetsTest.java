package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionStatus;
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
}
