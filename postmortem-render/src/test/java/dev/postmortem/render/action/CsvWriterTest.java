package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.When;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvWriterTest {

    private static String csv(Postmortem postmortem, Consumer<CsvWriter.Builder> edit) {
        return Renderers.csv(RenderOptions.defaults(), edit).render(postmortem);
    }

    private static String csv(Postmortem postmortem) {
        return csv(postmortem, w -> {});
    }

    /** Returns the rows as a spreadsheet would read them. */
    private static List<CSVRecord> rows(String csv, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CSVRecord only(String csv) {
        List<CSVRecord> rows = rows(csv, ',');
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static String what(String text, Consumer<CsvWriter.Builder> edit) {
        return only(csv(Incident.with(a -> a.action(text, i -> i.id("AI-1"))), edit))
                .get("what");
    }

    private static String what(String text) {
        return what(text, w -> {});
    }

    @Test
    void a_row_tells_all_that_is_known_of_an_action() {
        assertThat(csv(Incident.full()))
                .isEqualTo(
                        "external_id,incident,incident_title,action,what,owner,owner_kind,priority,due,state,reason,opened,"
                                + "started,closed,scope,effect,addresses,success,tracker,tracker_url\r\n"
                                + ExternalId.of("INC-142", "AI-1")
                                + ",INC-142,Orders database: writes stall,AI-1,Alert on waits,Storage,team,p1,2026-03-28,done,"
                                + "Tested twice,2026-03-15T08:30:00Z,2026-03-16,2026-03-20T10:00:00Z,this-incident,detect,"
                                + "\"RC-1, OPS-9\",The alert fires in a drill,DBP-412,https://acme.example/DBP-412\r\n");
    }

    @Test
    void what_is_not_known_is_empty_and_each_row_has_a_cell_for_each_column() {
        CSVRecord row = only(csv(Incident.withOne(i -> {})));

        assertThat(row.isConsistent()).isTrue();
        assertThat(row.toMap().values().stream().filter(cell -> !cell.isEmpty()))
                .hasSize(5);
    }

    @Test
    void a_time_that_is_not_known_exactly_is_told_in_words() {
        CSVRecord row = only(csv(Incident.withOne(i -> i.status(ActionStatus.open()
                .withOpened(When.parse("~2026-03-14T10:05Z"))
                .withStarted(When.described("=soon"))))));

        assertThat(row.get("opened")).isEqualTo("about 2026-03-14 10:05 UTC");
        assertThat(row.get("started")).isEqualTo("'=soon");
    }

    @Test
    void the_columns_are_the_same_in_any_language() {
        assertThat(Renderers.csv(o -> o.labels(Labels.german())).render(Incident.full()))
                .isEqualTo(csv(Incident.full()));
    }

    @Test
    void what_the_host_keeps_is_a_column_if_it_is_asked_for() {
        CSVRecord row = only(csv(Incident.full(), w -> w.attributes("acme.cost-centre", "acme.other")));

        assertThat(List.of(row.get("acme.cost-centre"), row.get("acme.other"))).containsExactly("4711", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "  =1+1",
                "\u00A0=1+1",
                "\u3000\u200B\uFEFF=1+1",
                "\t=1+1",
                "\r=1",
                "\n+1",
                "\0=1",
                "\u0001@x",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "=HYPERLINK(\"https://evil.example\",\"x\")",
                "=cmd|' /C calc'!A0"
            })
    void no_text_is_a_formula(String text) {
        assertThat(what(text)).startsWith("'");
        assertThat(what(text, w -> w.raw(true))).isEqualTo(text);
    }

    @Test
    void codes_and_times_of_a_house_stay_in_their_cells_and_are_no_formulas() {
        OwnAction own = new OwnAction()
                .priority("High, urgent")
                .scope("=1+1")
                .effect("a\"b")
                .closed("=2+2");

        CSVRecord row = only(own.writtenBy(CsvWriter.builder().build()).text());

        assertThat(List.of(row.get("priority"), row.get("scope"), row.get("effect"), row.get("closed")))
                .containsExactly("High, urgent", "'=1+1", "a\"b", "'=2+2");
    }

    @Test
    void a_day_of_five_digits_is_no_sum() {
        OwnAction late = new OwnAction().due(LocalDate.of(12_026, 4, 1));

        assertThat(only(late.writtenBy(CsvWriter.builder().build()).text()).get("due"))
                .isEqualTo("'+12026-04-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "1-2", "'=1", "a\n=1", "\u2212" + "1", "*", "\"=1\""})
    void what_is_no_formula_is_as_it_was_written(String text) {
        assertThat(what(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"a\"b", "\"", "\"\"", "a;b", "a b", " a ", "'", "a\"\"", "|x,\"y\",z|"})
    void what_has_a_meaning_in_the_format_stays_in_its_cell(String text) {
        assertThat(what(text)).isEqualTo(text);
    }

    @Test
    void ends_of_lines_stay_in_the_cell_as_line_feeds() {
        assertThat(what("a\r\nb\rc\nd\u0085e")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void what_cannot_be_shown_goes_and_what_turns_the_text_around_is_shown() {
        assertThat(what("a\u0007b\u007Fc\uFEFFd\uD800e\uFFFEf\u202Eg\uD83D\uDE00"))
                .isEqualTo("abcd\uFFFDe\uFFFDf[U+202E]g\uD83D\uDE00");
    }

    @Test
    void a_program_gets_everything_that_can_be_encoded() {
        assertThat(what("a\u0007b\r\nc\uFEFFd\uD800e\u202Ef", w -> w.raw(true)))
                .isEqualTo("a\u0007b\r\nc\uFEFFd\uFFFDe\u202Ef");
    }

    @Test
    void a_byte_order_mark_is_there_if_it_is_wanted() {
        assertThat(csv(Incident.full(), w -> w.byteOrderMark(true))).isEqualTo("\uFEFF" + csv(Incident.full()));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void cells_are_parted_as_the_reader_expects(char separator) {
        String csv = csv(
                Incident.with(a -> a.action("a,b;c\td", i -> i.id("AI-1").owner(Owner.person("x;\ty")))),
                w -> w.separator(separator));

        assertThat(rows(csv, separator)).singleElement().satisfies(row -> {
            assertThat(row.get("what")).isEqualTo("a,b;c\td");
            assertThat(row.get("owner")).isEqualTo("x;\ty");
        });
    }

    @Test
    void another_separator_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvWriter.builder().separator('|'))
                .withMessageContaining("give a comma, a semicolon or a tab");
    }

    @Test
    void an_address_that_is_hidden_is_not_written() {
        LinkPolicy none = url -> LinkPolicy.Treatment.HIDE;

        assertThat(only(Renderers.csv(o -> o.links(none)).render(Incident.full()))
                        .get("tracker_url"))
                .isEmpty();
    }

    @Test
    void closed_actions_are_told_as_well() {
        Postmortem both = Incident.full()
                .withActionItems(Incident.full()
                        .actionItems()
                        .plusItem(ActionItem.builder().id("AI-2").what("Train").build()));

        assertThat(rows(csv(both), ',')).extracting(row -> row.get("state")).containsExactly("done", "");
    }
}
