package dev.postmortem.validation.internal.rules.completeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that lie beside these rules: what a line says after a hash is a comment. */
final class Lines {

    private static final String PLACE = "/dev/postmortem/validation/internal/rules/completeness/";

    private Lines() {}

    static List<String> read(String name) {
        try (InputStream resource = Lines.class.getResourceAsStream(PLACE + name)) {
            if (resource == null) {
                throw new IllegalStateException("The resource " + PLACE + name + " is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + PLACE + name + " cannot be read", e);
        }
    }
}
