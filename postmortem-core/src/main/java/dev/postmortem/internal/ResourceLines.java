package dev.postmortem.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files that lie beside classes. In a list each line is an entry, unless it begins with a hash, as comments do. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * Returns the lines of a list, without blanks around them.
     *
     * @throws IllegalStateException if the list is missing
     */
    public static List<String> of(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /**
     * Returns a file as it is written.
     *
     * @throws IllegalStateException if it is missing, as it is from a jar that was put together wrongly
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream resource = beside.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The file " + name + " is missing beside " + beside.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " cannot be read", e);
        }
    }

    /**
     * Returns the words of a list in which a line holds several.
     *
     * @throws IllegalStateException if the list is missing
     */
    public static Set<String> words(Class<?> beside, String name) {
        return of(beside, name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
