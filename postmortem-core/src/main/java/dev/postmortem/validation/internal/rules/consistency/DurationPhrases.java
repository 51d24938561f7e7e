package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.internal.text.Figures;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The durations in a text that tell how long the incident or a phase of it was, and not how long anything else was. */
final class DurationPhrases {

    /** A timeline in minutes tells nothing of what is shorter. */
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofDays(366);

    /** What no postmortem can mean, and no duration can hold, is cut to what is too long anyway. */
    private static final BigDecimal ENDLESS = BigDecimal.valueOf(1_000_000_000);

    private static final EnglishWords WORDS = EnglishWords.beside(DurationPhrases.class, StatedFigureMismatch.ID);

    /** "Down for 35 minutes", "recovered in 9 min", "lasted two hours". */
    private static final Set<String> LEADS = WORDS.of("lead");

    private static final Set<String> APPROXIMATELY = WORDS.of("about");

    private static final List<String> IN_TOTAL = List.of("a", "total", "of");

    /** "35 minutes of downtime", "a 35-minute outage". */
    private static final Set<String> NOUNS = WORDS.of("noun");

    private static final Set<String> PHASES = WORDS.of("phase");

    /** What may stand between a word and its figure. */
    private static final String BLANK = " ~";

    private DurationPhrases() {}

    static List<Figure> of(Prose prose) {
        return Figures.of(prose).stream()
                .filter(figure -> figure.kind() == Figure.Kind.DURATION)
                .filter(figure -> seconds(figure.value()).compareTo(SHORTEST) >= 0)
                .filter(figure -> seconds(figure.value()).compareTo(LONGEST) <= 0)
                .filter(figure -> tellsOfAPhase(prose, figure.span()))
                .toList();
    }

    /** Returns the duration that a figure of a text states. */
    static StatedDuration stated(Figure figure) {
        return StatedDuration.of(seconds(figure.value()), figure.approximate(), seconds(figure.step()));
    }

    private static Duration seconds(BigDecimal seconds) {
        return Duration.ofSeconds(seconds.min(ENDLESS).longValue());
    }

    private static boolean tellsOfAPhase(Prose prose, TextSpan span) {
        return prose.sentences().stream()
                .filter(sentence -> sentence.span().start() <= span.start()
                        && span.end() <= sentence.span().end())
                .findFirst()
                .filter(sentence -> {
                    List<Token> before = sentence.tokens().stream()
                            .filter(token -> token.span().end() <= span.start())
                            .toList();
                    List<Token> after = sentence.tokens().stream()
                            .filter(token -> token.span().start() >= span.end())
                            .toList();
                    return isOfNoun(after)
                            || (isLed(before, prose.masked(), span)
                                    && Stream.concat(before.stream(), after.stream())
                                            .anyMatch(DurationPhrases::tellsOfAPhase));
                })
                .isPresent();
    }

    /** Reads on behind the figure: an "of", any one word, and the noun. */
    private static boolean isOfNoun(List<Token> after) {
        int of = !after.isEmpty() && after.get(0).word().equals("of") ? 1 : 0;
        for (int i = 0; i < Math.min(after.size(), of + 2) && !after.get(i).clauseBreak(); i++) {
            if (i >= of && NOUNS.contains(after.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** Reads back from the figure: what makes it approximate, and a word that leads to it. */
    private static boolean isLed(List<Token> before, String prose, TextSpan span) {
        if (before.isEmpty() || !isBlank(prose, before.get(before.size() - 1), span)) {
            return false;
        }
        List<String> words = before.stream().map(Token::word).toList();
        int end = words.size();
        if (APPROXIMATELY.contains(words.get(end - 1))) {
            end--;
        } else if (end >= IN_TOTAL.size()
                && words.subList(end - IN_TOTAL.size(), end).equals(IN_TOTAL)) {
            end -= IN_TOTAL.size();
        }
        return end > 0 && LEADS.contains(words.get(end - 1));
    }

    /** "Approx." has a point that ends no sentence. */
    private static boolean isBlank(String prose, Token last, TextSpan span) {
        String between = prose.substring(last.span().end(), span.start());
        return (APPROXIMATELY.contains(last.word()) && between.startsWith(".") ? between.substring(1) : between)
                .chars()
                .allMatch(c -> Character.isWhitespace(c) || BLANK.indexOf(c) >= 0);
    }

    /** "A write-outage" tells of one too. */
    private static boolean tellsOfAPhase(Token token) {
        return Arrays.stream(token.word().split("-", -1)).anyMatch(PHASES::contains);
    }
}
