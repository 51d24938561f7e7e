package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.TextSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in the summary or the impact that deny a loss of data.
 *
 * @param pointer the JSON Pointer of the text
 * @param span where they stand in it
 * @param words the words
 */
record LossDenial(String pointer, TextSpan span, String words) {

    private static final String WHAT = "(?:data|rows?|records?|writes?|transactions?|orders?)";

    /** What follows keeps out compounds such as {@code no data loss alert}. */
    private static final Pattern DENIAL = Pattern.compile(
            "(?i)\\b(?:no|zero|without(?: any)?) (?:[a-z]+ )?data[ -]loss(?=[.,;:)!]| (?:and|or|but|was|were|has|"
                    + "occurred|happened|in|on|during|at|for)\\b|\\s*$)"
                    + "|\\bno loss of (?:any )?data\\b"
                    + "|\\bno (?:[a-z]+ )?" + WHAT + " (?:was|were|is|are|has been|have been|got) (?:[a-z]+ )?lost\\b"
                    + "|\\bdid(?: not|n't) lose (?:any )?" + WHAT + "\\b");

    private static final Pattern SPACE = Pattern.compile("\\s");

    /** What is asked or aimed at is not denied. */
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:whether|if|unless|until|so|(?:make|makes|made) sure|ensur[a-z]+)(?: that)? $");

    /** Returns the first such words, or empty if there are none. */
    static Optional<LossDenial> in(Postmortem postmortem) {
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        texts.put("/summary/whatHappened", postmortem.summary().whatHappened());
        texts.put("/summary/affected", postmortem.summary().affected());
        texts.put("/summary/howItEnded", postmortem.summary().howItEnded());
        texts.put("/impact/description", postmortem.impact().description());
        return texts.entrySet().stream()
                .flatMap(text -> text.getValue().flatMap(words -> in(text.getKey(), words)).stream())
                .findFirst();
    }

    private static Optional<LossDenial> in(String pointer, String text) {
        String line = SPACE.matcher(text).replaceAll(" ");
        Matcher matcher = DENIAL.matcher(line);
        while (matcher.find()) {
            if (!OPEN.matcher(line.substring(0, matcher.start())).find()) {
                return Optional.of(
                        new LossDenial(pointer, new TextSpan(matcher.start(), matcher.end()), matcher.group()));
            }
        }
        return Optional.empty();
    }
}
