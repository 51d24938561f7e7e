package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.spi.RuleContext;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<SectionName> SECTIONS = Set.of(SectionName.SUMMARY, SectionName.IMPACT);

    private static final String WHAT = "(?:data|rows?|records?|writes?|transactions?|orders?)";

    /** What follows keeps out compounds such as {@code no data loss alert}. */
    private static final Pattern DENIAL = Pattern.compile(
            "(?iU)\\b(?:no|zero|without(?: any)?) (?:[a-z]+ )?data[ -]loss(?=[.,;:)!]| (?:and|or|but|was|were|has|"
                    + "occurred|happened|in|on|during|at|for)\\b|\\s*$)"
                    + "|\\bno loss of (?:any )?data\\b"
                    + "|\\bno (?:[a-z]+ )?" + WHAT + " (?:was|were|is|are|has been|have been|got) (?:[a-z]+ )?lost\\b"
                    + "|\\bdid(?: not|n't) lose (?:any )?" + WHAT + "\\b");

    private static final Pattern SPACE = Pattern.compile("\\s");

    /** What is asked or aimed at is not denied. */
    private static final Pattern OPEN =
            Pattern.compile("(?iU)\\b(?:whether|if|unless|until|so|(?:make|makes|made) sure|ensur[a-z]+)(?: that)? $");

    /** Returns the first such words, or empty if there are none, or none that can be read as English. */
    static Optional<LossDenial> in(RuleContext context) {
        if (!English.isLanguageOf(context.postmortem())) {
            return Optional.empty();
        }
        return TextFields.of(context).sentencesIn(SECTIONS).stream()
                .flatMap(field -> in(field).stream())
                .findFirst();
    }

    private static Optional<LossDenial> in(TextField field) {
        String line = SPACE.matcher(field.prose().masked()).replaceAll(" ");
        Matcher matcher = DENIAL.matcher(line);
        while (matcher.find()) {
            if (!OPEN.matcher(line.substring(0, matcher.start())).find()) {
                TextSpan span = new TextSpan(matcher.start(), matcher.end());
                return Optional.of(new LossDenial(field.pointer(), span, matcher.group()));
            }
        }
        return Optional.empty();
    }
}
