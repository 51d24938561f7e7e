package dev.postmortem.redaction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.testing.RandomValues;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A token of its own in each text, key, value, id and address of a postmortem that has everything: those that an audience
 * sees are in its version, and no other is.
 */
final class CanaryTest {

    private static final Set<String> CODES =
            Set.of("Postmortem.schemaVersion", "Postmortem.language", "Moment.zone", "Unit.symbol");

    private static final Set<Treatment> TOLD =
            EnumSet.of(Treatment.PROSE, Treatment.CODE, Treatment.SUBJECT, Treatment.LINK, Treatment.INCIDENT);

    private static final Set<Treatment> TOLD_INSIDE = EnumSet.of(Treatment.ID, Treatment.PERSON);

    private static final FieldTable TABLE = FieldTable.standard();

    private final Map<String, List<String>> tokens = new LinkedHashMap<>();
    private final Postmortem full = Rewritten.of(RandomValues.full(Postmortem.class, 5), this::marked);

    private Object marked(List<String> path, Object value) {
        String field = path.get(path.size() - 1);
        if (value instanceof Audience) {
            return Audience.PUBLIC;
        }
        if (!(value instanceof String) || CODES.contains(field)) {
            return value;
        }
        String token = "canary" + (1000 + tokens.size()) + "q";
        tokens.put(token, path);
        return switch (field) {
            case "Link.url", "Evidence.url" -> "https://" + token + ".example.org/a?b=c";
            case "Participant.email" -> token + "@example.org";
            default -> token;
        };
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void no_token_of_a_withheld_field_is_in_what_an_audience_reads(Audience audience) {
        String json = read(audience);

        assertThat(tokens.entrySet())
                .filteredOn(token -> !isSeen(token.getValue(), audience))
                .filteredOn(token -> json.toLowerCase(Locale.ROOT).contains(token.getKey()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void each_token_of_a_field_that_is_seen_is_there(Audience audience) {
        String json = read(audience);

        assertThat(tokens.entrySet())
                .filteredOn(token -> isSeen(token.getValue(), audience))
                .isNotEmpty()
                .filteredOn(token -> !json.contains(token.getKey()))
                .isEmpty();
    }

    private String read(Audience audience) {
        return PostmortemJson.standard().write(Redactor.standard().redact(full, audience));
    }

    private static boolean isSeen(List<String> path, Audience audience) {
        if (audience == Audience.TEAM) {
            return true;
        }
        boolean isOpen = path.stream().allMatch(field -> line(field).isSeenBy(audience));
        Treatment treatment = line(path.get(path.size() - 1)).treatment();
        return isOpen
                && (TOLD.contains(treatment) || (audience == Audience.ORGANISATION && TOLD_INSIDE.contains(treatment)));
    }

    private static FieldTable.Line line(String field) {
        return TABLE.find(field).orElseThrow();
    }
}
