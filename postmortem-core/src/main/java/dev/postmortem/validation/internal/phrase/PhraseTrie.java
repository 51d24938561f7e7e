package dev.postmortem.validation.internal.phrase;

import dev.postmortem.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All phrases in one tree of words, so that a text is walked over once however many phrases there are.
 *
 * <p>Immutable after it was built.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTrie<T> {

    private final Lexicon lexicon = new Lexicon();

    /** The number of the words over which no gap in a phrase reaches. */
    private final int negation = lexicon.number(Negation.WORDS);

    private final Node<T> anywhere = new Root<>();

    /** The phrases that are tied to the beginning of a sentence. */
    private final Node<T> opening = new Node<>(1);

    /**
     * Where the words lead that a phrase may go on with.
     *
     * <p>Words that can stand for each other lead to one node as long as all phrases go on alike from there; a phrase that
     * goes on from some of them alone gets a copy. Otherwise each choice in a phrase would multiply what follows it.
     */
    private static class Node<T> {

        /** The numbers of words and classes, sorted; {@code next} has a node for each of them. */
        private int[] numbers = {};

        /** The bits of the numbers. */
        private long bits;

        private final List<Node<T>> next = new ArrayList<>();
        private @Nullable Node<T> any;
        private final List<End<T>> ends = new ArrayList<>();

        /** How many ways lead here. */
        private int ways;

        Node(int ways) {
            this.ways = ways;
        }

        @Nullable
        Node<T> next(int number) {
            if ((bits & KnownWord.bit(number)) == 0) {
                return null;
            }
            int place = Arrays.binarySearch(numbers, number);
            return place < 0 ? null : next.get(place);
        }

        /** Leads a number to a node, which takes the place of the one that it led to. */
        void lead(int number, Node<T> to) {
            int place = Arrays.binarySearch(numbers, number);
            if (place >= 0) {
                next.set(place, to);
            } else {
                insert(-1 - place, number, to);
            }
        }

        private void insert(int place, int number, Node<T> to) {
            int[] more = new int[numbers.length + 1];
            System.arraycopy(numbers, 0, more, 0, place);
            more[place] = number;
            System.arraycopy(numbers, place, more, place + 1, numbers.length - place);
            numbers = more;
            next.add(place, to);
            bits |= KnownWord.bit(number);
        }

        /** Says whether the word may lead on; if not, it certainly does not. */
        boolean mayLead(KnownWord word) {
            return word.mayHaveOneOf(bits);
        }

        /** Returns the node itself if no other ways than so many lead here, or else a copy for them. */
        Node<T> forWays(int count) {
            if (ways == count) {
                return this;
            }
            Node<T> copy = new Node<>(count);
            copy.numbers = numbers;
            copy.bits = bits;
            copy.next.addAll(next);
            next.forEach(each -> each.ways++);
            copy.any = any;
            if (any != null) {
                any.ways++;
            }
            copy.ends.addAll(ends);
            ways -= count;
            return copy;
        }
    }

    /** Where phrases begin: every word of a text is looked for here, so that each number has its own place. */
    private static final class Root<T> extends Node<T> {

        private final List<@Nullable Node<T>> byNumber = new ArrayList<>();

        Root() {
            super(1);
        }

        @Override
        @Nullable
        Node<T> next(int number) {
            return number >= 0 && number < byNumber.size() ? byNumber.get(number) : null;
        }

        @Override
        boolean mayLead(KnownWord word) {
            return true;
        }

        @Override
        void lead(int number, Node<T> to) {
            while (byNumber.size() <= number) {
                byNumber.add(null);
            }
            byNumber.set(number, to);
        }
    }

    /** A phrase that is complete. */
    private static final class End<T> {

        /** The numbers of the words and classes that must not follow. */
        private final int[] notBefore;

        private final T meaning;

        End(int[] notBefore, T meaning) {
            this.notBefore = notBefore;
            this.meaning = meaning;
        }

        boolean isUndoneBy(KnownWord following) {
            for (int number : notBefore) {
                if (number == following.own() || following.isIn(number)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Takes a phrase that was found. */
    @FunctionalInterface
    interface Found<T> {

        /** A phrase from a word up to one that is no part of it. */
        void accept(int from, int to, T meaning);
    }

    /** Returns the words that the phrases are made of. */
    Lexicon lexicon() {
        return lexicon;
    }

    /** Adds a phrase; the function knows the classes by their names. */
    void add(PhrasePattern pattern, Function<String, WordClass> classes, T meaning) {
        int[] notBefore = pattern.notBefore().stream()
                .mapToInt(choice -> number(choice, classes))
                .toArray();
        add(pattern.opening() ? opening : anywhere, pattern.steps(), classes, new End<>(notBefore, meaning));
    }

    private void add(Node<T> node, List<PhrasePattern.Step> steps, Function<String, WordClass> classes, End<T> end) {
        if (steps.isEmpty()) {
            // Gaps and words that may be left out lead here more than once.
            if (!node.ends.contains(end)) {
                node.ends.add(end);
            }
            return;
        }
        PhrasePattern.Step step = steps.get(0);
        List<PhrasePattern.Step> rest = steps.subList(1, steps.size());
        if (step.optional()) {
            add(node, rest, classes, end);
        }
        if (step.choices().isEmpty()) {
            Node<T> any = node.any == null ? new Node<>(1) : node.any.forWays(1);
            node.any = any;
            add(any, rest, classes, end);
        }
        numbersByNext(node, step, classes).forEach((known, numbers) -> {
            Node<T> next = known.map(each -> each.forWays(numbers.size())).orElseGet(() -> new Node<>(numbers.size()));
            numbers.forEach(number -> node.lead(number, next));
            add(next, rest, classes, end);
        });
    }

    /** Returns the choices of a step by where they lead already, if anywhere. */
    private Map<Optional<Node<T>>, List<Integer>> numbersByNext(
            Node<T> node, PhrasePattern.Step step, Function<String, WordClass> classes) {
        Map<Optional<Node<T>>, List<Integer>> numbers = new LinkedHashMap<>();
        for (String choice : step.choices()) {
            int number = number(choice, classes);
            numbers.computeIfAbsent(Optional.ofNullable(node.next(number)), first -> new ArrayList<>())
                    .add(number);
        }
        return numbers;
    }

    private int number(String choice, Function<String, WordClass> classes) {
        return PhrasePattern.isClass(choice) ? lexicon.number(classes.apply(choice)) : lexicon.number(choice);
    }

    /**
     * Looks for all phrases in a sentence, in the order in which they begin; none goes on into another clause.
     *
     * @param tokens the words of the sentence
     * @param words what is known of each of them
     */
    void find(List<Token> tokens, List<KnownWord> words, Found<T> found) {
        Search<T> search = new Search<>(tokens, words, negation, found);
        for (int from = 0; from < tokens.size(); from++) {
            if (from == 0) {
                search.walk(opening, from, from);
            }
            search.walk(anywhere, from, from);
        }
    }

    /** The walks down the tree along one sentence. */
    private record Search<T>(List<Token> tokens, List<KnownWord> words, int negation, Found<T> found) {

        void walk(Node<T> node, int from, int at) {
            boolean inside =
                    at < tokens.size() && (at == from || !tokens.get(at).clauseBreak());
            for (End<T> end : node.ends) {
                if (!inside || !end.isUndoneBy(words.get(at))) {
                    found.accept(from, at, end.meaning);
                }
            }
            if (inside) {
                follow(node, words.get(at), from, at);
            } else if (at < tokens.size() && tokens.get(at).isConjunction()) {
                // A phrase that names the conjunction goes on with it, as "likely because" does.
                goOn(node.next(words.get(at).own()), from, at);
            }
        }

        private void follow(Node<T> node, KnownWord word, int from, int at) {
            if (node.mayLead(word)) {
                goOn(node.next(word.own()), from, at);
                for (int i = 0; i < word.classCount(); i++) {
                    goOn(node.next(word.classAt(i)), from, at);
                }
            }
            if (node.any != null && !word.isIn(negation)) {
                walk(node.any, from, at + 1);
            }
        }

        private void goOn(@Nullable Node<T> next, int from, int at) {
            if (next != null) {
                walk(next, from, at + 1);
            }
        }
    }
}
