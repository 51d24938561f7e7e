package dev.postmortem.render.adf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is too long is cut between blocks or rows, says what is missing, and is whole JSON all the same. */
final class MaxLengthTest {

    private static final String MORE = "https://incidents.example/INC-1";

    private static final Document LONG = Document.builder("Checkout was down")
            .id("INC-1")
            .lead(Blocks.facts(Fact.of("Severity", "SEV-1"), Fact.of("Status", "x".repeat(300))))
            .section("summary", "Summary", s -> s.add(Blocks.paragraph("😀 \"\\ ".repeat(60))))
            .section("timeline", "Timeline", s -> s.add(table(30)))
            .section("actions", "Actions", s -> s.add(Blocks.bullets("one", "two")))
            .build();

    private static Table table(int rows) {
        return Table.builder()
                .column("a", "A")
                .column("b", "B")
                .rows(Sequence.from(
                        IntStream.range(0, rows).boxed().toList(), i -> Row.of("row " + i, "text of row " + i)))
                .build();
    }

    private static Rendered written(Document document, int limit) {
        return written(document, w -> w.maxLength(limit).moreAt(MORE));
    }

    private static Rendered written(Document document, Consumer<AdfWriter.Builder> edit) {
        AdfWriter.Builder writer = AdfWriter.builder();
        edit.accept(writer);
        return writer.build().write(document);
    }

    private static String whole(Document document) {
        return AdfWriter.builder().build().write(document).text();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_document_at_its_limit_or_under_it_is_whole(int more) {
        String whole = whole(LONG);

        Rendered rendered = written(LONG, whole.length() + more);

        assertThat(rendered.text()).isEqualTo(whole);
        assertThat(rendered.notes()).isEmpty();
    }

    @Test
    void a_document_that_is_one_character_too_long_is_cut() {
        Rendered rendered = written(LONG, whole(LONG).length() - 1);

        assertThat(rendered.text()).hasSizeLessThan(whole(LONG).length());
        assertThat(ParsedAdf.outline(rendered.text()))
                .endsWith("\u2039p:Cut here. Not shown: Actions. \u2039a:Full report\u2192" + MORE + "\u203A\u203A");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.TRUNCATED,
                        "section actions",
                        "The section is not shown: the text would be longer than "
                                + (whole(LONG).length() - 1) + " characters"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatever_the_limit_the_document_is_whole_json_within_it_and_nothing_in_it_is_cut(boolean title) {
        String whole = written(LONG, w -> w.title(title)).text();
        String outline = ParsedAdf.outline(whole);

        for (int limit = 1_000; limit < whole.length(); limit += 7) {
            int most = limit;
            String cut = written(LONG, w -> w.title(title).maxLength(most).moreAt(MORE))
                    .text();

            assertThat(cut).hasSizeLessThanOrEqualTo(limit).endsWith("]}\n");
            assertThat(AdfFaults.of(AdfProduct.CONFLUENCE, cut)).as("%d", limit).isEmpty();
            String kept = ParsedAdf.outline(cut);
            assertThat(outline).startsWith(kept.substring(0, kept.lastIndexOf("\u2039p:")));
        }
    }

    @Test
    void a_table_is_cut_between_rows_and_a_section_before_its_heading() {
        Rendered rows = written(LONG, 4_500);
        Rendered sections = written(LONG, 1_100);

        assertThat(rows.text())
                .contains("row 3\"")
                .doesNotContain("row 29\"")
                .contains("the rest of Timeline, Actions");
        assertThat(rows.notes()).extracting(RenderNote::place).containsExactly("section timeline", "section actions");
        assertThat(ParsedAdf.outline(sections.text())).doesNotContain("‹h2:");
        assertThat(sections.notes())
                .extracting(RenderNote::place)
                .contains("section summary", "section timeline", "section actions");
    }

    @Test
    void a_document_that_begins_with_what_has_no_room_says_so_alone() {
        Document document = Document.builder("T")
                .section("s", "S", s -> s.add(Blocks.paragraph("x".repeat(2_000))))
                .build();

        String cut = written(document, w -> w.title(false).maxLength(1_000)).text();

        assertThat(ParsedAdf.outline(cut)).isEqualTo("‹p:Cut here. Not shown: S.›");
        assertThat(AdfFaults.of(AdfProduct.CONFLUENCE, cut)).isEmpty();
    }

    @Test
    void a_document_that_begins_with_a_paragraph_that_has_no_room_says_so_alone() {
        Document document = Document.builder("T")
                .lead(Blocks.paragraph("x".repeat(2_000)))
                .section("s", "S", s -> s.add(Blocks.paragraph("x")))
                .build();

        Rendered rendered = written(document, w -> w.title(false).maxLength(1_000));

        assertThat(ParsedAdf.outline(rendered.text()))
                .isEqualTo("‹p:Cut here. Not shown: the rest of the opening, S.›");
        assertThat(rendered.notes()).extracting(RenderNote::place).containsExactly("document", "section s");
    }

    @Test
    void a_title_that_would_take_more_than_half_is_cut_within_no_character() {
        Document document = Document.builder("😀".repeat(3_000)).build();

        Rendered rendered = written(document, 1_000);

        // As much as there is room for: a text of 400 characters, with its quotes and the sign at its end.
        assertThat(ParsedAdf.outline(rendered.text())).isEqualTo("‹h1:" + "😀".repeat(198) + "…›");
        assertThat(rendered.text()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.TRUNCATED,
                        "document",
                        "The title is cut: it would take more than half of the text"));
    }

    @Test
    void sections_that_the_last_line_has_no_room_to_name_are_counted() {
        var builder = Document.builder("T");
        IntStream.range(0, 200)
                .forEach(i ->
                        builder.section("s" + i, "Section number " + i, s -> s.add(Blocks.paragraph("x".repeat(100)))));

        String cut = written(builder.build(), 2_000).text();

        assertThat(ParsedAdf.outline(cut)).containsPattern("Section number \\d+, further sections: \\d+\\.");
        assertThat(cut).hasSizeLessThanOrEqualTo(2_000);
    }

    @Test
    void jira_has_a_limit_of_30_000_unless_another_is_given() {
        Document document = Document.builder("T")
                .section("s", "S", s -> s.add(table(1_000)))
                .build();

        assertThat(written(document, w -> w.product(AdfProduct.JIRA)).text()).hasSizeBetween(29_000, 30_000);
        assertThat(written(document, w -> w.product(AdfProduct.JIRA).maxLength(1_000_000))
                        .notes())
                .isEmpty();
        assertThat(written(document, w -> {}).notes()).isEmpty();
    }

    @Test
    void notes_about_what_is_cut_are_not_given() {
        Document document = Document.builder("T")
                .section("a", "A", s -> s.add(Blocks.code("no name", "x")).add(Blocks.paragraph("x".repeat(900))))
                .section("b", "B", s -> s.add(Blocks.code("no name", "x")))
                .build();

        List<RenderNote> notes = written(document, 1_200).notes();

        assertThat(notes)
                .extracting(note -> note.place() + " " + note.kind())
                .containsExactly("section a DROPPED", "section a TRUNCATED", "section b TRUNCATED");
    }

    @ParameterizedTest
    @CsvSource({"999, at least 1000", "-1, at least 1000"})
    void a_limit_without_room_is_refused(int limit, String message) {
        assertThatThrownBy(() -> AdfWriter.builder().maxLength(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_last_line_that_would_take_too_much_is_refused() {
        AdfWriter.Builder writer = AdfWriter.builder().maxLength(1_000).moreAt("https://e.example/" + "x".repeat(300));

        assertThatThrownBy(writer::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than a quarter of maxLength 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "incidents.example", "mailto:a@b.example"})
    void more_is_at_a_web_address(String url) {
        assertThatThrownBy(() -> AdfWriter.builder().moreAt(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://");
    }
}
