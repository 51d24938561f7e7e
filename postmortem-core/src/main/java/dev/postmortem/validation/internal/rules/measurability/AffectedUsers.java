package dev.postmortem.validation.internal.rules.measurability;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Optional;

/** Finds where a text says that users were affected: "EU customers were affected", "affected users", "users saw errors". */
final class AffectedUsers {

    static final Phrases PHRASES = EnglishPhrases.beside(AffectedUsers.class, UsersAffectedUnquantified.ID);

    private static final List<String> ONE = PHRASES.wordClasses().getOrDefault("user", List.of());

    private static final List<String> SEVERAL = PHRASES.wordClasses().getOrDefault("users", List.of());

    private static final List<String> FELT = PHRASES.wordClasses().getOrDefault("felt", List.of());

    private AffectedUsers() {}

    /** Says whether the noun, singular and folded, names those who use a system. */
    static boolean isUser(String noun) {
        return ONE.contains(noun);
    }

    /** Says whether the noun, plural and folded, names them. */
    static boolean areUsers(String noun) {
        return SEVERAL.contains(noun);
    }

    /** Returns the first place at which the author says so. */
    static Optional<TextSpan> in(TextField text, RuleContext context) {
        return PhraseHits.of(context).in(text, UsersAffectedUnquantified.ID).stream()
                .map(PhraseHits.Told::hit)
                .map(hit -> hit.list().equals("felt") ? upToVerb(hit) : hit)
                .map(Hit::span)
                .findFirst();
    }

    /** What they felt first is enough: "users saw" of "users saw errors and were affected". */
    private static Hit upToVerb(Hit hit) {
        int to = hit.from() + 1;
        while (to < hit.to()
                && !FELT.contains(hit.sentence().tokens().get(to - 1).word())) {
            to++;
        }
        return new Hit(hit.list(), hit.sentence(), hit.from(), to);
    }
}
