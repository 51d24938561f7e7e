package dev.postmortem.validation.internal.phrase;

import dev.postmortem.internal.ResourceLines;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads English words that lie beside the rules and are no phrases to be found: what stands around a phrase or a figure, or
 * what a text is made of. As in the files of phrases, every entry names its source.
 */
public final class EnglishWords {

    private final Map<String, Set<String>> lists = new TreeMap<>();

    private EnglishWords(String text) {
        PhraseFile.read(text, new PhraseFile.Content() {
            @Override
            public void word(String wordClass, String entry, String source) {
                add(wordClass, entry);
            }

            @Override
            public void phrase(String list, String pattern, String source) {
                add(list, pattern);
            }
        });
    }

    /** Returns the lists of the file that is called so, without extensions. */
    public static EnglishWords beside(Class<?> rule, String name) {
        return new EnglishWords(ResourceLines.text(rule, name + ".en.words"));
    }

    /**
     * Returns the words of {@code [<list>]}, or the lines of {@code [list]}.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public Set<String> of(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("There is no list " + list + " among " + lists.keySet());
        }
        return Set.copyOf(words);
    }

    private void add(String list, String entry) {
        lists.computeIfAbsent(list, first -> new TreeSet<>()).add(entry);
    }
}
