package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.SystemNames;
import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.RuleContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds words that are written in capitals for emphasis. */
final class Capitals {

    /** Shorter words in capitals are abbreviations. */
    private static final int SHORTEST = 5;

    /** Keywords, signals and abbreviations are written so everywhere. */
    private static final Set<String> KNOWN =
            EnglishWords.beside(Capitals.class, "animated-language").of("capitals");

    private final Set<String> house;

    private Capitals(RuleContext context) {
        this.house = new HashSet<>();
        Stream.concat(context.vocabulary().terms().stream(), SystemNames.of(context.postmortem()))
                .flatMap(name -> Prose.of(name).words().stream())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .forEach(house::add);
    }

    static Capitals of(RuleContext context) {
        return new Capitals(context);
    }

    /** Returns where the first of them stands. */
    Optional<TextSpan> in(Prose prose) {
        for (Token token : prose.tokens()) {
            if (token.capitalised() && isShouted(prose.text(), token.span())) {
                return Optional.of(token.span());
            }
        }
        return Optional.empty();
    }

    private boolean isShouted(String text, TextSpan span) {
        return span.end() - span.start() >= SHORTEST
                // Nearly every word has its capital in front alone, and is told so without a copy of it.
                && !Character.isLowerCase(text.charAt(span.end() - 1))
                && isShouted(text.substring(span.start(), span.end()));
    }

    private boolean isShouted(String word) {
        return word.codePoints().allMatch(Character::isUpperCase) && !KNOWN.contains(word) && !house.contains(word);
    }
}
