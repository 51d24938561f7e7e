package dev.postmortem.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DocumentTest {

    @Test
    void equal_content_gives_equal_documents() {
        assertThat(sample()).isEqualTo(sample()).hasSameHashCodeAs(sample());
    }

    private static Document sample() {
        return Document.builder("T")
                .id("INC-1")
                .property("severity", "SEV-1")
                .section(
                        "impact",
                        "Impact",
                        section -> section.number(3)
                                .table(table -> table.column("a", "A").row("1").row(Cell.empty())))
                .build();
    }

    @Test
    void a_blank_id_is_none() {
        assertThat(Document.builder("T").id(" ").build().meta().id()).isEmpty();
    }

    @Test
    void no_side_of_a_trace_map_has_an_id_twice() {
        Table table = Table.builder().column("a", "A").row("b").build();
        List<TraceNode> twice = Collections.nCopies(2, new TraceNode("AI-1", "action", "x", Tone.GOOD));
        List<TraceNode> once = twice.subList(0, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TraceMap("x", table, twice, once, List.of()))
                .withMessage("TraceMap.findings holds AI-1 twice: give each node an id of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TraceMap("x", table, once, twice, List.of()))
                .withMessage("TraceMap.answers holds AI-1 twice: give each node an id of its own");
    }

    @Test
    void a_section_is_found_by_its_stable_name() {
        assertThat(sample().section(SectionId.of("impact")))
                .map(Section::number)
                .contains(Optional.of(3));
        assertThat(sample().section(SectionId.of("timeline"))).isEmpty();
    }

    @Test
    void a_builder_changed_later_does_not_change_what_it_built() {
        DocumentBuilder builder = Document.builder("T");
        Document document = builder.build();

        builder.lead(Blocks.paragraph("late")).property("late", "1");

        assertThat(document.lead()).isEmpty();
        assertThat(document.meta().properties()).isEmpty();
    }

    @Test
    void a_blank_line_ends_a_paragraph_and_any_other_line_end_is_kept() {
        assertThat(Blocks.paragraphs("\n one\r\ntwo\n \t\n\nthree\n"))
                .containsExactly(
                        Blocks.paragraph(Inlines.text("one"), Inlines.lineBreak(), Inlines.text("two")),
                        Blocks.paragraph("three"));
        assertThat(Blocks.paragraphs(" \n ")).isEmpty();
    }

    @Test
    void a_sequence_made_on_demand_starts_again_each_time() {
        List<Integer> asked = new ArrayList<>();
        Sequence<String> sequence = Sequence.from(List.of(1, 2, 3, 4), number -> {
                    asked.add(number);
                    return "n" + number;
                })
                .filter(text -> !text.equals("n2"))
                .map(text -> text + "!");

        assertThat(asked).isEmpty();
        assertThat(sequence).containsExactly("n1!", "n3!", "n4!");
        assertThat(List.of(sequence, sequence))
                .as("a second round")
                .allSatisfy(again -> assertThat(again).hasSize(3));
        assertThat(sequence.isEmpty()).isFalse();
        assertThat(sequence.filter(text -> false).isEmpty()).isTrue();
    }

    @Test
    void the_end_of_a_filtered_sequence_is_an_end() {
        Iterator<Integer> iterator =
                Sequence.of(List.of(1)).filter(number -> number > 1).iterator();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
    }

    @Test
    void the_rows_of_a_table_are_changed_when_they_are_handed_out() {
        Table table = Table.builder().column("a", "A").row("1").build();

        assertThat(table.mapRows(row -> Row.of("x")).rows()).containsExactly(Row.of("x"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("Text.text is missing", () -> new Text(null)),
                mistake("Document.title is missing", () -> Document.builder(null)),
                mistake("Document.lead is missing", () -> Document.builder("T").lead(null)),
                mistake(
                        "Document.section is missing",
                        () -> Document.builder("T").section(null)),
                mistake(
                        "Paragraph.content holds a null element",
                        () -> new Paragraph(java.util.Collections.singletonList(null))),
                mistake("Text.text is missing", () -> Inlines.lines(null)),
                mistake("Text.text is missing", () -> Blocks.paragraphs(null)),
                mistake("Text.text is missing", () -> Cell.of((String) null)),
                mistake("Paragraph.content holds a null element", () -> Blocks.paragraph((Inline) null)),
                mistake("BulletList.items holds a null element", () -> Blocks.bullets((ListItem) null)),
                mistake("OrderedList.items holds a null element", () -> Blocks.numbered((ListItem) null)),
                mistake("TaskList.items holds a null element", () -> Blocks.tasks((TaskItem) null)),
                mistake(
                        "Callout.blocks holds a null element",
                        () -> Blocks.callout(CalloutKind.NOTE, (FlowBlock) null)),
                mistake(
                        "Callout.blocks holds a null element",
                        () -> Blocks.callout(CalloutKind.NOTE, "Note", (FlowBlock) null)),
                mistake("FactList.facts holds a null element", () -> Blocks.facts((Fact) null)),
                mistake("Fact.value holds a null element", () -> Fact.of("a", (Inline) null)),
                mistake("Cell.content holds a null element", () -> Cell.of((Inline) null)),
                mistake("Row.cells holds a null element", () -> Row.of((Cell) null)),
                mistake("ListItem.content holds a null element", () -> ListItem.of((Inline) null)),
                mistake(
                        "ListItem.details holds a null element",
                        () -> ListItem.of("a").withDetails((FlowBlock) null)),
                mistake("TaskItem.content holds a null element", () -> TaskItem.of(true, (Inline) null)),
                mistake("Strong.content holds a null element", () -> Inlines.strong((Inline) null)),
                mistake("Emphasis.content holds a null element", () -> Inlines.emphasis((Inline) null)),
                mistake(
                        "Section.blocks holds a null element",
                        () -> sample().sections().get(0).withBlocks(java.util.Collections.singletonList(null))),
                mistake(
                        "Document.lead holds a null element",
                        () -> sample().withLead(java.util.Collections.singletonList(null))),
                mistake(
                        "Sequence.elements holds a null element",
                        () -> Sequence.of(java.util.Collections.singletonList(null))),
                mistake(
                        "DocumentMeta.properties holds null for \"severity\"",
                        () -> Document.builder("T").property("severity", null).build()),
                mistake(
                        "DocumentMeta.properties holds a null name",
                        () -> Document.builder("T").property(null, "SEV-1").build()),
                mistake("BulletList.items is empty", () -> new BulletList(List.of())),
                mistake("Callout.blocks is empty", () -> Blocks.callout(CalloutKind.NOTE)),
                mistake("Fact.label is blank", () -> Fact.of(" ", "x")),
                mistake("Heading.depth is 4", () -> new Heading(4, List.of())),
                mistake(
                        "Section.number is 0",
                        () -> Section.builder(SectionId.of("a"), "A").number(0).build()),
                mistake("SectionId.value \"Root Cause\"", () -> SectionId.of("Root Cause")),
                mistake("Table.columns is empty", () -> Table.builder().build()),
                mistake(
                        "A row has 2 cells",
                        () -> Table.builder().column("a", "A").row("1", "2").build()),
                mistake(
                        "Table.rows were given one by one and at once",
                        () -> Table.builder()
                                .column("a", "A")
                                .row("1")
                                .rows(Sequence.of(List.of()))
                                .build()),
                mistake(
                        "Moment.to is 1970-01-01T00:00:00Z",
                        () -> new Moment(
                                Instant.ofEpochSecond(1),
                                Optional.of(Instant.EPOCH),
                                Optional.empty(),
                                Optional.empty(),
                                "x")),
                mistake(
                        "Document.sections holds \"a\" twice",
                        () -> Document.builder("T")
                                .section("a", "A", section -> {})
                                .section("a", "B", section -> {})
                                .build()));
    }

    private static Arguments mistake(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_named(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }
}
