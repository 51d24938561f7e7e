package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.model.Participant;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The teams that the document and the host name, as the subjects of sentences. */
final class DeclaredTeams {

    /** What only people do: storage fills up, and a team called Storage deploys. */
    private static final Set<String> DOINGS = Set.of(
            "deployed",
            "decided",
            "merged",
            "approved",
            "skipped",
            "ignored",
            "promoted",
            "migrated",
            "enabled",
            "disabled",
            "released",
            "forgot",
            "assumed",
            "ran",
            "chose",
            "wrote",
            "reviewed",
            "planned",
            "scheduled",
            "configured",
            "turned",
            "raised",
            "lowered",
            "pushed",
            "asked",
            "removed",
            "upgraded",
            "introduced",
            "launched",
            "added",
            "muted",
            "silenced",
            "changed",
            "rolled",
            "shipped",
            "tested",
            "wanted",
            "insisted",
            "demanded",
            "requested",
            "postponed",
            "overlooked",
            "misread",
            "misconfigured",
            "bought",
            "agreed",
            "granted",
            "revoked",
            "renamed",
            "bypassed",
            "rewrote",
            "waived");

    private final Set<List<String>> names = new HashSet<>();

    private DeclaredTeams(RuleContext context) {
        Stream.of(
                        context.postmortem().owningTeam().stream(),
                        context.vocabulary().teams().stream(),
                        Stream.of(
                                        context.postmortem().people().authors(),
                                        context.postmortem().people().reviewers(),
                                        context.postmortem().people().responders(),
                                        context.people().people())
                                .flatMap(List::stream)
                                .map(Participant::team)
                                .flatMap(Optional::stream))
                .flatMap(stream -> stream)
                .map(name -> Prose.of(name).words())
                .filter(words -> !words.isEmpty())
                .forEach(names::add);
    }

    static DeclaredTeams of(RuleContext context) {
        return new DeclaredTeams(context);
    }

    /** Returns where the first sentence begins with a team that does something. */
    Optional<TextSpan> actingAtTheStartOf(Prose prose) {
        return prose.sentences().stream().findFirst().flatMap(this::acting);
    }

    private Optional<TextSpan> acting(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int from = tokens.get(0).word().equals("the") ? 1 : 0;
        for (List<String> name : names) {
            int verb = from + name.size();
            boolean named = verb < tokens.size()
                    && tokens.subList(from, verb).stream()
                            .map(Token::word)
                            .toList()
                            .equals(name);
            if (named && DOINGS.contains(tokens.get(verb).word())) {
                return Optional.of(new TextSpan(
                        tokens.get(0).span().start(), tokens.get(verb).span().end()));
            }
        }
        return Optional.empty();
    }
}
