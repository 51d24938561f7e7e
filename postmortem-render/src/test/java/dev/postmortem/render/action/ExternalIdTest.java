package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExternalIdTest {

    private static final int LABEL_ON_GITHUB = 50;

    /** What would break a label, a comment, a file name, a line of a calendar, or the border between two ids. */
    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("aAbB12.-_ ,:/\\\n\0<>\"'\u00E9\u0130\uD83D\uDE00\uD800\uFFFD")
                .ofMinLength(1)
                .ofMaxLength(4);
    }

    @Property(tries = 5_000)
    void two_actions_never_share_one(
            @ForAll("ids") String incident,
            @ForAll("ids") String action,
            @ForAll("ids") String otherIncident,
            @ForAll("ids") String otherAction) {
        boolean same = incident.equals(otherIncident) && action.equals(otherAction);

        assertThat(ExternalId.of(incident, action).equals(ExternalId.of(otherIncident, otherAction)))
                .isEqualTo(same);
    }

    @Test
    void not_one_of_all_short_ids_is_shared_where_the_border_moves() {
        List<String> characters = List.of("a", "A", ".", "-", "1", "\uD800", "\uFFFD");
        Map<String, List<String>> known = new HashMap<>();

        for (String one : characters) {
            for (String two : characters) {
                for (String three : characters) {
                    known.put(ExternalId.of(one + two, three).value(), List.of(one + two, three));
                    known.put(ExternalId.of(one, two + three).value(), List.of(one, two + three));
                }
            }
        }

        assertThat(known).hasSize(2 * 7 * 7 * 7);
    }

    @Property(tries = 2_000)
    void it_fits_wherever_it_goes(@ForAll("ids") String incident, @ForAll("ids") String action) {
        String longer = incident.repeat(100);

        assertThat(List.of(
                        ExternalId.of(incident, action).value(),
                        ExternalId.of(longer, action).value()))
                .allSatisfy(id -> assertThat(id)
                        .hasSizeBetween(25, LABEL_ON_GITHUB)
                        .matches("[a-z0-9]+([.-][a-z0-9]+)*")
                        .isEqualTo(id.toLowerCase(Locale.ROOT)));
    }

    /** Trackers hold these ids already, so that the way in which they are made must never change. */
    @ParameterizedTest
    @CsvSource({
        "INC-142, AI-3, inc-142.ai-3-bd6q47626k0dh9wigf9xvb4eg",
        "gitlab-2017-01-31, AI-12, gitlab-2017-01-31.ai-12-117c6lgf15vflrs51ss3han1a",
        "事故-1, 対策, 1-dfd0ak5qburzb0rt6luy7z3jc",
    })
    void it_is_the_same_in_each_release(String incident, String action, String id) {
        assertThat(ExternalId.of(incident, action)).hasToString(id);
    }

    @Test
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> ExternalId.of(null, "AI-1"))
                .withMessage("incident");
        assertThatNullPointerException()
                .isThrownBy(() -> ExternalId.of("INC-1", null))
                .withMessage("action");
    }

    @ParameterizedTest
    @CsvSource({"'', AI-1", "INC-1, ''"})
    void without_both_ids_there_is_none(String incident, String action) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalId.of(incident, action))
                .withMessageContaining("give both");
    }
}
