package dev.postmortem.validation.internal.rules.completeness;

import dev.postmortem.model.Database;
import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.Service;
import dev.postmortem.model.Systems;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.spi.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that name something in a house: those of its services, databases and engines, and its vocabulary. */
final class KnownNames {

    private final Set<String> words = new HashSet<>();
    private final List<List<String>> terms = new ArrayList<>();

    private KnownNames(RuleContext context) {
        Systems systems = context.postmortem().systems();
        for (Service service : systems.services()) {
            add(service.name());
            add(service.id());
        }
        for (Database database : systems.databases()) {
            add(database.name());
            add(database.id());
            database.cluster().ifPresent(this::add);
            database.namespace().ifPresent(this::add);
            database.engine().map(DatabaseEngine::code).ifPresent(this::add);
        }
        for (String term : context.vocabulary().terms()) {
            terms.add(Prose.of(term).words());
        }
    }

    /** Returns the names that the postmortem and its host declare. */
    static KnownNames of(RuleContext context) {
        return context.shared(KnownNames.class, KnownNames::new);
    }

    /** Says whether any of them is among the words, which are folded and in order. */
    boolean isAmong(List<String> text) {
        return text.stream().anyMatch(words::contains)
                || terms.stream().anyMatch(term -> !term.isEmpty() && Collections.indexOfSubList(text, term) >= 0);
    }

    /** Says whether the text is a term of the vocabulary, and nothing more. */
    boolean isTerm(String text) {
        return terms.contains(Prose.of(text).words());
    }

    /** A database that is called Database is not named by that word. */
    private void add(String name) {
        Prose.of(name).contentWords().stream()
                .filter(word -> !CommonWords.isGeneric(word))
                .forEach(words::add);
    }
}
