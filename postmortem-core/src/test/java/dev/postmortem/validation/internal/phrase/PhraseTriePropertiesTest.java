package dev.postmortem.validation.internal.phrase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the tree finds is what one finds who tries each way to read each phrase at each place. */
final class PhraseTriePropertiesTest {

    private static final WordClass FIRST = WordClass.of(List.of("a", "b", "because", "*ed", "!failed"));
    private static final WordClass SECOND = WordClass.of(List.of("b", "c", "tested"));

    private static final List<String> WORDS = List.of("a", "b", "c", "tested", "failed", "not", "because", "but");

    @Property
    void finds_what_a_naive_search_finds(
            @ForAll("patterns") List<String> patterns, @ForAll("sentences") List<Token> sentence) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        patterns.forEach(
                pattern -> trie.add(PhrasePattern.parse(pattern), PhraseTriePropertiesTest::wordClass, pattern));

        assertThat(found(trie, sentence)).isEqualTo(naive(patterns, sentence));
    }

    @Provide
    Arbitrary<List<Token>> sentences() {
        return Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(false, false, false, true))
                .as((word, opens) -> (opens ? "," : "") + word)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(PhraseTriePropertiesTest::tokens);
    }

    @Provide
    Arbitrary<List<String>> patterns() {
        Arbitrary<String> choice = Arbitraries.of("a", "b", "c", "tested", "not", "because", "<first>", "<second>");
        Arbitrary<String> word = choice.list().ofMinSize(1).ofMaxSize(2).map(all -> String.join("|", all));
        Arbitrary<String> inner = Arbitraries.frequencyOf(
                Tuple.of(4, word),
                Tuple.of(2, word.map(each -> each + "?")),
                Tuple.of(1, Arbitraries.of("*", "*?", "..")));
        Arbitrary<String> pattern = Combinators.combine(
                        Arbitraries.of("", "", "^ "),
                        word,
                        inner.list().ofMaxSize(3),
                        word.optional(0.5),
                        word.optional(0.3))
                .as((start, first, middle, last, not) -> start + first
                        + middle.stream().map(each -> " " + each).collect(joining())
                        + " " + last.orElse("a")
                        + not.map(each -> " !" + each).orElse(""));
        return pattern.list().ofMinSize(1).ofMaxSize(4);
    }

    private static List<Token> tokens(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String written : words) {
            String word = written.replace(",", "");
            boolean first = tokens.isEmpty();
            boolean opens =
                    first || written.startsWith(",") || Set.of("because", "but").contains(word);
            tokens.add(new Token(word, new TextSpan(start, start + word.length()), false, false, first, opens));
            start += word.length() + 1;
        }
        return tokens;
    }

    private static WordClass wordClass(String name) {
        return name.equals("<first>") ? FIRST : SECOND;
    }

    private static Set<String> found(PhraseTrie<String> trie, List<Token> sentence) {
        List<KnownWord> words = sentence.stream()
                .map(token -> trie.lexicon().lookUp(token.word()))
                .toList();
        Set<String> found = new TreeSet<>();
        trie.find(sentence, words, (from, to, pattern) -> found.add(from + " to " + to + ": " + pattern));
        return found;
    }

    private static Set<String> naive(List<String> patterns, List<Token> sentence) {
        Set<String> found = new TreeSet<>();
        for (String pattern : patterns) {
            for (List<String> words : readings(pattern)) {
                for (int from = 0; from + words.size() <= sentence.size(); from++) {
                    int to = from + words.size();
                    if (stands(words, sentence, from) && mayStand(pattern, sentence, from, to)) {
                        found.add(from + " to " + to + ": " + pattern);
                    }
                }
            }
        }
        return found;
    }

    /** Every list of words that a phrase can be, with alternatives still in each. */
    private static List<List<String>> readings(String pattern) {
        List<List<String>> readings = List.of(List.of());
        for (String part : pattern.replace("..", "*? *?").replace("^ ", "").split(" ", -1)) {
            if (part.startsWith("!")) {
                return readings;
            }
            List<List<String>> longer = new ArrayList<>();
            for (List<String> before : readings) {
                List<String> with = new ArrayList<>(before);
                with.add(part.replace("?", ""));
                longer.add(with);
                if (part.endsWith("?")) {
                    longer.add(before);
                }
            }
            readings = longer;
        }
        return readings;
    }

    private static boolean stands(List<String> words, List<Token> sentence, int from) {
        for (int i = 0; i < words.size(); i++) {
            Token token = sentence.get(from + i);
            boolean joined = i == 0 || !token.clauseBreak();
            boolean named = List.of(words.get(i).split("\\|", -1)).contains(token.word());
            boolean any = words.get(i).equals("*") && !token.word().equals("not");
            boolean conjunction = token.word().equals("because") || token.word().equals("but");
            if (!(named && (joined || conjunction)) && !(joined && (any || isOfClass(words.get(i), token)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayStand(String pattern, List<Token> sentence, int from, int to) {
        int not = pattern.indexOf('!');
        boolean follows = not >= 0
                && to < sentence.size()
                && !sentence.get(to).clauseBreak()
                && (List.of(pattern.substring(not + 1).split("\\|", -1))
                                .contains(sentence.get(to).word())
                        || isOfClass(pattern.substring(not + 1), sentence.get(to)));
        return !follows && (from == 0 || !pattern.startsWith("^"));
    }

    private static boolean isOfClass(String choices, Token token) {
        boolean first = Set.of("a", "b", "because", "tested").contains(token.word());
        boolean second = Set.of("b", "c", "tested").contains(token.word());
        return (choices.contains("<first>") && first) || (choices.contains("<second>") && second);
    }
}
