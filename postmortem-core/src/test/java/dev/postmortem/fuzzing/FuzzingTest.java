package dev.postmortem.fuzzing;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A little of what the profile {@code fuzzing} does for hours, with inputs by chance and without a guide. */
final class FuzzingTest {

    private static final int LONGEST = 60;

    /** As many as there are literals and pieces to choose from. */
    private static final int CHOICES = 80;

    private static final int TIMES = 3;
    private static final int STRIDE = 5;

    private static final String SMALL = """
        {"title": "Z\u00fcrich", "state": "resolved", "attributes": {"acme.key": "v"}, "tags": ["\\u00e9"],
         "severity": {"scale": "SEV", "level": "SEV-1", "rank": 1}, "summary": {"when": "2026-03-14T10:00Z"}}
        """;

    private final FuzzTarget target = new FuzzTarget(Meter.NONE);

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void reading_what_was_changed_by_chance_ends_as_documented(@ForAll long seed) {
        byte[] input = input(seed);

        assertThatNoException().isThrownBy(() -> target.check(input));
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void each_document_is_read_or_refused_as_documented(Readers reader) {
        ReadingOracle oracle = new ReadingOracle(reader, Meter.NONE);

        for (String document : Corpus.postmortems()) {
            assertThatNoException().as(document).isThrownBy(() -> oracle.check(document));
        }
    }

    @Test
    void a_document_that_was_cut_anywhere_is_refused_as_documented() {
        ReadingOracle oracle = new ReadingOracle(Readers.STANDARD, Meter.NONE);
        byte[] whole = "{\"title\":\"Z\u00fcrich \ud83d\ude00\",\r\n \"tags\":[\"\\u00e9\", -1.5e3, true]}"
                .getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatNoException().as("%d bytes", length).isThrownBy(() -> oracle.check(cut));
        }
    }

    @ParameterizedTest
    @EnumSource(TokenMutation.class)
    void a_value_that_was_changed_in_any_way_is_read_or_refused_as_documented(TokenMutation mutation) {
        ReadingOracle oracle = new ReadingOracle(Readers.STANDARD, Meter.NONE);
        List<JsonScan.Value> values = JsonScan.of(SMALL).values();

        for (int choice = 0; choice < CHOICES; choice++) {
            for (int time = 0; time < TIMES; time++) {
                int value = (choice + STRIDE * time) % values.size();
                Decisions decisions = new Decisions(new byte[] {(byte) value, (byte) choice, (byte) choice});
                String changed = mutation.change(SMALL, values, decisions, () -> SMALL);
                assertThatNoException().as(changed).isThrownBy(() -> oracle.check(changed));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ByteMutation.class)
    void bytes_that_were_changed_in_any_way_are_read_or_refused_as_documented(ByteMutation mutation) {
        ReadingOracle oracle = new ReadingOracle(Readers.STANDARD, Meter.NONE);
        List<String> documents = Corpus.written();

        for (int i = 0; i < documents.size(); i++) {
            byte[] changed = mutation.change(
                    documents.get(i).getBytes(StandardCharsets.UTF_8),
                    new Decisions(new byte[] {(byte) i, (byte) (3 * i), 5}));
            assertThatNoException().as(documents.get(i)).isThrownBy(() -> oracle.check(changed));
        }
    }

    private static byte[] input(long seed) {
        Random random = new Random(seed);
        byte[] input = new byte[1 + random.nextInt(LONGEST)];
        random.nextBytes(input);
        return input;
    }
}
