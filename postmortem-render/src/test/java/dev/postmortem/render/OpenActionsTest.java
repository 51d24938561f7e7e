package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Owner;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.section.GapPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final RenderOptions OPTIONS = RenderOptions.defaults();

    private static Postmortem incident(String id, Consumer<ActionItems.Builder> actions) {
        return Postmortem.builder()
                .id(id)
                .title("Orders database: writes stall")
                .actionItems(actions)
                .build();
    }

    private static final List<Postmortem> TWO = List.of(
            incident(
                    "INC-142",
                    a -> a.action("Train", i -> i.owner(Owner.role("on-call lead")))
                            .action(
                                    "Alert on waits",
                                    i -> i.due("2026-03-28")
                                            .owner(Owner.team("Storage"))
                                            .priority(Priority.P2))
                            .action("Done", i -> i.due("2026-01-01").status(ActionStatus.done()))
                            .action("No", i -> i.due("2026-01-01").status(ActionStatus.declined("Too dear")))),
            incident(
                    "INC-7",
                    a -> a.action("Drill", i -> i.due("2026-04-01").owner(Owner.person("Kim | Lund")))
                            .action("Refuse locks", i -> i.due("2026-03-28").priority(Priority.P1))
                            .action("Test the backup", i -> i.due("2025-12-31").status(ActionStatus.inProgress()))
                            .action("Later", i -> i.due("2026-06-30").priority(Priority.of("next-quarter")))));

    private static String markdown(List<Postmortem> postmortems, RenderOptions options) {
        return Renderers.markdown(options)
                .written(OpenActions.on(TODAY).of(postmortems, options))
                .text();
    }

    @Test
    void the_longest_overdue_stands_first_and_what_has_no_date_has_a_place_of_its_own() {
        assertThat(markdown(TWO, OPTIONS)).isEqualTo("""
                        # Open action items

                        As of 2026-04-01: 6 open, 3 of them overdue, 1 without a date.

                        ## Overdue

                        | Incident | Id | Action | Owner | Priority | Due | Days overdue |
                        | :--- | :--- | :--- | :--- | :--- | :--- | ---: |
                        | INC-7 | AI-3 | Test the backup | **no owner** |  | 2025-12-31 | 91 |
                        | INC-7 | AI-2 | Refuse locks | **no owner** | P1 | 2026-03-28 | 4 |
                        | INC-142 | AI-2 | Alert on waits | Storage (team) | P2 | 2026-03-28 | 4 |

                        ## Not yet due

                        | Incident | Id | Action | Owner | Priority | Due |
                        | :--- | :--- | :--- | :--- | :--- | :--- |
                        | INC-7 | AI-1 | Drill | Kim \\| Lund |  | 2026-04-01 |
                        | INC-7 | AI-4 | Later | **no owner** | next quarter | 2026-06-30 |

                        ## Without a date

                        | Incident | Id | Action | Owner | Priority |
                        | :--- | :--- | :--- | :--- | :--- |
                        | INC-142 | AI-1 | Train | on-call lead (role) |  |
                        """);
    }

    @Test
    void every_format_of_pages_writes_it() {
        Document list = OpenActions.on(TODAY).of(TWO, OPTIONS);

        assertThat(Renderers.html().written(list).text()).contains("Test the backup", "91", "Drill");
        assertThat(Renderers.text().written(list).text()).contains("Drill", "91");
        assertThat(Renderers.html().written(list).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31T23:30:00Z, UTC, 3", "2026-03-31T23:30:00Z, Asia/Tokyo, 4"})
    void the_present_is_that_of_the_clock_in_the_zone_of_the_page(Instant now, ZoneId zone, int days) {
        Clock clock = Clock.fixed(now, ZoneOffset.ofHours(-8));
        RenderOptions options = RenderOptions.with(o -> o.zone(zone));

        String list = Renderers.text(options)
                .written(OpenActions.by(clock).of(TWO.subList(0, 1), options))
                .text();

        assertThat(list).contains("2026-03-28  " + " ".repeat("Days overdue".length() - 1) + days);
    }

    @Test
    void it_speaks_the_language_of_the_options() {
        assertThat(markdown(TWO, RenderOptions.with(o -> o.labels(Labels.german()))))
                .contains("# Offene Ma\u00DFnahmen", "## \u00DCberf\u00E4llig", "Tage \u00FCberf\u00E4llig");
        assertThat(markdown(TWO, RenderOptions.with(o -> o.labels(Labels.japanese()))))
                .contains("## \u671F\u9650\u8D85\u904E");
    }

    @Test
    void it_tells_no_more_than_its_readers_may_see() {
        String list = markdown(TWO, RenderOptions.with(o -> o.audience(Audience.PUBLIC)));

        assertThat(list)
                .contains("Test the backup", "## Without a date", "6 without a date")
                .doesNotContain("Storage", "Kim", "2026-03-28");
    }

    @Test
    void a_filter_is_applied_to_the_page_and_to_nothing_before() {
        List<String> filtered = new ArrayList<>();
        RenderOptions options = RenderOptions.with(o -> o.filter((document, log) -> {
            filtered.add(document.meta().title());
            return document.withLead(List.of(Blocks.paragraph("For ACME's staff only.")));
        }));

        assertThat(markdown(TWO, options)).startsWith("# Open action items\n\nFor ACME's staff only.\n\n## Overdue");
        assertThat(filtered).containsExactly("Open action items");
    }

    @Test
    void a_long_list_is_cut_to_the_limit_of_rows() {
        assertThat(markdown(TWO, RenderOptions.with(o -> o.maxRows(2))))
                .contains("3 of them overdue", "| INC-7 | AI-2 | Refuse locks |", "\n\nRows not shown: 1.\n")
                .doesNotContain("Alert on waits");
    }

    @Test
    void what_filters_and_the_limit_of_rows_leave_out_is_noted_once() {
        RenderNote filtered = new RenderNote(RenderNote.Kind.DROPPED, "document", "Owners are not shown");
        List<RenderNote> notes = new ArrayList<>();
        RenderOptions options = RenderOptions.with(o -> o.maxRows(2).filter((document, log) -> {
            log.note(filtered);
            return document;
        }));

        OpenActions.on(TODAY).of(TWO, options, notes::add);

        assertThat(notes)
                .containsExactly(
                        filtered,
                        new RenderNote(
                                RenderNote.Kind.TRUNCATED,
                                "section overdue",
                                "A table is cut to 2 rows: 1 are not shown"));
    }

    @Test
    void a_postmortem_without_actions_is_no_gap() {
        List<Postmortem> one = List.of(incident("INC-1", a -> {}), TWO.get(1));

        assertThat(markdown(one, RenderOptions.with(o -> o.gaps(GapPolicy.FAIL))))
                .isEqualTo(markdown(one, OPTIONS));
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> OpenActions.on(TODAY).of(null, OPTIONS))
                .withMessage("postmortems");
        assertThatNullPointerException()
                .isThrownBy(() -> OpenActions.on(TODAY).of(TWO, null))
                .withMessage("options");
        assertThatNullPointerException()
                .isThrownBy(() -> OpenActions.on(TODAY).of(TWO, OPTIONS, null))
                .withMessage("log");
    }

    @Test
    void where_nothing_is_open_it_says_so() {
        assertThat(markdown(List.of(incident("INC-1", a -> {})), OPTIONS))
                .isEqualTo("# Open action items\n\nNo action is open.\n");
    }

    @Test
    void an_incident_without_an_id_is_told_by_its_title() {
        Postmortem nameless = Postmortem.builder()
                .title("Writes stall")
                .actionItems(a -> a.action("Train"))
                .build();

        assertThat(markdown(List.of(nameless), OPTIONS)).contains("| Writes stall | AI-1 | Train |");
    }
}
