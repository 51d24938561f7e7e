package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where values stand in the text of a document. */
final class SourcePlacesTest {

    private static final String DOCUMENT = """
            {
              "title": "caf\\u00e9 \uD83D\uDE00", "tags": ["a",
                "b"],
              "severity": {"scale": "SEV", "level": "SEV-1", "rank": 12},
              "attributes": {"acme.a": "x"},
              "timeline": {}
            }
            """;

    private static final String TITLE = "caf\u00e9 \uD83D\uDE00";

    private final SourcePlaces places =
            PostmortemJson.standard().readDocument(DOCUMENT).places();

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1, 7, 2",
        "/title, 2, 12, 2, 26",
        "/tags, 2, 36, 3, 9",
        "/tags/1, 3, 5, 3, 8",
        "/severity/rank, 4, 58, 4, 60",
        "/attributes/acme.a, 5, 28, 5, 31",
        "/timeline, 6, 15, 6, 17"
    })
    void a_value_has_a_region_from_its_first_to_behind_its_last_character(
            String pointer, int startLine, int startColumn, int endLine, int endColumn) {
        assertThat(places.of(pointer)).contains(new SourceRegion(startLine, startColumn, endLine, endColumn));
    }

    @ParameterizedTest
    @CsvSource({"/summary", "/tags/2", "/tags/01", "/tags/-", "/title/x", "/attributes/acme~1a"})
    void a_value_that_is_not_there_has_none(String pointer) {
        assertThat(places.of(pointer)).isEmpty();
    }

    @Test
    void the_nearest_place_of_what_is_missing_is_that_of_its_parent() {
        assertThat(places.nearest("/timeline/events/0/when")).isEqualTo(places.of("/timeline"));
        assertThat(places.nearest("/summary")).isEqualTo(places.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "/title, 2, 12, 2, 26",
        "/severity/rank, 4, 58, 4, 60",
        "'', 1, 1, 1, 2",
        "/tags, 2, 28, 2, 37",
        "/severity, 4, 3, 4, 16",
        "/timeline/events/0/when, 6, 3, 6, 16",
        "/summary, 1, 1, 1, 2"
    })
    void a_mark_is_the_value_or_the_beginning_of_what_may_be_long(
            String pointer, int startLine, int startColumn, int endLine, int endColumn) {
        assertThat(places.mark(pointer)).contains(new SourceRegion(startLine, startColumn, endLine, endColumn));
    }

    @Test
    void an_object_in_a_list_is_marked_at_its_opening_bracket() {
        SourcePlaces listed = PostmortemJson.standard()
                .readDocument("{\"title\":\"t\",\n\"links\":[\n  {\"title\":\"a\",\"url\":\"https://example.org\"}]}")
                .places();

        assertThat(listed.mark("/links/0")).contains(new SourceRegion(3, 3, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 13, 16", "3, 4, 16, 22", "4, 5, 22, 23", "5, 7, 23, 25", "2, 2, 15, 15"})
    void a_part_of_a_text_has_the_columns_of_its_escapes(int start, int end, int startColumn, int endColumn) {
        assertThat(places.part("/title", TITLE, start, end)).contains(new SourceRegion(2, startColumn, 2, endColumn));
    }

    @ParameterizedTest
    @CsvSource({"/titel", "/tags", "/tags/0", "/severity/rank", "''"})
    void what_is_not_that_text_has_no_part(String pointer) {
        assertThat(places.part(pointer, TITLE, 0, 3)).isEmpty();
    }

    @Test
    void a_part_that_the_text_does_not_have_is_refused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> places.part("/title", TITLE, 3, 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"value\": \"2026-03-14\", \"original\": \"Saturday\"} | /reviewedAt | 2026-03-14",
                "{\"value\": \"2026-03-14\", \"original\": \"Saturday\"} | /reviewedAt/value | 2026-03-14",
                "\"2026-03-14\" | /reviewedAt | 2026-03-14",
                "\"2026-03-14 9:05 utc\" | /reviewedAt/original | 2026-03-14 9:05 utc"
            })
    void a_text_is_found_in_either_form_of_a_time(String time, String pointer, String text) {
        String json = "{\"title\":\"t\",\"status\":{\"stage\":\"draft\",\"reviewedAt\":" + time + "}}";
        SourcePlaces timed = PostmortemJson.standard().readDocument(json).places();

        int month = json.indexOf("03") + 1;
        assertThat(timed.part("/status" + pointer, text, 5, 7)).contains(new SourceRegion(1, month, 1, month + 2));
    }

    @Test
    void a_document_that_was_migrated_has_no_places() {
        SourcePlaces none = PostmortemJson.builder()
                .addMigration(new SchemaMigration("0", "1", document -> document))
                .build()
                .readDocument("{\"schemaVersion\": \"0\", \"title\": \"Stall\"}")
                .places();

        assertThat(none.mark("/title")).isEmpty();
        assertThat(none.part("/title", "Stall", 0, 1)).isEmpty();
    }

    @Test
    void what_is_no_pointer_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> places.of("title"))
                .withMessage("\"title\" is no JSON Pointer: it must be empty or begin with a slash, such as /title");
    }

    @Test
    void null_is_refused_by_name() {
        List<ThrowingCallable> asked = List.of(
                () -> places.of((String) null),
                () -> places.nearest(null),
                () -> places.mark(null),
                () -> places.part(null, TITLE, 0, 1));

        assertThat(asked)
                .allSatisfy(call -> assertThatIllegalArgumentException()
                        .isThrownBy(call)
                        .withMessageStartingWith("SourcePlaces.pointer is missing"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> places.part("/title", null, 0, 1))
                .withMessageStartingWith("SourcePlaces.text is missing");
    }

    @Test
    void slashes_and_tildes_in_names_are_escaped() {
        SourcePlaces escaped = PostmortemJson.standard()
                .readDocument("{\"title\":\"t\",\"attributes\":{\"a/b~c\":\"x\"}}")
                .places();

        assertThat(escaped.of("/attributes/a~1b~0c")).isPresent();
    }
}
