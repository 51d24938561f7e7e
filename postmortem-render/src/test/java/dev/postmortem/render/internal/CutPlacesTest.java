package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.CutPlaces.Limit;
import dev.postmortem.render.label.Labels;
import org.junit.jupiter.api.Test;

final class CutPlacesTest {

    @Test
    void a_text_that_is_too_long_and_has_no_place_to_cut_is_never_handed_on() {
        CutPlaces places = CutPlaces.of(
                Document.builder("T").build(),
                note -> {},
                new Limit(10, "text", "characters"),
                () -> 11,
                new MissingLine(Labels.english(), 100, sentence -> sentence));

        assertThatIllegalStateException()
                .isThrownBy(places::finish)
                .withMessage("the text would be longer than 10 characters, and there is no place where it may be cut");
    }
}
