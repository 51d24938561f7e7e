package dev.postmortem.render.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The translations that lie beside this class, read when one of them is first asked for. */
final class ShippedLabels {

    static final Labels GERMAN = read("de");
    static final Labels JAPANESE = read("ja");

    private ShippedLabels() {}

    private static Translation read(String language) {
        String name = "labels." + language + ".properties";
        try (InputStream file = ShippedLabels.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The labels " + name + " are missing beside " + ShippedLabels.class);
            }
            return Labels.builder(language).read(file).build();
        } catch (IOException e) {
            throw new UncheckedIOException("The labels " + name + " cannot be read", e);
        }
    }
}
