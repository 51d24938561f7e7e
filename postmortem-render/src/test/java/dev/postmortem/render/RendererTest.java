package dev.postmortem.render;

import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postmortem.model.Absence;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.section.GapPolicy;
import dev.postmortem.render.section.MissingContentException;
import dev.postmortem.render.section.Outline;
import dev.postmortem.render.section.SectionContext;
import dev.postmortem.render.section.SectionProducer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RendererTest {

    private static final Postmortem DRAFT =
            Postmortem.builder().title("Writes stall").build();

    private static final Postmortem STALL = DRAFT.toBuilder()
            .impact(i ->
                    i.users("12.5 %", "of customers could not place orders").requests("18201", "requests failed"))
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", SYMPTOM, "Database CPU spiked to 97 %", IMPACT_STARTED)
                    .at("~10:10", SYMPTOM, "Errors increased"))
            .actionItems(a -> a.action("Refuse blocking migrations", i -> i.due("2026-03-28")))
            .build();

    /** The same with ids that it keeps, without which no tracker takes it. */
    private static final Postmortem TRACKED = STALL.withId("INC-142")
            .withActionItems(STALL.actionItems()
                    .withItems(STALL.actionItems().items().get(0).withId("AI-1")));

    @Test
    void the_string_the_appendable_and_the_notes_agree() throws IOException {
        Postmortem postmortem = STALL;
        StringBuilder out = new StringBuilder();

        List<RenderNote> notes = Renderers.markdown().render(postmortem, out);

        assertThat(out).hasToString(Renderers.markdown().render(postmortem));
        assertThat(Renderers.markdown().rendered(postmortem)).isEqualTo(new Rendered(out.toString(), notes));
    }

    @Test
    void numbers_are_those_of_the_template() {
        assertThat(Renderers.markdown().document(STALL).sections())
                .filteredOn(section -> section.number().isPresent())
                .extracting(section -> section.number().orElseThrow() + " " + section.id())
                .startsWith("2 summary", "3 impact", "4 timeline", "5 detection");
    }

    @Test
    void a_draft_shows_its_gaps() {
        assertThat(Renderers.markdown().render(DRAFT))
                .contains("> [!WARNING]\n> **Gap: section 2 \"Summary\" has no content.**");
    }

    @Test
    void gaps_can_be_left_out_except_for_the_rollback_decision() {
        List<Section> sections =
                Renderers.markdown(o -> o.gaps(GapPolicy.OMIT)).document(DRAFT).sections();

        assertThat(sections).extracting(section -> section.id().value()).containsExactly("rollback");
    }

    @Test
    void gaps_can_be_an_error_that_names_all_of_them_and_writes_nothing() {
        StringBuilder out = new StringBuilder();
        Renderer renderer = Renderers.markdown(o -> o.gaps(GapPolicy.FAIL));

        assertThatThrownBy(() -> renderer.render(DRAFT, out))
                .isInstanceOf(MissingContentException.class)
                .hasMessageContaining("summary, impact, timeline, detection");
        assertThat(out).isEmpty();
    }

    @Test
    void a_section_that_is_absent_for_a_reason_is_no_gap() {
        Postmortem postmortem = DRAFT.plusAbsence(Absence.notApplicable(SectionName.DETECTION, "it was a rehearsal"));

        assertThat(Renderers.markdown().render(postmortem))
                .contains("## 5. Detection and alerting\n\nNot applicable: it was a rehearsal");
    }

    @Test
    void times_are_told_in_the_zone_that_is_asked_for() {
        Renderer london = Renderers.markdown(o -> o.zone(ZoneId.of("Asia/Tokyo")));

        assertThat(london.render(STALL))
                .contains("All times are Asia/Tokyo, 2026-03-14. T+0 is the start of the impact, 19:05.");
    }

    @Test
    void sections_can_be_chosen() {
        Renderer summaryOnly = Renderers.markdown(
                o -> o.outline(outline -> outline.only("summary").withLead((postmortem, context) -> List.of())));

        assertThat(summaryOnly.render(
                        DRAFT.toBuilder().summary("Writes stalled.").build()))
                .isEqualTo("# Writes stall\n\n## 2. Summary\n\nWrites stalled.\n");
    }

    @Test
    void addresses_go_by_the_link_policy() {
        Postmortem linked =
                DRAFT.toBuilder().link("the wiki", "https://wiki.example.org/1").build();

        assertThat(Renderers.markdown(o -> o.links(url -> LinkPolicy.Treatment.HIDE))
                        .rendered(linked))
                .satisfies(rendered ->
                        assertThat(rendered.text()).contains("the wiki").doesNotContain("example.org"))
                .satisfies(rendered -> assertThat(rendered.notes()).hasSize(1));
    }

    static Stream<Renderer> everyFormat() {
        FormatRegistry formats = FormatRegistry.standard();
        return formats.formats().stream().map(format -> formats.renderer(format.id(), RenderOptions.defaults()));
    }

    /** A card has no room for a long timeline, and what holds actions alone has none. */
    static Stream<Renderer> everyFormatOfPages() {
        Set<Format> others = Set.of(
                Format.SLACK,
                Format.TEAMS,
                Format.CSV,
                Format.ICALENDAR,
                Format.GITHUB_ISSUES,
                Format.GITLAB_ISSUES,
                Format.JIRA_ISSUES);
        return everyFormat().filter(renderer -> !others.contains(renderer.format()));
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void neither_the_locale_nor_the_zone_of_the_machine_shows(Renderer renderer) {
        String expected = renderer.render(TRACKED);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));

            assertThat(renderer.render(TRACKED)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void a_renderer_is_shared_between_threads(Renderer renderer) {
        String expected = renderer.render(TRACKED);

        Set<String> pages = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> renderer.render(TRACKED))
                .collect(Collectors.toSet());

        assertThat(pages).containsExactly(expected);
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void bytes_are_those_of_the_text_in_utf_8(Renderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        renderer.render(TRACKED, out);

        assertThat(out.toByteArray()).isEqualTo(renderer.render(TRACKED).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_print_stream_prints_the_text_in_its_own_charset() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Renderers.text().render(STALL, new PrintStream(bytes, false, StandardCharsets.UTF_16BE));

        assertThat(bytes.toString(StandardCharsets.UTF_16BE))
                .isEqualTo(Renderers.text().render(STALL));
    }

    @ParameterizedTest
    @MethodSource("everyFormatOfPages")
    void forty_thousand_events_are_written_without_being_a_tree(Renderer renderer) throws IOException {
        int events = 40_000;
        Instant start = Instant.parse("2026-03-14T10:00:00Z");
        Postmortem postmortem = DRAFT.withTimeline(Timeline.builder()
                .events(IntStream.range(0, events)
                        .mapToObj(i -> TimelineEvent.builder()
                                .when(When.at(start.plusSeconds(i)))
                                .kind(SYMPTOM)
                                .text("Query " + i + " was slow")
                                .milestones(i == 0 ? List.of(MilestoneMark.of(IMPACT_STARTED)) : List.of())
                                .build())
                        .toList())
                .build());
        LineCount lines = new LineCount();

        renderer.render(postmortem, lines);

        assertThat(lines.rows).isEqualTo(events);
        assertThat(lines.longestPiece).isLessThan(64_000);
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                Arguments.of("options", call(() -> Renderers.markdown((RenderOptions) null))),
                Arguments.of("edit", call(() -> Renderers.markdown((Consumer<RenderOptions.Builder>) null))),
                Arguments.of("edit", call(() -> RenderOptions.with(null))),
                Arguments.of("out", call(() -> Renderers.text().render(STALL, (OutputStream) null))),
                Arguments.of("out", call(() -> Renderers.text().render(STALL, (Appendable) null))),
                Arguments.of("Rendered.text", call(() -> new Rendered(null, List.of()))),
                Arguments.of("Rendered.notes", call(() -> new Rendered("", null))),
                Arguments.of(
                        "The lead producer returned null, not a list of blocks",
                        call(() -> Renderers.markdown(o -> o.outline(x -> x.withLead((postmortem, context) -> null)))
                                .render(DRAFT))),
                Arguments.of(
                        "The producer of section \"load\" returned null, not an optional",
                        call(() -> withSection(() -> null).render(DRAFT))));
    }

    private static ThrowingCallable call(ThrowingCallable call) {
        return call;
    }

    private static Renderer withSection(Supplier<Optional<Section>> section) {
        SectionProducer producer = new SectionProducer() {
            @Override
            public SectionId id() {
                return SectionId.of("load");
            }

            @Override
            public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
                return section.get();
            }
        };
        return Renderers.markdown(o -> o.outline(Outline.of(List.of(producer))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void null_is_refused_by_name_at_once(String message, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(message);
    }

    @Test
    void a_section_under_another_id_than_that_of_its_producer_is_refused() {
        Renderer renderer = withSection(() -> Optional.of(
                Section.builder(SectionId.of("lock-waits"), "Lock waits").build()));

        assertThatIllegalStateException()
                .isThrownBy(() -> renderer.render(DRAFT))
                .withMessage("The producer of section \"load\" produced a section \"lock-waits\": give it its own id");
    }

    /** Counts the rows that tell of a query and keeps nothing of what it is given. */
    private static final class LineCount implements Appendable {

        private int rows;
        private int longestPiece;
        private final StringBuilder line = new StringBuilder();

        @Override
        public Appendable append(CharSequence text) {
            longestPiece = Math.max(longestPiece, text.length());
            text.chars().forEach(c -> append((char) c));
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char c) {
            line.append(c);
            // Formats of JSON are one line, in which an array ends behind each row.
            if (c == '\n' || c == ']') {
                rows += line.indexOf("Query ") >= 0 ? 1 : 0;
                line.setLength(0);
            }
            return this;
        }
    }
}
