package dev.postmortem.validation.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a list of words from a resource beside this class: words parted by spaces, and lines of comment after a hash. */
final class WordList {

    private WordList() {}

    static Set<String> read(String name) {
        InputStream resource = WordList.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("The list of words " + name + " is missing beside " + WordList.class);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list of words " + name, e);
        }
    }
}
