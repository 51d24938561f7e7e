package dev.postmortem.validation.internal.phrase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lists of phrases in which every entry names its source. */
public final class PhraseFile {

    private static final Pattern SOURCE = Pattern.compile("source\\s+([a-z0-9-]+):\\s*(.+)");
    private static final Pattern HEADING = Pattern.compile("\\[(<?)([a-z0-9-]+)(>?)\\]");
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9-]+):\\s*(.+)");

    private final Content content;
    private final Map<String, String> sources = new TreeMap<>();
    private @Nullable String list;
    private boolean isClass;

    /** Takes what a file holds. */
    public interface Content {

        /** A word of a class. */
        void word(String wordClass, String entry, String source);

        /** A phrase of a list. */
        void phrase(String list, String pattern, String source);
    }

    private PhraseFile(Content content) {
        this.content = content;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if a line cannot be read
     */
    public static void read(String text, Content content) {
        PhraseFile file = new PhraseFile(content);
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                file.line(lines.get(i));
            } catch (IllegalArgumentException refused) {
                throw new IllegalArgumentException("Line " + (i + 1) + ": " + refused.getMessage(), refused);
            }
        }
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher source = SOURCE.matcher(line);
        Matcher heading = HEADING.matcher(line);
        Matcher entry = ENTRY.matcher(line);
        if (source.matches()) {
            sources.put(source.group(1), source.group(2));
        } else if (heading.matches()
                && heading.group(1).isEmpty() == heading.group(3).isEmpty()) {
            isClass = !heading.group(1).isEmpty();
            list = heading.group(2);
        } else if (entry.matches()) {
            entry(entry.group(1), entry.group(2));
        } else {
            throw new IllegalArgumentException("\"" + line + "\" is none of \"source key: citation\", \"[list]\","
                    + " \"[<class>]\", \"[except]\" and \"key: phrase\"");
        }
    }

    private void entry(String key, String entry) {
        String source = sources.get(key);
        if (source == null) {
            throw new IllegalArgumentException(
                    "the source \"" + key + "\" is not known: add a line \"source " + key + ": citation\" above");
        }
        if (list == null) {
            throw new IllegalArgumentException(
                    "\"" + entry + "\" belongs to no list: add a line such as \"[praise]\" above");
        }
        if (isClass) {
            for (String word : entry.split("\\s+", -1)) {
                content.word(list, word, source);
            }
        } else {
            content.phrase(list, entry, source);
        }
    }
}
