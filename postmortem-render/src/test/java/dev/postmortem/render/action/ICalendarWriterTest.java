package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.When;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.label.Labels;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ICalendarWriterTest {

    private static String calendar(Postmortem postmortem) {
        return Renderers.icalendar().render(postmortem);
    }

    private static Map<String, String> only(Postmortem postmortem, Consumer<ICalendarWriter.Builder> edit) {
        List<Map<String, String>> tasks = ReadCalendar.tasks(
                Renderers.icalendar(RenderOptions.defaults(), edit).render(postmortem));
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    private static Map<String, String> only(Consumer<ActionItem.Builder> action) {
        return only(Incident.withOne(action), w -> {});
    }

    private static String summary(String text) {
        return only(Incident.with(a -> a.action(text, i -> i.id("AI-1"))), w -> {})
                .get("SUMMARY");
    }

    @Test
    void a_task_tells_what_is_known_of_an_action() {
        assertThat(calendar(Incident.full()).replace("\r\n ", ""))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//dev.postmortem//postmortem//EN",
                        "BEGIN:VTODO",
                        "UID:" + ExternalId.of("INC-142", "AI-1"),
                        "DTSTAMP:20260320T100000Z",
                        "SUMMARY:Alert on waits",
                        "DESCRIPTION:Alert on waits\\nAddresses: RC-1: The index build took a lock\\nOPS-9"
                                + "\\nSuccess: The alert fires in a drill\\nOwner: Storage (team)\\nPriority: P1"
                                + "\\nDue: 2026-03-28\\nKind: detect\\, this incident"
                                + "\\nStatus: done: Tested twice\\, opened 2026-03-15 08:30 UTC\\, started 2026-03-16"
                                + "\\, closed 2026-03-20 10:00 UTC\\nTracker: DBP-412 <https://acme.example/DBP-412>"
                                + "\\nIncident: INC-142: Orders database: writes stall",
                        "DUE;VALUE=DATE:20260328",
                        "STATUS:COMPLETED",
                        "CREATED:20260315T083000Z",
                        "PERCENT-COMPLETE:100",
                        "COMPLETED:20260320T100000Z",
                        "PRIORITY:2",
                        "URL:https://acme.example/DBP-412",
                        "END:VTODO",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void what_is_not_known_is_not_there() {
        assertThat(only(i -> {})).containsOnlyKeys("UID", "DTSTAMP", "SUMMARY", "DESCRIPTION", "STATUS");
    }

    @Test
    void the_next_run_gives_the_same_task_whatever_else_changed() {
        Postmortem later = Incident.withOne(i -> i.due("2027-01-01")).withTitle("Another title");

        assertThat(only(later, w -> {}).get("UID")).isEqualTo(only(i -> {}).get("UID"));
    }

    @Test
    void a_task_is_as_far_as_its_action() {
        assertThat(only(i -> {})).containsEntry("STATUS", "NEEDS-ACTION");
        assertThat(only(i -> i.status(ActionStatus.open()))).containsEntry("STATUS", "NEEDS-ACTION");
        assertThat(only(i -> i.status(ActionStatus.inProgress()))).containsEntry("STATUS", "IN-PROCESS");
        assertThat(only(i -> i.status(ActionStatus.declined("Too dear")))).containsEntry("STATUS", "CANCELLED");
        assertThat(only(i -> i.status(ActionStatus.done())))
                .containsEntry("STATUS", "COMPLETED")
                .containsEntry("PERCENT-COMPLETE", "100");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, -",
        "2026-03, -",
        "~2026-03-20T10:00Z, -",
        "2026-03-20T10:00, -",
        "2026-03-20T10:00Z, 20260320T100000Z",
        "2026-03-20T10:00:07+05:30, 20260320T043007Z"
    })
    void when_it_was_completed_is_told_if_it_is_known_to_the_minute(String closed, String completed) {
        assertThat(only(i -> i.status(ActionStatus.done(closed))).getOrDefault("COMPLETED", "-"))
                .isEqualTo(completed);
    }

    @Test
    void the_stamp_is_the_last_time_that_the_postmortem_tells_and_never_the_present() {
        Postmortem due = Incident.withOne(i -> i.due("2026-03-28"));
        Postmortem published = due.withStatus(due.status().withPublishedAt(When.parse("2026-03-25T10:00Z")));
        Postmortem corrected = published.plusCorrection(Correction.of(When.parse("2026-04-02T08:00Z"), "A", "B"));

        assertThat(only(i -> {})).containsEntry("DTSTAMP", "19700101T000000Z");
        assertThat(only(due, w -> {})).containsEntry("DTSTAMP", "20260328T000000Z");
        assertThat(only(published, w -> {})).containsEntry("DTSTAMP", "20260325T100000Z");
        assertThat(only(corrected, w -> {})).containsEntry("DTSTAMP", "20260402T080000Z");
    }

    @ParameterizedTest
    @CsvSource({"p0, 1", "p1, 2", "p2, 4", "p3, 5", "p4, 9", "next-quarter, -"})
    void a_priority_is_one_of_nine(String code, String value) {
        assertThat(only(i -> i.priority(Priority.of(code))).getOrDefault("PRIORITY", "-"))
                .isEqualTo(value);
    }

    @Test
    void a_house_says_what_its_own_priorities_are() {
        Postmortem own = Incident.withOne(i -> i.priority(Priority.of("next-quarter")));

        assertThat(only(own, w -> w.priority("next-quarter", 7))).containsEntry("PRIORITY", "7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ICalendarWriter.builder().priority("p9", 10))
                .withMessageContaining("give 1 to 9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b,c:d\\e\"f",
                "\\n is no end of a line",
                "\\",
                "\\\\;",
                "END:VTODO",
                "a\\, b",
                "=1+1",
                "<b>&amp;</b>",
                "\u05E9\u05DC\u05D5\u05DD",
                "\uD83D\uDC69\u200D\uD83D\uDCBB"
            })
    void what_has_a_meaning_in_the_format_is_text(String text) {
        assertThat(summary(text)).isEqualTo(text);
    }

    @Test
    void a_title_is_one_line_and_a_description_keeps_its_lines() {
        Map<String, String> task = only(
                Incident.with(a -> a.action("One\r\n\nEND:VTODO\u0085two\u2028three", i -> i.id("AI-1"))), w -> {});

        assertThat(task.get("SUMMARY")).isEqualTo("One END:VTODO two three");
        assertThat(task.get("DESCRIPTION")).startsWith("One\nEND:VTODO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\\nb", "a\\\r\nb", "a\\\u0007\nb", "a\\\\\nb"})
    void the_end_of_a_line_is_seen_behind_a_backslash(String text) {
        String description =
                only(Incident.withOne(i -> i.success(text)), w -> {}).get("DESCRIPTION");

        assertThat(description.lines()).contains("b");
    }

    @Test
    void what_cannot_be_shown_goes_and_what_turns_the_text_around_is_shown() {
        assertThat(summary("a\u007F\uFEFFb\uD800c\uFFFEd\u202Ee\uD83D\uDE00"))
                .isEqualTo("ab\uFFFDc\uFFFDd[U+202E]e\uD83D\uDE00");
    }

    @Test
    void the_words_between_a_label_and_what_it_tells_are_those_of_the_page() {
        String calendar = Renderers.icalendar(o -> o.labels(Labels.japanese())).render(Incident.full());

        assertThat(ReadCalendar.tasks(calendar).get(0).get("DESCRIPTION"))
                .contains("\u30C1\u30B1\u30C3\u30C8\uFF1ADBP-412")
                .doesNotContain(": DBP-412");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "\u00E9", "\u65E5", "\uD83D\uDE00", ";", "\\"})
    void no_line_is_longer_than_75_octets_and_no_character_is_broken(String character) {
        for (int before = 0; before < 8; before++) {
            String text = "x".repeat(before) + character.repeat(10_000);

            String calendar = calendar(Incident.with(a -> a.action(text, i -> i.id("AI-1"))));

            assertThat(calendar.split("\r\n")).allSatisfy(line -> {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\n", "\r", "\uFFFD", "?");
            });
            assertThat(ReadCalendar.tasks(calendar))
                    .singleElement()
                    .satisfies(task -> assertThat(task).containsEntry("SUMMARY", text));
        }
    }

    @ParameterizedTest
    @CsvSource({"65, 1", "67, 1", "68, 2"})
    void a_line_is_broken_only_if_it_is_longer(int characters, int lines) {
        String calendar = calendar(Incident.with(a -> a.action("x".repeat(characters), i -> i.id("AI-1"))));

        String summary = calendar.substring(calendar.indexOf("SUMMARY:"), calendar.indexOf("\r\nDESCRIPTION"));
        assertThat(summary.split("\r\n")).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.example/a?b=c&d=%20#e, https://acme.example/a?b=c&d=%20#e",
        "'https://acme.example/a b\r\nATTENDEE:x', https://acme.example/a%20b%0D%0AATTENDEE:x",
        "https://acme.example/\u65E5\"<>, https://acme.example/%E6%97%A5%22%3C%3E",
        "https://acme.example/100%, https://acme.example/100%25",
        "https://[::1]/a[1]#b#c, https://[::1]/a%5B1%5D#b%23c",
        "javascript:alert(1), -",
        "ftp://acme.example, -"
    })
    void an_address_is_one_and_nothing_else(String given, String written) {
        assertThat(only(i -> i.tracker("DBP-1", given)).getOrDefault("URL", "-"))
                .isEqualTo(written);
    }

    @Test
    void an_address_that_is_not_linked_is_not_written() {
        LinkPolicy none = url -> LinkPolicy.Treatment.SHOW;

        assertThat(Renderers.icalendar(o -> o.links(none)).render(Incident.full()))
                .doesNotContain("\r\nURL:");
    }

    @Test
    void an_address_that_is_hidden_is_written_nowhere() {
        LinkPolicy hide = url -> LinkPolicy.Treatment.HIDE;

        Rendered rendered = Renderers.icalendar(o -> o.links(hide)).rendered(Incident.full());

        assertThat(ReadCalendar.tasks(rendered.text()).get(0))
                .doesNotContainKey("URL")
                .hasEntrySatisfying(
                        "DESCRIPTION",
                        text -> assertThat(text).contains("Tracker: DBP-412\n").doesNotContain("acme.example"));
        assertThat(rendered.notes()).extracting(RenderNote::message).anyMatch(m -> m.contains("AI-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-01-01T00:00:00Z", "+10000-01-01T00:00:00Z"})
    void a_time_that_no_calendar_has_is_not_written(String time) {
        assertThat(ReadCalendar.tasks(new OwnAction()
                                .closed(time)
                                .writtenBy(ICalendarWriter.builder().build())
                                .text())
                        .get(0))
                .containsKey("PERCENT-COMPLETE")
                .doesNotContainKey("COMPLETED");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void a_day_that_no_calendar_has_is_noted(int year) {
        Rendered rendered = new OwnAction()
                .due(LocalDate.of(year, 1, 1))
                .writtenBy(ICalendarWriter.builder().build());

        assertThat(ReadCalendar.tasks(rendered.text()).get(0)).doesNotContainKey("DUE");
        assertThat(rendered.notes())
                .singleElement()
                .isEqualTo(new RenderNote(
                        RenderNote.Kind.DROPPED,
                        "section actions",
                        "Action AI-1: The due day is not written: its year has not four digits"));
    }
}
