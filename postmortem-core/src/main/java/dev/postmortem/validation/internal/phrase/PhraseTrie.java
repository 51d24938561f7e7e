package dev.postmortem.validation.internal.phrase;

import dev.postmortem.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Node<T> root = new Node<>();
    private final Map<String, List<WordClass>> listed = new HashMap<>();
    private final List<WordClass> withEndings = new ArrayList<>();

    /** Where the words lead that a phrase may go on with. */
    private static final class Node<T> {
        private final Map<String, Node<T>> words = new HashMap<>();
        private final Map<WordClass, Node<T>> classes = new HashMap<>();
        private @Nullable Node<T> any;
        private final List<End<T>> ends = new ArrayList<>();
    }

    /** A phrase that is complete. */
    private record End<T>(PhrasePattern pattern, Node<T> notBefore, T meaning) {}

    /** Takes a phrase that was found. */
    @FunctionalInterface
    interface Found<T> {

        /** A phrase from the word at which the search began up to a word that is no part of it. */
        void accept(int to, T meaning);
    }

    /** Adds a phrase; the function knows the classes by their names. */
    void add(PhrasePattern pattern, Function<String, WordClass> classes, T meaning) {
        Node<T> notBefore = new Node<>();
        pattern.notBefore().forEach(choice -> step(notBefore, choice, classes));
        add(root, pattern.steps(), classes, new End<>(pattern, notBefore, meaning));
    }

    private void add(Node<T> node, List<PhrasePattern.Step> steps, Function<String, WordClass> classes, End<T> end) {
        if (steps.isEmpty()) {
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
            if (node.any == null) {
                node.any = new Node<>();
            }
            add(node.any, rest, classes, end);
        }
        for (String choice : step.choices()) {
            add(step(node, choice, classes), rest, classes, end);
        }
    }

    private Node<T> step(Node<T> node, String choice, Function<String, WordClass> classes) {
        if (!PhrasePattern.isClass(choice)) {
            return node.words.computeIfAbsent(choice, word -> new Node<>());
        }
        WordClass meant = classes.apply(choice);
        know(meant);
        return node.classes.computeIfAbsent(meant, known -> new Node<>());
    }

    private void know(WordClass meant) {
        for (String word : meant.words()) {
            List<WordClass> of = listed.computeIfAbsent(word, first -> new ArrayList<>());
            if (!of.contains(meant)) {
                of.add(meant);
            }
        }
        if (meant.hasEndings() && !withEndings.contains(meant)) {
            withEndings.add(meant);
        }
    }

    /** Returns the classes that a word belongs to; never changes what the tree holds. */
    List<WordClass> classesOf(String word) {
        List<WordClass> of = listed.getOrDefault(word, List.of());
        for (WordClass each : withEndings) {
            if (each.hasByEnding(word)) {
                return withEndings(word, of);
            }
        }
        return of;
    }

    private List<WordClass> withEndings(String word, List<WordClass> of) {
        List<WordClass> all = new ArrayList<>(of);
        withEndings.stream()
                .filter(each -> each.hasByEnding(word) && !of.contains(each))
                .forEach(all::add);
        return all;
    }

    /** Looks for all phrases that begin with a word of a sentence; none goes on into another clause. */
    void find(List<Token> tokens, List<List<WordClass>> classes, int from, Found<T> found) {
        walk(root, tokens, classes, from, from, found);
    }

    private void walk(
            Node<T> node, List<Token> tokens, List<List<WordClass>> classes, int from, int at, Found<T> found) {
        boolean inside = at < tokens.size() && (at == from || !tokens.get(at).clauseBreak());
        for (End<T> end : node.ends) {
            boolean follows = inside && continues(end.notBefore, tokens.get(at), classes.get(at));
            if (!follows && (!end.pattern.opening() || from == 0)) {
                found.accept(at, end.meaning);
            }
        }
        if (at == tokens.size()) {
            return;
        }
        Token token = tokens.get(at);
        Node<T> byWord = node.words.get(token.word());
        // A phrase that names the conjunction goes on with it, as "likely because" does.
        if (byWord != null && (inside || token.isConjunction())) {
            walk(byWord, tokens, classes, from, at + 1, found);
        }
        if (!inside) {
            return;
        }
        if (!node.classes.isEmpty()) {
            for (WordClass each : classes.get(at)) {
                Node<T> byClass = node.classes.get(each);
                if (byClass != null) {
                    walk(byClass, tokens, classes, from, at + 1, found);
                }
            }
        }
        if (node.any != null && !Negation.is(token.word())) {
            walk(node.any, tokens, classes, from, at + 1, found);
        }
    }

    private static <T> boolean continues(Node<T> node, Token token, List<WordClass> classes) {
        return node.words.containsKey(token.word()) || classes.stream().anyMatch(node.classes::containsKey);
    }
}
