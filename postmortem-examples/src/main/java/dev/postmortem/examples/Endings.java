package dev.postmortem.examples;

import dev.postmortem.render.Format;
import dev.postmortem.render.FormatRegistry;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The endings of the files that the main job writes, some of which have a dot in them. */
final class Endings {

    private Endings() {}

    /** Returns the endings of what is written of each postmortem: JSON first, then each format. */
    static List<String> all() {
        return Stream.concat(
                        Stream.of("json"),
                        FormatRegistry.standard().formats().stream().map(Format::extension))
                .toList();
    }

    /** Returns the ending of a file, such as {@code md} or {@code adf.json}; its name may hold dots as well. */
    static String of(Path file) {
        String name = file.getFileName().toString();
        return FormatRegistry.standard().formats().stream()
                .map(Format::extension)
                .filter(extension -> name.endsWith("." + extension))
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> name.substring(name.lastIndexOf('.') + 1));
    }
}
