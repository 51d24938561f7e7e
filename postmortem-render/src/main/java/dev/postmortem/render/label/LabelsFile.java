package dev.postmortem.render.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Reads keys and words in the form of {@link Properties#load(Reader)}, but keeps their order and their lines, so that a
 * mistake can be told with its place.
 */
final class LabelsFile {

    /** A key and its words, and the number of the line on which they begin. */
    record Entry(int line, String key, String words) {}

    private LabelsFile() {}

    /**
     * Returns the entries in their order.
     *
     * @throws IllegalArgumentException if an escape in a line is broken
     */
    static List<Entry> read(Reader reader) throws IOException {
        List<Entry> entries = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        String line = lines.readLine();
        while (line != null) {
            number++;
            int begun = number;
            // What some editors put before the first line is no part of its key.
            StringBuilder whole = new StringBuilder(begun == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            while (goesOn(whole) && (line = lines.readLine()) != null) {
                number++;
                whole.append('\n').append(line);
            }
            add(begun, whole.toString(), entries);
            line = lines.readLine();
        }
        return entries;
    }

    /** Says whether the next line belongs to this one: it ends in a backslash that is not escaped, and is no comment. */
    private static boolean goesOn(CharSequence line) {
        String text = line.toString();
        String start = text.stripLeading();
        if (start.startsWith("#") || start.startsWith("!")) {
            return false;
        }
        int backslashes = 0;
        while (backslashes < text.length() && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static void add(int number, String line, List<Entry> entries) throws IOException {
        Properties one = new Properties();
        try {
            one.load(new StringReader(line));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "line " + number + ": a \\u is not followed by four hexadecimal digits: " + line, e);
        }
        one.stringPropertyNames().forEach(key -> entries.add(new Entry(number, key, one.getProperty(key))));
    }
}
