package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.internal.facts.SystemNames;
import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.RuleContext;
import java.util.Set;

/** Knows whether a sentence names something that a reader could go and look at: a figure, code, a part of the system. */
final class Concreteness {

    /** "By two nodes of six" is a figure as well; "one" is an article more often. */
    private static final Set<String> NUMBERS = EnglishWords.beside(Concreteness.class, "negative-descriptor-in-cause")
            .of("number");

    private final SystemNames systems;

    private Concreteness(SystemNames systems) {
        this.systems = systems;
    }

    static Concreteness of(RuleContext context) {
        return new Concreteness(SystemNames.of(context));
    }

    boolean has(Sentence sentence) {
        return systems.areIn(sentence.tokens()) || sentence.tokens().stream().anyMatch(Concreteness::isConcrete);
    }

    private static boolean isConcrete(Token token) {
        return token.masked()
                || NUMBERS.contains(token.word())
                || token.word().indexOf('_') >= 0
                || token.word().codePoints().anyMatch(Character::isDigit)
                || (token.capitalised() && !token.first());
    }
}
