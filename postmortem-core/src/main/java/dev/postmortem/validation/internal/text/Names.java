package dev.postmortem.validation.internal.text;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the people of a roster in texts, and handles and e-mail addresses of anybody.
 *
 * <p>No name is guessed. A given or family name alone counts unless it is an English word, a product or accepted
 * vocabulary; such a name needs the full name.
 */
public final class Names {

    private static final Set<String> WORDS = ResourceLines.words(Names.class, "names-that-are-words.txt");

    private static final Set<String> TITLES = Set.of("dr", "prof", "mr", "mrs", "ms", "mx", "jr", "sr");

    private static final int SHORTEST_SINGLE = 3;

    /**
     * A name to find.
     *
     * @param words as written, composed
     * @param exact whether the case must be the same
     */
    private record Entry(List<String> words, boolean exact, Mention.Kind kind) {}

    /** By the folded first word. */
    private final Map<String, List<Entry>> entries;

    private final Handles handles;

    private Names(Map<String, List<Entry>> entries, Handles handles) {
        this.entries = entries;
        this.handles = handles;
    }

    /** Returns an empty roster to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the mentions of people in the text without code, links and comments, in order; none overlap. */
    public List<Mention> find(Prose prose) {
        String text = prose.codeMasked();
        List<Mention> found = new ArrayList<>(handles.find(text));
        if (!entries.isEmpty()) {
            find(text, prose.tokensOutsideCode(), found);
        }
        return found.isEmpty() ? List.of() : apart(found);
    }

    private void find(String text, List<Token> words, List<Mention> found) {
        for (int i = 0; i < words.size(); i++) {
            int start = words.get(i).span().start();
            for (Entry entry :
                    entries.getOrDefault(withoutPossessive(words.get(i).word()), List.of())) {
                end(text, words, i, entry).ifPresent(end -> found.add(mention(entry.kind(), text, start, end)));
            }
        }
    }

    private static Mention mention(Mention.Kind kind, String text, int start, int end) {
        return new Mention(kind, new TextSpan(start, end), text.substring(start, end));
    }

    /** Returns where the entry ends that begins with the word. */
    private static Optional<Integer> end(String text, List<Token> words, int from, Entry entry) {
        int size = entry.words().size();
        if (from + size > words.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < size; i++) {
            TextSpan span = words.get(from + i).span();
            boolean last = i == size - 1;
            String written = Letters.composed(substring(text, span));
            String word = last ? withoutPossessive(written) : written;
            String wanted = entry.words().get(i);
            boolean same =
                    entry.exact() ? word.equals(wanted) : Letters.folded(word).equals(Letters.folded(wanted));
            boolean joined = last
                    || isNameGap(
                            text, span.end(), words.get(from + i + 1).span().start());
            if (!same || !joined) {
                return Optional.empty();
            }
        }
        TextSpan last = words.get(from + size - 1).span();
        return Optional.of(last.end() - possessiveLength(substring(text, last)));
    }

    /** White space parts the words of a name, with a point before it behind an initial. */
    private static boolean isNameGap(String text, int from, int to) {
        int start = text.charAt(from) == '.' ? from + 1 : from;
        for (int i = start; i < to; i++) {
            if (!Letters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return to - start <= 4;
    }

    private static String withoutPossessive(String word) {
        return word.substring(0, word.length() - possessiveLength(word));
    }

    private static int possessiveLength(String word) {
        int length = word.length();
        boolean possessive = length > 1
                && (word.charAt(length - 1) == 's' || word.charAt(length - 1) == 'S')
                && Letters.isApostrophe(word.charAt(length - 2));
        return possessive ? 2 : 0;
    }

    private static String substring(String text, TextSpan span) {
        return text.substring(span.start(), span.end());
    }

    private static List<Mention> apart(List<Mention> found) {
        List<Mention> apart = new ArrayList<>();
        found.stream()
                .sorted(Comparator.<Mention>comparingInt(
                                mention -> mention.span().start())
                        .thenComparing(mention -> mention.span().end(), Comparator.reverseOrder())
                        .thenComparing(Mention::kind))
                .filter(mention -> apart.isEmpty()
                        || apart.get(apart.size() - 1).span().end()
                                <= mention.span().start())
                .forEachOrdered(apart::add);
        return List.copyOf(apart);
    }

    /** Collects a roster; not safe for use by several threads. */
    public static final class Builder {

        private final Set<Entry> names = new HashSet<>();
        private final Set<String> singles = new HashSet<>();
        private final Set<String> accepted = new HashSet<>();
        private final Set<String> teams = new HashSet<>();
        private final List<String> handles = new ArrayList<>();

        private Builder() {}

        /** Adds a person by the full name, given name first. */
        public Builder name(String fullName) {
            List<String> words = WordSpans.of(fullName).stream()
                    .map(span -> Letters.composed(substring(fullName, span)))
                    .filter(word -> !TITLES.contains(Letters.folded(word)))
                    .toList();
            if (words.size() > 1) {
                addFull(words);
                addFull(List.of(words.get(0), words.get(words.size() - 1)));
            }
            if (!words.isEmpty()) {
                singles.add(words.get(0));
                singles.add(words.get(words.size() - 1));
            }
            return this;
        }

        /** Adds a person's handle, with or without an at sign. */
        public Builder handle(String handle) {
            handles.add(handle.startsWith("@") ? handle.substring(1) : handle);
            return this;
        }

        /** Declares handles of teams, with or without an at sign, which name nobody. */
        public Builder teamHandles(Collection<String> handles) {
            handles.forEach(handle -> teams.add(Handles.folded(handle)));
            return this;
        }

        /** Declares words that are no names where they stand alone. */
        public Builder vocabulary(Collection<String> words) {
            words.forEach(word -> accepted.add(Letters.folded(word)));
            return this;
        }

        /** Returns what finds them. */
        public Names build() {
            Map<String, List<Entry>> entries = new HashMap<>();
            names.forEach(entry -> add(entries, entry));
            singles.stream()
                    .filter(this::isNameOnly)
                    .forEach(word -> add(entries, new Entry(List.of(word), true, Mention.Kind.NAME)));
            handles.stream()
                    .filter(handle -> !teams.contains(Handles.folded(handle)))
                    .filter(Builder::isNoWord)
                    .map(Letters::composed)
                    .forEach(handle -> add(entries, new Entry(List.of(handle), true, Mention.Kind.HANDLE)));
            return new Names(Map.copyOf(entries), new Handles(Set.copyOf(teams)));
        }

        /** A name of words alone, as Grace Period might be, must have its capitals; any other is found without them too. */
        private void addFull(List<String> words) {
            boolean exact = words.stream().allMatch(word -> WORDS.contains(Letters.folded(word)));
            names.add(new Entry(words, exact, Mention.Kind.NAME));
        }

        private boolean isNameOnly(String word) {
            String folded = Letters.folded(word);
            boolean initial = word.codePointCount(0, word.length()) < SHORTEST_SINGLE && word.codePointAt(0) < 0x0370;
            return !initial
                    && Character.isLetter(word.codePointAt(0))
                    && !Character.isLowerCase(word.codePointAt(0))
                    && !WORDS.contains(folded)
                    && !accepted.contains(folded)
                    && !Prose.isFunctionWord(folded);
        }

        /** A bare handle is found where it can be nothing else, as dana-k or jrivera2. */
        private static boolean isNoWord(String handle) {
            List<TextSpan> words = WordSpans.of(handle);
            return words.size() == 1
                    && words.get(0).end() == handle.length()
                    && words.get(0).start() == 0
                    && !handle.codePoints().allMatch(Character::isLetter);
        }

        private static void add(Map<String, List<Entry>> entries, Entry entry) {
            List<Entry> same =
                    entries.computeIfAbsent(Letters.folded(entry.words().get(0)), word -> new ArrayList<>());
            if (!same.contains(entry)) {
                same.add(entry);
            }
        }
    }
}
