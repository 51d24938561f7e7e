package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.Teams;
import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The teams that the document and the host name, as the subjects of sentences. */
final class DeclaredTeams {

    /** What only people do: storage fills up, and a team called Storage deploys. */
    private static final Set<String> DOINGS =
            EnglishWords.beside(DeclaredTeams.class, "group-as-cause").of("doing");

    private final List<List<String>> names;

    private DeclaredTeams(RuleContext context) {
        this.names = Teams.of(context).names().stream()
                .map(name -> Prose.of(name).words())
                .filter(words -> !words.isEmpty())
                .toList();
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
