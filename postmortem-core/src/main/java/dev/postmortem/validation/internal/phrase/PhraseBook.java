package dev.postmortem.validation.internal.phrase;

import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The phrases of all rules, put together once.
 *
 * <p>Of the phrases of one rule at one place the longest counts. What a negation turns around, and what overlaps with an
 * exception of its rule, or with an accepted phrase that is at least as long, does not count: "kill" is in order, "should
 * have killed" is not. Immutable and thread-safe.
 */
public final class PhraseBook {

    /** Belongs to no rule: what it overlaps with is in order for all. */
    private static final String EVERY_RULE = "";

    private final PhraseTrie<Meaning> trie = new PhraseTrie<>();

    /** The number of the class that the people of a postmortem belong to. */
    private final int people;

    private record Meaning(String rule, String list, boolean accepted) {}

    private record Found(Meaning meaning, int from, int to) {

        boolean overlaps(Found other) {
            return from < other.to && other.from < to;
        }

        boolean isAcceptedBy(Found exception) {
            String of = exception.meaning.rule;
            return overlaps(exception)
                    && (of.equals(meaning.rule) || (of.equals(EVERY_RULE) && exception.length() >= length()));
        }

        private int length() {
            return to - from;
        }
    }

    /**
     * Puts phrases together.
     *
     * @param byRule the phrases by the ids of their rules
     * @param accepted words of the trade and the house that no rule stumbles over
     */
    public PhraseBook(Map<String, Phrases> byRule, Collection<String> accepted) {
        StandardPhrases standard = StandardPhrases.english();
        this.people = trie.lexicon().number(standard.people());
        byRule.forEach((rule, phrases) -> add(rule, phrases, standard));
        if (!byRule.isEmpty()) {
            Meaning meaning = new Meaning(EVERY_RULE, "", true);
            standard.accepted().forEach(phrase -> trie.add(phrase, standard::wordClass, meaning));
            accepted.stream()
                    .flatMap(term -> StandardPhrases.literal(term).stream())
                    .forEach(phrase -> trie.add(phrase, standard::wordClass, meaning));
        }
    }

    private void add(String rule, Phrases phrases, StandardPhrases standard) {
        Map<String, WordClass> own = new TreeMap<>();
        phrases.wordClasses().forEach((name, words) -> own.put("<" + name + ">", WordClass.of(words)));
        phrases.lists()
                .forEach((list, entries) -> entries.forEach(entry -> trie.add(
                        PhrasePattern.parse(entry.pattern()),
                        name -> own.containsKey(name) ? own.get(name) : standard.wordClass(name),
                        new Meaning(rule, list, false))));
        phrases.exceptions()
                .forEach(entry -> trie.add(
                        PhrasePattern.parse(entry.pattern()),
                        name -> own.containsKey(name) ? own.get(name) : standard.wordClass(name),
                        new Meaning(rule, "", true)));
    }

    /**
     * Finds the phrases in a text.
     *
     * @param prose the text
     * @param isPerson says of a word whether it names somebody
     * @return the hits by the ids of the rules, in the order of the text
     */
    public Map<String, List<Hit>> find(Prose prose, Predicate<Token> isPerson) {
        Map<String, List<Hit>> hits = new TreeMap<>();
        for (Sentence sentence : prose.sentences()) {
            find(sentence, isPerson, hits);
        }
        return hits;
    }

    private void find(Sentence sentence, Predicate<Token> isPerson, Map<String, List<Hit>> hits) {
        List<Token> tokens = sentence.tokens();
        List<KnownWord> words = new ArrayList<>(tokens.size());
        tokens.forEach(token -> words.add(known(token, isPerson)));
        List<Found> found = new ArrayList<>();
        List<Found> exceptions = new ArrayList<>();
        trie.find(
                tokens,
                words,
                (from, to, meaning) -> (meaning.accepted ? exceptions : found).add(new Found(meaning, from, to)));
        if (found.isEmpty()) {
            return;
        }
        found.removeIf(
                each -> exceptions.stream().anyMatch(each::isAcceptedBy) || Negation.precedes(tokens, each.from));
        found.sort(Comparator.comparingInt(Found::from)
                .thenComparing(Comparator.comparingInt(Found::to).reversed()));
        Map<String, Integer> taken = new TreeMap<>();
        for (Found each : found) {
            if (each.from >= taken.getOrDefault(each.meaning.rule, 0)) {
                taken.put(each.meaning.rule, each.to);
                hits.computeIfAbsent(each.meaning.rule, first -> new ArrayList<>())
                        .add(new Hit(each.meaning.list, sentence, each.from, each.to));
            }
        }
    }

    private KnownWord known(Token token, Predicate<Token> isPerson) {
        KnownWord known = trie.lexicon().lookUp(token.word());
        return isPerson.test(token) ? known.withClass(people) : known;
    }
}
