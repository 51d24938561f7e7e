package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.RuleContext;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Knows whether a sentence names something that a reader could go and look at: a figure, code, a part of the system. */
final class Concreteness {

    private final Set<String> systems = new HashSet<>();

    private Concreteness(RuleContext context) {
        Stream.concat(
                        context.postmortem().systems().services().stream()
                                .flatMap(service -> Stream.of(service.id(), service.name())),
                        context.postmortem().systems().databases().stream()
                                .flatMap(database -> Stream.of(database.id(), database.name())))
                .flatMap(name -> Prose.of(name).words().stream())
                .forEach(systems::add);
    }

    static Concreteness of(RuleContext context) {
        return new Concreteness(context);
    }

    boolean has(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(this::isConcrete);
    }

    private boolean isConcrete(Token token) {
        return token.masked()
                || systems.contains(token.word())
                || token.word().indexOf('_') >= 0
                || token.word().codePoints().anyMatch(Character::isDigit)
                || (token.capitalised() && !token.first());
    }
}
