package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ids and names of the services and databases that a postmortem declares, to be found in sentences as a whole. */
public final class SystemNames {

    /** By their first words. */
    private final Map<String, List<List<String>>> names = new HashMap<>();

    private SystemNames(Postmortem postmortem) {
        of(postmortem)
                .map(name -> Prose.of(name).words())
                .filter(words -> !words.isEmpty())
                .forEach(words -> names.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(words));
    }

    /** Returns those of the postmortem at hand, read once for all rules. */
    public static SystemNames of(RuleContext context) {
        return context.shared(SystemNames.class, shared -> new SystemNames(shared.postmortem()));
    }

    /** Returns the ids and names as they are declared. */
    public static Stream<String> of(Postmortem postmortem) {
        return Stream.concat(
                postmortem.systems().services().stream().flatMap(each -> Stream.of(each.id(), each.name())),
                postmortem.systems().databases().stream().flatMap(each -> Stream.of(each.id(), each.name())));
    }

    /** Says whether any of them stands among the words. */
    public boolean areIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            List<Token> rest = tokens.subList(i, tokens.size());
            boolean named = names.getOrDefault(tokens.get(i).word(), List.of()).stream()
                    .anyMatch(name -> isAtStartOf(rest, name));
            if (named) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtStartOf(List<Token> tokens, List<String> name) {
        return name.size() <= tokens.size()
                && tokens.subList(0, name.size()).stream()
                        .map(Token::word)
                        .toList()
                        .equals(name);
    }
}
