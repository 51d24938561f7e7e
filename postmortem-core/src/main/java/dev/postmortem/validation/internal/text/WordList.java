package dev.postmortem.validation.internal.text;

import dev.postmortem.internal.ResourceLines;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a list of words, which are parted by spaces and line breaks. */
final class WordList {

    private WordList() {}

    static Set<String> read(String name) {
        return ResourceLines.of(WordList.class, name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
