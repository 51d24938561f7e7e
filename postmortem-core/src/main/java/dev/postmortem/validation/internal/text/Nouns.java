package dev.postmortem.validation.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the noun that a number counts. */
final class Nouns {

    /**
     * A noun behind a number.
     *
     * @param word lower case and singular
     * @param next the index of the lexeme behind it
     */
    record Noun(String word, int next) {}

    /** How many words and hyphens are read in search of the noun, as in "two unused secondary btree indexes". */
    private static final int FARTHEST = 10;

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("indices", "index"),
            Map.entry("vertices", "vertex"),
            Map.entry("matrices", "matrix"),
            Map.entry("schemata", "schema"),
            Map.entry("buses", "bus"),
            Map.entry("caches", "cache"),
            Map.entry("cookies", "cookie"),
            Map.entry("movies", "movie"),
            Map.entry("aliases", "alias"),
            Map.entry("biases", "bias"));

    /** What has no plural and can still be all there or not there. */
    private static final Set<String> MASSES = Set.of(
            "access",
            "availability",
            "capacity",
            "corruption",
            "data",
            "downtime",
            "failover",
            "impact",
            "lag",
            "loss",
            "money",
            "replication",
            "revenue",
            "traffic");

    /** They end like a plural and are none. */
    private static final Set<String> NO_PLURALS = Set.of(
            "aws",
            "dns",
            "gas",
            "https",
            "kubernetes",
            "less",
            "nines",
            "perhaps",
            "plus",
            "postgres",
            "redis",
            "series",
            "sometimes",
            "tls",
            "always",
            "afterwards");

    private static final Set<String> VERBS = Set.of(
            "became", "began", "broke", "came", "fell", "gave", "goes", "got", "grew", "held", "hit", "kept", "led",
            "left", "lost", "made", "meant", "ran", "rose", "said", "saw", "seems", "sent", "spent", "stood", "took",
            "went", "wrote");

    private Nouns() {}

    /** Returns the noun in the plural, with what describes it before it, that begins at the lexeme. */
    static Optional<Noun> plural(List<Lexeme> lexemes, int from) {
        for (int i = from; isDescription(lexemes, from, i); i = next(lexemes, i)) {
            if (isPlural(lexemes.get(i).word()) && !isGlued(lexemes, i + 1)) {
                return Optional.of(new Noun(singular(lexemes.get(i).word()), i + 1));
            }
        }
        return Optional.empty();
    }

    /** Returns the noun in the singular that begins at the lexeme: the last word before a verb. */
    static Optional<Noun> singular(List<Lexeme> lexemes, int from) {
        Optional<Noun> noun = Optional.empty();
        for (int i = from; isDescription(lexemes, from, i); i = next(lexemes, i)) {
            String word = lexemes.get(i).word();
            if (noun.isPresent() && (isPlural(word) || isVerb(word))) {
                return noun;
            }
            noun = VERBS.contains(word) ? Optional.empty() : Optional.of(new Noun(singular(word), i + 1));
        }
        return noun;
    }

    /** Returns what has no plural, as in "all write traffic" and "no data loss". */
    static Optional<Noun> mass(List<Lexeme> lexemes, int from) {
        Optional<Noun> noun = Optional.empty();
        for (int i = from; isDescription(lexemes, from, i); i = next(lexemes, i)) {
            if (MASSES.contains(lexemes.get(i).word())) {
                noun = Optional.of(new Noun(lexemes.get(i).word(), i + 1));
            }
        }
        return noun;
    }

    static boolean isPlural(String word) {
        boolean ends = word.length() > 2
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s");
        return IRREGULAR.containsKey(word) || (ends && !NO_PLURALS.contains(word));
    }

    static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (!isPlural(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean silent = word.endsWith("auses") || word.endsWith("ouses");
        boolean hissing = word.endsWith("sses")
                || (word.endsWith("uses") && word.length() > 6 && !silent)
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("ches")
                || word.endsWith("shes");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }

    /** Returns the words, folded, that describe the noun at an index and stand no farther before it than another index. */
    static String description(List<Lexeme> lexemes, int from, int noun) {
        int start = noun;
        for (int i = previous(lexemes, noun); i >= from && isDescription(lexemes, i, i); i = previous(lexemes, i)) {
            start = i;
        }
        StringBuilder words = new StringBuilder();
        for (int i = start; i < noun; i++) {
            words.append(i > start && !lexemes.get(i).glued() ? " " : "")
                    .append(lexemes.get(i).word());
        }
        return words.toString();
    }

    private static boolean isDescription(List<Lexeme> lexemes, int from, int at) {
        Lexeme lexeme = lexemes.get(at);
        // The "only" of "read-only" and the "on" of "on-call" describe.
        boolean compound = lexeme.glued() || isGlued(lexemes, at + 1);
        boolean names = !Prose.isFunctionWord(lexeme.word()) && !NumberWords.begins(lexeme);
        return at - from < FARTHEST && lexeme.is(Lexeme.Kind.WORD) && (compound || names);
    }

    /** Steps over a hyphen inside a description, as in "read-only replicas". */
    private static int next(List<Lexeme> lexemes, int at) {
        return isGlued(lexemes, at + 1) ? at + 2 : at + 1;
    }

    /** Steps back over a hyphen. */
    private static int previous(List<Lexeme> lexemes, int at) {
        return at > 1 && isGlued(lexemes, at - 1) ? at - 2 : at - 1;
    }

    private static boolean isGlued(List<Lexeme> lexemes, int hyphen) {
        return hyphen < lexemes.size()
                && lexemes.get(hyphen).isSign("-‐‑")
                && lexemes.get(hyphen).glued()
                && lexemes.get(hyphen + 1).glued();
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word) || word.endsWith("ed") || word.endsWith("ing");
    }
}
