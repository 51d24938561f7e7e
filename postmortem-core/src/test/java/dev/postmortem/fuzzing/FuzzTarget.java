package dev.postmortem.fuzzing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One input of the fuzzer: bytes that say what is read, of which document it is made and how that is changed. What does not
 * hold is thrown.
 */
public final class FuzzTarget {

    private static final List<Readers> READERS = List.of(Readers.values());
    private static final List<String> POSTMORTEMS = Corpus.postmortems();
    private static final List<String> ZONES =
            List.of("UTC", "Europe/London", "+01:00", "-18:00", "+18:30", "GMT+1", "");

    private final Meter meter;
    private final ConfigurationOracle configurations;

    FuzzTarget(Meter meter) {
        this.meter = meter;
        this.configurations = new ConfigurationOracle(meter);
    }

    /** Called by the fuzzer, for each input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Measures.execution(input, () -> new FuzzTarget(Measures.INSTANCE).check(input));
    }

    void check(byte[] input) throws IOException {
        Decisions decisions = new Decisions(input);
        switch (decisions.below(16)) {
            case 0, 1 -> new ReadingOracle(decisions.oneOf(READERS), meter).check(decisions.rest());
            case 2, 3, 4, 5, 6, 7 -> new ReadingOracle(decisions.oneOf(READERS), meter).check(postmortem(decisions));
            case 8, 9, 10 -> {
                ReadingOracle oracle = new ReadingOracle(decisions.oneOf(READERS), meter);
                byte[] bytes = postmortem(decisions).getBytes(StandardCharsets.UTF_8);
                oracle.check(ByteMutation.changed(bytes, decisions));
            }
            case 11 -> configurations.checkProfile(changed(Corpus.profiles(), decisions));
            case 12 -> configurations.checkRules(changed(Corpus.rules(), decisions));
            case 13 -> {
                configurations.checkVocabulary(changed(Corpus.vocabularies(), decisions));
                configurations.checkBaseline(changed(Corpus.baselines(), decisions));
            }
            case 14 -> {
                configurations.checkTime(wording(Corpus.times(), decisions));
                configurations.checkDay(wording(List.of("2026-03-14"), decisions), zone(decisions));
            }
            default -> configurations.checkAmount(wording(Corpus.amounts(), decisions));
        }
    }

    private static String postmortem(Decisions decisions) {
        return changed(POSTMORTEMS, decisions);
    }

    private static String changed(List<String> documents, Decisions decisions) {
        return TokenMutation.changed(decisions.oneOf(documents), decisions, () -> decisions.oneOf(documents));
    }

    /** Returns a text that is no JSON, changed as if it were a value of it, or a word of the fuzzer's own. */
    private static String wording(List<String> examples, Decisions decisions) {
        if (decisions.below(4) == 0) {
            return decisions.word() + decisions.word();
        }
        String changed = TokenMutation.changed('"' + decisions.oneOf(examples) + '"', decisions, () -> "\"\"");
        return changed.replace("\"", "");
    }

    private static String zone(Decisions decisions) {
        return decisions.below(2) == 0 ? wording(ZONES, decisions) : decisions.oneOf(ZONES);
    }
}
