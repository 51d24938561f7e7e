package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

    @Test
    void what_is_no_pointer_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> places.of("title"))
                .withMessage("\"title\" is no JSON Pointer: it must be empty or begin with a slash, such as /title");
    }

    @Test
    void slashes_and_tildes_in_names_are_escaped() {
        SourcePlaces escaped = PostmortemJson.standard()
                .readDocument("{\"title\":\"t\",\"attributes\":{\"a/b~c\":\"x\"}}")
                .places();

        assertThat(escaped.of("/attributes/a~1b~0c")).isPresent();
    }
}
