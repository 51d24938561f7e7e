package dev.postmortem.validation.internal.phrase;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.validation.internal.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word classes that all phrases can use, and the words of the trade that none of them stumbles over. */
public final class StandardPhrases {

    /** The class that the people of a postmortem belong to, beside the words that are listed. */
    private static final String PEOPLE = "<human>";

    private static final Pattern CLASS = Pattern.compile("<([^<>|\\s]+)>");

    private final Map<String, WordClass> classes = new TreeMap<>();
    private final List<PhrasePattern> accepted = new ArrayList<>();

    private static final class Holder {
        static final StandardPhrases ENGLISH = new StandardPhrases("standard.en.phrases");
    }

    private StandardPhrases(String file) {
        Map<String, List<String>> words = new TreeMap<>();
        PhraseFile.read(ResourceLines.text(StandardPhrases.class, file), new PhraseFile.Content() {
            @Override
            public void word(String wordClass, String entry, String source) {
                words.computeIfAbsent(wordClass, first -> new ArrayList<>()).add(entry);
            }

            @Override
            public void phrase(String list, String pattern, String source) {
                accepted.add(PhrasePattern.parse(pattern));
            }
        });
        words.forEach((name, entries) -> classes.put("<" + name + ">", WordClass.of(entries)));
    }

    /** Returns those of English, read once. */
    public static StandardPhrases english() {
        return Holder.ENGLISH;
    }

    /** Returns the names of the classes that a pattern uses, without brackets. */
    public static Set<String> classesIn(String pattern) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = CLASS.matcher(pattern);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Says whether there is a class of that name, without brackets. */
    public boolean has(String name) {
        return classes.containsKey("<" + name + ">");
    }

    /** Returns the names of the classes, with brackets. */
    public Set<String> names() {
        return new TreeSet<>(classes.keySet());
    }

    WordClass wordClass(String name) {
        return Optional.ofNullable(classes.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no word class " + name));
    }

    WordClass people() {
        return wordClass(PEOPLE);
    }

    List<PhrasePattern> accepted() {
        return List.copyOf(accepted);
    }

    /** Returns the words of a term as a phrase, or nothing if it has none. */
    static Optional<PhrasePattern> literal(String term) {
        List<PhrasePattern.Step> steps = Prose.of(term).words().stream()
                .map(word -> new PhrasePattern.Step(Set.of(word), false))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new PhrasePattern(false, steps, Set.of()));
    }
}
